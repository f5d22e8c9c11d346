import { promises } from './promises.mjs';
import { packaged } from './site.mjs';

promises('newest', () => packaged('wp-nightly'));
