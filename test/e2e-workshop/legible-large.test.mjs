/** Large screens, in Dutch. */
import { legible } from './legible.mjs';

legible(1920, 1080);
legible(3840, 2160);
