import { define } from './base/define.js';
import { TriggerSearch } from './search.element.js';

define('trigger-search', TriggerSearch);

export { TriggerSearch };
