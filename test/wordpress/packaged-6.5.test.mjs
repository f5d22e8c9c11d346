import { promises } from './promises.mjs';
import { packaged } from './site.mjs';

promises('6.5', () => packaged('wp-6.5'));
