import { estimate } from '../layout/estimate.js';
import { drawnEm, drawnSlack } from '../static/picture.js';

/** Stands in for the measure of the browser: texts are estimated, and what is drawn is not looked at. */
export class PageMeasure {
  readonly version = 0;
  readonly measure = estimate(drawnEm, drawnSlack);

  begin(): void {}
  prepare(): void {}
  look(): boolean {
    return false;
  }
}
