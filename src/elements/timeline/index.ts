import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerTimeline } from './element.js';
import './print.js';

define('trigger-timeline', TriggerTimeline);

export { TriggerTimeline };
