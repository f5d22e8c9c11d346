/** On paper stands everything one reads: from every view all events, with all actions of the chosen profession. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { choose, content, open } from './strict-site.mjs';

const smallestType = 10;
const controls = ['Alle beroepen', 'Afdrukken', 'Kaart afdrukken', 'Link kopiëren', 'Zoek een gebeurtenis', 'Sluiten', 'English'];

/** Words only: a line, a page or a hyphen may break them anywhere. */
const bare = (text) => text.replace(/[\s\u00ad\u200b]+/g, '');

/** Colours that are not black, white or grey, as a PDF sets them. */
async function coloursOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const set = argsArray.filter((_args, place) => [OPS.setFillRGBColor, OPS.setStrokeRGBColor].includes(fnArray[place]));
  const parts = ([first, ...rest]) => (typeof first === 'string' ? first.match(/[\da-f]{2}/gi).map((part) => parseInt(part, 16)) : [first, ...rest]);
  return set.map(parts).filter((rgb) => Math.max(...rgb) - Math.min(...rgb) > 12);
}

/** The pages of a PDF: the text of each, bare, the size of its smallest letters in points, and its colours. */
async function read(bytes) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const written = items.filter(({ str }) => str?.trim());
    pages.push({ text: bare(written.map(({ str }) => str).join('')), smallest: Math.min(...written.map(({ transform }) => Math.hypot(transform[2], transform[3]))), colours: await coloursOf(page) });
  }
  return { pages, marks: await file.getMarkInfo() };
}

const actionsOf = (trigger, profession) => Object.values(trigger.perspectives[profession]).flat().map(({ text }) => text);

/** Waits until the part for paper shows these actions. Runs in the page. */
const written = (text) => document.querySelector('trigger-infographic').shadowRoot?.querySelector('trigger-tools')?.shadowRoot?.querySelector('.paper')?.textContent.includes(text);

async function ready(view, profession, options = {}) {
  const watched = await open('synced', { hash: `#view=${view}&profession=${profession}${options.more ?? ''}`, ...options });
  await watched.page.waitForFunction(written, actionsOf(content.triggers[0], profession)[0]);
  return watched;
}

for (const [view, profession] of [['timeline', 'education'], ['list', 'police'], ['table', 'care']]) {
  test(`printed from ${view}: all titles, summaries and actions for ${profession}`, async () => {
    const { page, context } = await ready(view, profession);
    const { pages, marks } = await read(await page.pdf({ format: 'A4', tagged: true }));
    const all = pages.map(({ text }) => text).join('');
    const missing = (texts) => texts.filter((text) => !all.includes(bare(text)));
    assert.equal(content.triggers.length, 14);
    assert.deepEqual(missing(content.triggers.map(({ label }) => label)), []);
    assert.deepEqual(missing(content.triggers.map(({ summary }) => summary)), []);
    assert.deepEqual(missing(content.triggers.flatMap((trigger) => actionsOf(trigger, profession))), []);
    assert.deepEqual(controls.filter((text) => all.includes(bare(text))), [], 'controls');
    assert.equal(marks?.Marked, true, 'tagged');
    assert.deepEqual(pages.flatMap(({ colours }) => colours), [], 'black and white');
    const smallest = Math.min(...pages.map((one) => one.smallest));
    assert.ok(smallest >= smallestType - 0.01, `letters of ${smallest} pt`);
    const broken = content.triggers.filter(
      (trigger) => !pages.some(({ text }) => [trigger.label, trigger.summary, ...actionsOf(trigger, profession)].every((line) => text.includes(bare(line)))),
    );
    assert.deepEqual(broken.map(({ label }) => label), [], 'broken over pages');
    console.log(`       ${pages.length} pages, letters from ${smallest.toFixed(1)} pt`);
    await context.close();
  });
}

test('printed with an event open: that event in full, and all events', async () => {
  const { page, context } = await ready('list', 'education', { more: '&trigger=propaganda' });
  const { pages } = await read(await page.pdf({ format: 'A4', tagged: true }));
  const all = pages.map(({ text }) => text).join('');
  const propaganda = content.triggers.find(({ id }) => id === 'propaganda');
  for (const { text } of [...propaganda.mechanism, ...propaganda.signals, ...propaganda.counterSignals, ...propaganda.wayBack]) {
    assert.ok(all.includes(bare(text).slice(0, 40)), text);
  }
  for (const { label } of content.triggers) assert.ok(all.includes(bare(label)), label);
  await context.close();
});

test('what is printed from a dark page can be read on white paper', async () => {
  for (const view of ['timeline', 'list', 'table']) {
    const { page, context } = await ready(view, 'education', { colorScheme: 'dark', more: '&trigger=propaganda' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    assert.deepEqual(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120))), [], view);
    await context.close();
  }
});

test('the button prints what is chosen at that moment', async () => {
  const { page, context } = await ready('timeline', 'education');
  const last = actionsOf(content.triggers.at(-1), 'police').at(-1);
  await page.evaluate(() => {
    globalThis.__printed = new Promise((done) => {
      window.print = () => done(document.querySelector('trigger-infographic').shadowRoot.querySelector('trigger-tools').shadowRoot.querySelector('.paper').textContent);
    });
  });
  await choose(page, content.professions.find(({ id }) => id === 'police').label);
  await page.getByRole('button', { name: 'Afdrukken', exact: true }).click();
  assert.ok((await page.evaluate(() => globalThis.__printed)).includes(last));
  await context.close();
});
