import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerTimeline } from './element.js';

define('trigger-timeline', TriggerTimeline);

export { TriggerTimeline };
