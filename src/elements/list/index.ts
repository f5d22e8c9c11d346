import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerList } from './element.js';

define('trigger-list', TriggerList);

export { TriggerList };
