/** Writes what the server would send into the built page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { page } from './server/server.js';

const file = new URL('dist/hydrated.html', import.meta.url);
writeFileSync(file, readFileSync(file, 'utf8').replace('<!-- page -->', () => page()));
