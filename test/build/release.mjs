/**
 * `npm run release`: builds, packs and zips everything a release is made of into `release/`, with a hash of each file, and says what is left to do
 * by hand. Needs no secret and publishes nothing. `--dry-run` leaves nothing behind; `--twice` builds a second time and compares.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint, pluginFiles, zip } from '../../demo/recipes/wordpress/release.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [dry, twice] = ['--dry-run', '--twice'].map((name) => process.argv.includes(name));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const npm = (...args) => execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Builds, and writes the package and the plugin into a folder. */
async function made(folder) {
  npm('run', '--silent', 'build');
  npm('pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  writeFileSync(join(folder, `${name}-wordpress-${version}.zip`), await zip(pluginFiles()));
  return Object.fromEntries(readdirSync(folder).sort().map((file) => [file, hashOf(join(folder, file))]));
}

const said = lint();
console.log(said?.words ?? 'PHP is not installed on this machine: the plugin for WordPress was not linted.');

const temporary = () => mkdtempSync(join(tmpdir(), 'release-'));
const folder = dry ? temporary() : join(root, 'release');
if (!dry) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const hashes = await made(folder);
const faults = said?.ok === false ? ['PHP finds a fault in the plugin'] : [];
if (twice) {
  const again = temporary();
  const second = await made(again);
  faults.push(...Object.keys(hashes).filter((file) => second[file] !== hashes[file]).map((file) => `${file} is another file when it is built again`));
  rmSync(again, { recursive: true });
}
if (!new RegExp(`^## (Unreleased|${version.replaceAll('.', '\\.')})\\b`, 'm').test(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))) faults.push(`CHANGELOG.md has no section for ${version}`);
const open = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
for (const [file, hash] of Object.entries(hashes)) console.log(`${hash}  ${file}  ${Math.round(statSync(join(folder, file)).size / 1000)} kB`);
if (open) console.log(`Not committed:\n${open}`);
if (twice && faults.length === 0) console.log('Built twice: the same files.');
if (dry) rmSync(folder, { recursive: true });
else console.log(`In release/. To publish: git tag v${version}, then npm publish release/${name}-${version}.tgz, by who may.`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
