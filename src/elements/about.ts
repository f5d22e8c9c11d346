import { define } from './base/define.js';
import { TriggerAbout } from './about.element.js';

define('trigger-about', TriggerAbout);

export { TriggerAbout };
