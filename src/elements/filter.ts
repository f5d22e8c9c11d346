import { define } from './base/define.js';
import { TriggerFilter } from './filter.element.js';

define('trigger-filter', TriggerFilter);

export { TriggerFilter };
