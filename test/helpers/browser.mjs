/** Where a Chromium is to be had: one the machine has, else the one inside an npm package, so that no install step is needed. */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Nothing that differs between machines: no GPU, no hinting, no calls home. */
export const chromeArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
  '--font-render-hinting=none', '--force-color-profile=srgb',
];

const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/** Path of the browser: `CHROME_PATH`, one of the usual places, else `@sparticuz/chromium`, unpacked below node_modules. */
export async function chromePath() {
  const found = process.env['CHROME_PATH'] ?? usual.find((path) => existsSync(path));
  return found ?? (await packagedChromium());
}

async function packagedChromium() {
  // The package unpacks to the temporary folder under fixed names; this way another project's copy is never taken for ours.
  const folder = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  // With this set the package also brings its own copies of the NSS libraries, which a bare machine may lack.
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
