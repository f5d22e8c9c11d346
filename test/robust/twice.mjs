/** Two builds of one source are the same, file by file: `npm run test:reproducible`. What is built can then be checked by building it again. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file that is built, and its hash. */
function built() {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const names = ['cdn', 'dist'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)));
  const files = [...names, 'custom-elements.json'].filter((name) => statSync(join(root, name)).isFile()).sort();
  return new Map(files.map((name) => [name, createHash('sha256').update(readFileSync(join(root, name))).digest('hex')]));
}

const [one, other] = [built(), built()];
const different = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
const whole = (files) => createHash('sha256').update([...files].join('\n')).digest('hex');
console.log(`${one.size} files, ${whole(one)}\n${other.size} files, ${whole(other)}`);
for (const name of different) console.log(`DIFFERENT ${name}`);
process.exitCode = different.length > 0 ? 1 : 0;
