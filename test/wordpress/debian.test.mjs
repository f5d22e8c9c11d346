import { promises } from './promises.mjs';

promises('Debian', () => '/usr/share/wordpress');
