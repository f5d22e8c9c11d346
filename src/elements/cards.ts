import { define } from './base/define.js';
import { TriggerCards } from './cards.element.js';

define('trigger-cards', TriggerCards);

export { TriggerCards };
