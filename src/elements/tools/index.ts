import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerTools } from './element.js';

define('trigger-tools', TriggerTools);

export { TriggerTools };
