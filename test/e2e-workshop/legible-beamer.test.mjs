/** The screens of most rooms, in Dutch. */
import { legible } from './legible.mjs';

legible(1024, 768);
legible(1280, 720);
