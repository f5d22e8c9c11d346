import '../../later/index.js';
import { define } from '../base/define.js';
import '../filter/index.js';
import { TriggerInfographic } from './element.js';
import '../timeline/index.js';

define('trigger-infographic', TriggerInfographic);

export { TriggerInfographic };
