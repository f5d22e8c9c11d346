/** A large screen, and a kiosk that stands upright, in Dutch. */
import { legible } from './legible.mjs';

legible(3840, 2160);
legible(1080, 1920);
