import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerSearch } from './element.js';

define('trigger-search', TriggerSearch);

export { TriggerSearch };
