/** English words are not as long as Dutch ones, and fall otherwise: the least wide and the least high of the screens. */
import { legible } from './legible.mjs';

legible(1024, 768, 'en');
legible(820, 1180, 'en');
