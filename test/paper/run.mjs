/**
 * `npm run test:paper`: every paper, printed by each browser from each kind of page, read back, as one table: pages, tags, codes read, and
 * words that are on the screen's copy and not on the paper. Needs poppler-utils; a browser that this machine does not have is named.
 * `npm run test:paper -- Firefox cards` prints the rows alone that have all these words; `PAPERS=folder` keeps the files to look at.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, strictPolicy } from '../../demo/serve.mjs';
import { engines } from './engines.mjs';
import { read, wordsOf } from './read.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

/** How pages are laid out around us. */
const layouts = {
  plain: '',
  'html, body { overflow: hidden }': 'html, body { height: 100%; overflow: hidden; margin: 0 } #app { height: 100vh; overflow: auto }',
  'flex body': 'body { display: flex; height: 100vh; overflow: hidden; margin: 0 } #app { flex: 1; overflow: auto }',
  'grid body': 'body { display: grid; grid-template: 60px 1fr / 200px 1fr; height: 100vh; margin: 0 } #app { grid-area: 2 / 2; overflow: auto }',
};

const a4 = { size: 'A4', landscape: false, bare: true };

/** Papers: how they are asked for from the presenter, and the paper itself as an element of a page. */
const papers = {
  cards: { button: 'Kaarten afdrukken', ...a4 },
  statements: { button: 'Stellingen afdrukken', ...a4 },
  placemat: { button: 'Placemat (A3) afdrukken', size: 'A3', landscape: true, bare: true },
  'hand-out': { button: 'Hand-out afdrukken', ...a4 },
  'run-sheet': { button: 'Draaiboek afdrukken', ...a4 },
};

const infographic = '<trigger-infographic src="/cdn/data/triggerfactoren.nl.json" profession="police" trigger="propaganda"><p>Tekst.</p></trigger-infographic>';

/** What is printed from where: a body, the buttons to press until the browser is asked to print (none: whoever reads prints the page), and what is to be on paper. */
const prints = [
  ...Object.entries(papers).flatMap(([paper, { button, ...sheet }]) => [
    { paper, from: 'page', body: `<trigger-provider src="/cdn/data/triggerfactoren.nl.json" profession="police"><trigger-cards paper="${paper}"></trigger-cards></trigger-provider>`, press: [], on: 'trigger-cards', ...sheet },
    { paper, from: 'presenter', body: infographic, press: ['Presenteren', 'Afdrukken en meenemen', button], on: '[data-trigger-paper]', ...sheet },
  ]),
  { paper: 'event', from: 'page', body: infographic, press: ['Kaart afdrukken'], on: '[data-trigger-paper]', ...a4, bare: false },
  { paper: 'whole', from: 'page', body: infographic, press: [], on: '.paper', ...a4, bare: false },
  { paper: 'whole', from: 'button', body: infographic, press: ['Afdrukken'], on: '.paper', ...a4, bare: false },
];

const folder = mkdtempSync(join(tmpdir(), 'papers-'));
const nameOf = (layout, print) => `${Object.keys(layouts).indexOf(layout)}-${prints.indexOf(print)}`;
for (const [place, css] of Object.values(layouts).entries()) writeFileSync(join(folder, `${place}.css`), css);
for (const layout of Object.keys(layouts)) {
  for (const print of prints) {
    const head = `<meta charset="utf-8"><title>Gemeente</title><link rel="stylesheet" href="${Object.keys(layouts).indexOf(layout)}.css"><script type="module" src="/cdn/triggerfactoren.js"></script>`;
    writeFileSync(join(folder, `${nameOf(layout, print)}.html`), `<!doctype html><html lang="nl"><head>${head}</head><body><div id="app"><header>Menu van de gemeente</header>${print.body}</div></body></html>`);
  }
}
const { origin, stop } = await serve({ folders: [['/cdn/', local('../../cdn')], ['/', folder]], headers: () => ({ 'content-security-policy': strictPolicy }) });

/** Runs in the page: everything that a selector finds, in all shadow roots; first what stands last. */
function found(selector) {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  return all(document).filter((element) => element.matches(selector)).reverse();
}

/** Runs in the page: presses what says these words; answers whether it was there. */
function press(label, all) {
  const one = all('button, summary').find((element) => element.checkVisibility() && element.textContent.trim() === label);
  one?.click();
  return one !== undefined;
}

