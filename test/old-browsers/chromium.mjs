/** Chromium of years ago, from old versions of the package that carries one, installed in a folder of its own below node_modules. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/old-browsers', import.meta.url));

/** Drives browsers of that age, which newer versions of it do not. */
const driver = 'puppeteer-core@19.11.1';

const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/** Installs a package in a folder unless it is there; answers what finds modules in it. Scripts of the package do not run. */
function installed(name, named) {
  const folder = `${cache}/${name}`;
  if (!existsSync(`${folder}/done`)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{ "private": true }');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error', named], { cwd: folder, stdio: 'inherit' });
    writeFileSync(`${folder}/done`, '');
  }
  return createRequire(`${folder}/package.json`);
}

/** The browser in a version of the package. It unpacks itself to the temporary folder, under a name that all versions share: hence the copy. */
async function unpacked(version) {
  const own = `${cache}/${version}/chromium`;
  const from = installed(version, `@sparticuz/chromium@${version}`);
  if (existsSync(own)) return own;
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = `${cache}/${version}/unpacked`;
  mkdirSync(process.env['TMPDIR'], { recursive: true });
  process.env['AWS_EXECUTION_ENV'] ??= '';
  try {
    const module = await import(pathToFileURL(from.resolve('@sparticuz/chromium')).href);
    const path = await (module.default?.default ?? module.default).executablePath();
    cpSync(path, own);
    // A version that always unpacks to the same place must not find that of another one there.
    rmSync(path);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  return own;
}

/** Starts the Chromium of a version of `@sparticuz/chromium`. */
export async function oldChromium(version) {
  const puppeteer = installed('driver', driver)('puppeteer-core');
  return puppeteer.launch({ executablePath: await unpacked(version), headless: true, args });
}
