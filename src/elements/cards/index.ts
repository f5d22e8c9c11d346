import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerCards } from './element.js';

define('trigger-cards', TriggerCards);

export { TriggerCards };
