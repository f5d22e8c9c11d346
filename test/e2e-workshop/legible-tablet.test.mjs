/** A tablet held upright, in Dutch. */
import { legible } from './legible.mjs';

legible(820, 1180);
legible(768, 1024);
