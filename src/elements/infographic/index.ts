import '../../later/index.js';
import { define } from '../base/define.js';
import '../filter/index.js';
import { TriggerInfographic } from './element.js';
import { TriggerTimeline } from '../timeline/element.js';

define('trigger-timeline', TriggerTimeline);
define('trigger-infographic', TriggerInfographic);

export { TriggerInfographic };
