import { define } from './base/define.js';
import { TriggerList } from './list.element.js';

define('trigger-list', TriggerList);

export { TriggerList };
