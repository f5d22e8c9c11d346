import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { chromeArgs, chromePath } from './test/helpers/browser.mjs';
import { plainReporter } from './test/helpers/wtr-reporter.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

// A time zone with an odd offset (+12:45, +13:45 in summer) and a narrow window: hidden assumptions fail here (the window: `narrowPage`).
process.env['TZ'] = 'Pacific/Chatham';

/**
 * A page in a window of its own (a page behind another gets no animation frames, and waits for them for ever), of a phone's width.
 * The launcher makes every page 800 × 600 before a test file; a test that asks for a size still gets it.
 */
async function narrowPage({ context }) {
  const page = await (await context.browser().createBrowserContext()).newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) => setViewport(size.width === 800 && size.height === 600 ? { width: 420, height: 740 } : size);
  return page;
}

/** Serves `/modules-of-src.js`: the paths of all modules that run in a browser, so that a test can import every one. */
const modulesOfSrc = {
  name: 'modules-of-src',
  serve({ path }) {
    if (path !== '/modules-of-src.js') return undefined;
    const files = readdirSync(local('src'), { recursive: true }).filter((file) => file.endsWith('.ts') && !/^(cli|server)/.test(file));
    return { body: `export const modules = ${JSON.stringify(files.sort().map((file) => `/src/${file}`))};`, type: 'js' };
  },
};

/**
 * Serves each dependency as one file: thousands of icons, or a package that is not made of modules, would be asked for file by file.
 * Lit stays as it is: all that uses it must get the same copy.
 */
const { dependencies } = JSON.parse(readFileSync(local('package.json'), 'utf8'));
const bundled = [...Object.keys(dependencies), 'lucide'].filter((name) => !/^@?lit($|\/)/.test(name));
const versions = createHash('sha256').update(JSON.stringify(dependencies)).digest('hex').slice(0, 12);
const dependencyFolder = `node_modules/.cache/test-dependencies-${versions}`;
if (!existsSync(local(dependencyFolder))) {
  // Another run may be at the same work: the folder appears whole or not at all.
  const made = local(`${dependencyFolder}.${process.pid}`);
  await build({ entryPoints: bundled, absWorkingDir: local('.'), bundle: true, format: 'esm', target: 'es2022', platform: 'browser', outdir: made });
  if (!existsSync(local(dependencyFolder))) renameSync(made, local(dependencyFolder));
}
const wholeDependencies = {
  name: 'whole-dependencies',
  resolveImport: ({ source }) => (bundled.includes(source) ? `/${dependencyFolder}/${source}.js` : undefined),
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [modulesOfSrc, wholeDependencies, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: local('tsconfig.json') })],
  browsers: [
    chromeLauncher({
      concurrency: 1,
      launchOptions: { executablePath: await chromePath(), args: chromeArgs },
      createPage: narrowPage,
    }),
  ],
  // The console is watched before anything else runs.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="nl">
      <head><title>Test</title><script type="module" src="/test/helpers/setup.ts"></script></head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  reporters: [plainReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverage: Boolean(process.env['COVERAGE']),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**', 'node_modules/**'],
    // What prints, saves a file or opens a window is called by the tests from outside (`test/e2e-workshop`, `test/embed`), which are not counted.
    threshold: { statements: 90, branches: 85, functions: 85, lines: 90 },
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
};
