/**
 * Lays small faults into the pure rooms, one at a time, and looks whether a test sees it: `npm run test:mutation`. Runs their unit tests in
 * node; those that need a browser are left out and named. `--every 5` takes one fault in five, `--seconds 400` stops after so long, and
 * names of rooms limit it to those. What nobody saw is written to node_modules/.cache/mutation.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { mutantsOf } from './mutants.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({ options: { every: { type: 'string', default: '1' }, seconds: { type: 'string', default: '100000' } }, allowPositionals: true });
const rooms = positionals.length > 0 ? positionals : ['model', 'layout', 'state', 'workshop'];
const testsOf = (room) => readdirSync(join(root, 'test', room)).filter((file) => file.endsWith('.test.ts')).map((file) => `test/${room}/${file}`);

/** Without a page, `expect` is all there is of the helpers for one. */
const withoutPage = { name: 'without-page', setup: (maker) => maker.onResolve({ filter: /^@open-wc\/testing(\/pure)?$/ }, () => ({ path: join(root, 'node_modules/chai/index.js') })) };

/** The tests of a room in one text, with one source as it is given. */
async function bundled(files, mutant) {
  const instead = { name: 'mutant', setup: (maker) => mutant && maker.onLoad({ filter: new RegExp(`/${mutant.file.replace(/[.]/g, '\\.')}$`) }, () => ({ contents: mutant.text, loader: 'ts' })) };
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true, write: false, format: 'esm', platform: 'node', target: 'es2022', logLevel: 'silent', ignoreAnnotations: true, plugins: [withoutPage, instead],
  });
  return outputFiles[0].text;
}

/** What the tests say; nothing when they were not done in time. */
function tested(code, options, limit) {
  return new Promise((done) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { code, options }, stdout: true, stderr: true });
    const end = (result) => {
      clearTimeout(timer);
      void worker.terminate();
      done(result);
    };
    const timer = setTimeout(() => end(undefined), limit);
    worker.once('message', end);
    worker.once('error', () => end(undefined));
  });
}

const until = performance.now() + Number(values.seconds) * 1000;
const report = [];
for (const room of rooms) {
  const files = testsOf(room);
  const start = performance.now();
  const whole = await tested(await bundled(files), {}, 120_000);
  if (!whole || whole.tried === 0) throw new Error(`${room}: the tests do not run without a browser: ${JSON.stringify(whole)}`);
  const limit = 3 * (performance.now() - start) + 3000;
  const skip = whole.failed.map(({ name }) => name);
  const all = readdirSync(join(root, 'src', room)).filter((file) => file.endsWith('.ts')).flatMap((file) => mutantsOf(`src/${room}/${file}`, readFileSync(join(root, 'src', room, file), 'utf8')));
  const chosen = all.filter((_mutant, place) => place % Number(values.every) === 0);
  const counts = { room, faults: all.length, tried: 0, seen: 0, needsBrowser: skip.length, survivors: [] };
  for (const mutant of chosen) {
    if (performance.now() > until) break;
    let result;
    try {
      // The tests of the file itself come first: they see it soonest.
      const twin = mutant.file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
      result = await tested(await bundled([...files].sort((one, other) => Number(other === twin) - Number(one === twin)), mutant), { skip, bail: true }, limit);
    } catch {
      // What does not even compile is no fault that could be left in.
      continue;
    }
    counts.tried++;
    if (!result || result.failed.length > 0) counts.seen++;
    else counts.survivors.push(`${mutant.file}:${mutant.line} ${mutant.kind}: ${mutant.from} → ${mutant.to}`);
  }
  report.push(counts);
  console.log(`${room}: ${counts.tried} of ${counts.faults} faults, ${counts.seen} seen (${((100 * counts.seen) / Math.max(1, counts.tried)).toFixed(0)} %), ${whole.tried} tests, ${skip.length} of them only in a browser`);
}
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
writeFileSync(join(root, 'node_modules/.cache/mutation.json'), `${JSON.stringify(report, null, 2)}\n`);
