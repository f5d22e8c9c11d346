import { drawnWidth } from '../static/picture.js';

/** Stands in for the controller of the browser: the width is the one that is drawn for. */
export class SizeController {
  readonly width = drawnWidth;
}
