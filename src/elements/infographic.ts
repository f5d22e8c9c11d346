import { define } from './base/define.js';
import './filter.js';
import { TriggerInfographic } from './infographic.element.js';
import './timeline.js';

define('trigger-infographic', TriggerInfographic);

export { TriggerInfographic };
