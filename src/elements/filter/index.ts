import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerFilter } from './element.js';

define('trigger-filter', TriggerFilter);

export { TriggerFilter };
