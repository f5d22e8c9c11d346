/** The screens of most rooms, and of a small laptop, in Dutch. */
import { legible } from './legible.mjs';

legible(1024, 768);
legible(1280, 720);
legible(1024, 600);
