/** Cards and papers to print, and drawings and tables to save. */
import { define } from '../elements/base/define.js';
import { TriggerCards } from '../elements/cards/element.js';

define('trigger-cards', TriggerCards);

export { takeAlong } from '../elements/take-along/take-along.js';
