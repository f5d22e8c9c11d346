import { define } from './base/define.js';
import { TriggerTools } from './tools.element.js';

define('trigger-tools', TriggerTools);

export { TriggerTools };