/** Runs in the page: the texts of a paper, piece by piece, and how many codes there are on it; nothing while it is not there. */
function contents(on, all) {
  const [paper] = all(on);
  const texts = [];
  let codes = 0;
  const walk = (node) => {
    if (node.nodeType === globalThis.Node.TEXT_NODE) texts.push(node.data);
    if (node.nodeType !== globalThis.Node.ELEMENT_NODE && node.nodeType !== globalThis.Node.DOCUMENT_FRAGMENT_NODE) return;
    if (node.nodeType === globalThis.Node.ELEMENT_NODE && node.matches('style, .hidden, button, [hidden]')) return;
    if (node.nodeType === globalThis.Node.ELEMENT_NODE && node.matches('.qr')) codes++;
    for (const child of node.childNodes) walk(child);
    if (node.shadowRoot) walk(node.shadowRoot);
  };
  if (paper) walk(paper);
  return texts.join('').trim() ? { text: texts.join(' ').replaceAll('\u00ad', ''), codes } : undefined;
}

const call = (page, run, ...args) => page.evaluate(`(${run})(${args.map((one) => JSON.stringify(one)).join(', ')}, ${found})`);

async function until(ask, what) {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what} did not come`);
}

/** One paper from one page by one browser: what came out, or why nothing did. */
async function printed(browser, engine, layout, print) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${origin}/${nameOf(layout, print)}.html`);
    await page.evaluate(`window.print = () => { dispatchEvent(new Event('beforeprint')); globalThis.asked = true; }`);
    for (const label of print.press) await until(() => call(page, press, label), label);
    if (print.press.length > 0) await until(() => page.evaluate('globalThis.asked'), 'the print');
    const there = await until(() => call(page, contents, print.on), print.on);
    const file = await engine.print(page, print);
    if (process.env['PAPERS']) writeFileSync(join(process.env['PAPERS'], `${[print.paper, print.from, Object.keys(layouts).indexOf(layout), engine.name].join('-')}.pdf`), file);
    const out = read(file, { codes: there.codes > 0 });
    return { ...out, there: there.codes, missing: [...wordsOf(there.text)].filter((word) => !out.words.has(word)) };
  } finally {
    await page.close();
  }
}

const wanted = process.argv.slice(2);
const rows = [];
const faults = [];
for (const engine of engines) {
  if (!engine.start) {
    console.log(`${engine.name} is not on this machine: not printed`);
    continue;
  }
  const browser = await engine.start();
  for (const print of prints) {
    for (const layout of Object.keys(layouts)) {
      const name = [print.paper, print.from, layout, engine.name];
      if (!wanted.every((word) => name.join(' ').includes(word))) continue;
      try {
        const { pages, size, tagged, codes, there, missing } = await printed(browser, engine, layout, print);
        rows.push([...name, pages, size, tagged ? 'yes' : 'no', `${codes.length} of ${there}`, missing.length]);
        if (engine.tags && !tagged) faults.push(`${name.join(', ')}: no tags`);
        if (codes.length < there) faults.push(`${name.join(', ')}: ${there - codes.length} codes not read`);
        if (missing.length > 0) faults.push(`${name.join(', ')}: ${missing.length} words missing, such as ${missing.slice(0, 5).join(', ')}`);
      } catch (error) {
        rows.push([...name, 0, '', '', '', '']);
        faults.push(`${name.join(', ')}: ${error.message.split('\n')[0]}`);
      }
      console.log(rows.at(-1).join(' | '));
    }
  }
  await browser.close();
}
await stop();
rmSync(folder, { recursive: true });

/** Pages that differ from what a plain page gives, where nothing of the page around is printed. */
for (const [paper, from, layout, engine, pages] of rows) {
  const plain = rows.find((row) => row[0] === paper && row[1] === from && row[2] === 'plain' && row[3] === engine);
  if (from === 'presenter' && plain && pages !== plain[4]) faults.push(`${paper}, ${from}, ${layout}, ${engine}: ${pages} pages and not ${plain[4]}`);
}
console.log(`\n| paper | printed from | page | browser | pages | mm | tagged | codes read | words missing |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |`);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
for (const fault of faults) console.log(`FAIL ${fault}`);
console.log(`${rows.length} papers, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
