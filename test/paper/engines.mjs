/** The browsers that print, driven alike: Chromium by its own protocol, Firefox by WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath } from '../helpers/browser.mjs';

const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

/** `name` of an engine, how it starts, whether its prints have tags, and how a page is printed; nothing to start where a machine does not have it. */
export const engines = [
  {
    name: 'Chromium',
    tags: true,
    start: async () => puppeteer.launch({ executablePath: await chromePath(), args: chromeArgs }),
    // The page says how large its paper is; where it does not, as a person's dialog has it.
    print: (page) => page.pdf({ format: 'A4', margin, preferCSSPageSize: true, printBackground: false, tagged: true }),
  },
  {
    name: 'Firefox',
    tags: false,
    start: firefoxPath && (() => puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } })),
    // Firefox takes the size of the paper from who asks, and not from the page.
    print: (page, { size, landscape, bare }) => page.pdf({ format: size, landscape, margin: bare ? undefined : margin, printBackground: false }),
  },
];

/** Margins of a print dialog, for pages that set none. */
const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
