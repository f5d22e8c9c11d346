import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerAbout } from './element.js';

define('trigger-about', TriggerAbout);

export { TriggerAbout };
