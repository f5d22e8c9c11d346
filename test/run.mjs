/**
 * Runs the stages of the test run in order: `npm test`, or `node test/run.mjs lint unit` for some of them.
 * Streams what they say, adds up what they count, names again what failed, and ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reporter = ['--test-reporter=./test/helpers/reporter.mjs', '--test-reporter-destination=stdout'];

/** Test files for node in some folders. One after another: each may start a browser of its own. */
const nodeTests = (...folders) => {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).filter((file) => file.endsWith('.test.mjs')).map((file) => `${folder}/${file}`));
  return ['node', '--test', '--test-concurrency=1', ...reporter, ...files.sort()];
};

/** `apart`: only when it is asked for by name. `counts`: the stage closes with `N passed, N failed` itself; any other stage is one test, by its exit code. */
const stages = {
  types: { command: ['tsc', '-p', '.'] },
  pure: { command: ['tsc', '-p', 'tsconfig.pure.json'] },
  lint: { command: ['eslint', '.'] },
  layers: { command: ['node', '--test', ...reporter, 'test/build/layers.test.mjs'], counts: true },
  build: { command: ['npm', 'run', '--silent', 'build'] },
  unit: { command: ['wtr'], counts: true },
  package: { command: nodeTests('test/build', 'test/content', 'test/cli').filter((file) => !file.endsWith('/layers.test.mjs')), counts: true },
  storybook: { command: ['storybook', 'build', '-o', 'storybook-static', '--disable-telemetry', '--quiet'] },
  stories: { command: nodeTests('test/stories'), counts: true },
  e2e: { command: nodeTests('test/e2e'), counts: true },
  robust: { command: ['node', 'test/robust/run.mjs', '--short'], counts: true },
  // Long, and about one door each: run when that door changes.
  embed: { command: nodeTests('test/embed'), counts: true, apart: true },
  editors: { command: nodeTests('test/editors'), counts: true, apart: true },
  wordpress: { command: nodeTests('test/wordpress'), counts: true, apart: true },
  desk: { command: nodeTests('test/desk'), counts: true, apart: true },
  workshop: { command: nodeTests('test/e2e-workshop'), counts: true, apart: true },
  'old-browsers': { command: nodeTests('test/old-browsers'), counts: true, apart: true },
};

// Control codes have no place in a log that machines read.
const environment = {
  ...process.env,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
};

/** Runs a command and streams it; answers its exit code and what it said. A command that cannot be started has code 127. */
function run([command, ...args]) {
  return new Promise((done) => {
    let said = '';
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.setEncoding('utf8').on('data', (text) => {
        const plain = text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '');
        said += plain;
        to.write(plain);
      });
    }
    child.on('error', (error) => done({ code: 127, said: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });
}

/** What a stage counted. One that closes without its line, or with a bad exit code nothing explains, failed as a whole. */
function countOf({ counts }, { code, said }) {
  const lines = counts ? [...said.matchAll(/^(\d+) passed, (\d+) failed$/gm)] : [];
  const [, passed, failed] = (lines.at(-1) ?? ['', '0', '0']).map(Number);
  if (!counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { passed, failed: failed + (failed === 0 && (code !== 0 || passed === 0) ? 1 : 0) };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages[name]);
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const summary = [];
for (const [name, stage] of Object.entries(stages).filter(([name, { apart }]) => (wanted.length === 0 ? !apart : wanted.includes(name)))) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const outcome = await run(stage.command);
  const { passed, failed } = countOf(stage, outcome);
  total.passed += passed;
  total.failed += failed;
  summary.push(`${failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${passed} of ${passed + failed} in ${((performance.now() - start) / 1000).toFixed(1)} s`, ...(outcome.said.match(/^ +FAIL .*$/gm) ?? []));
}

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
