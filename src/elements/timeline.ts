import { define } from './base/define.js';
import { TriggerTimeline } from './timeline.element.js';

define('trigger-timeline', TriggerTimeline);

export { TriggerTimeline };
