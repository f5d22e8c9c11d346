/** What is printed, as the browser prints it: pages, sizes, margins, and codes that a camera reads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { content, present } from './workshop-site.mjs';

const millimetres = (points) => Math.round((points / 72) * 25.4);

/** Prints a paper by its button and reads the file back; `data` is other content than ours, `query` what stands behind the address of the page. */
async function printed(button, { profession, data: other, query = '' } = {}) {
  // Where the address follows, codes lead to what a paper is about; elsewhere to the page.
  const watched = await present({ on: 'synced', hash: query, before: ({ page }) => other && page.route('**/triggerfactoren.nl.json', (route) => route.fulfill({ json: other })) });
  const { page, context, faults } = watched;
  await page.evaluate(() => (window.print = () => (globalThis.asked = true)));
  if (profession) await page.getByRole('group', { name: 'Voor wie?' }).getByRole('radio', { name: profession }).check();
  await page.getByText('Afdrukken en meenemen').click();
  await page.getByRole('button', { name: button }).click();
  await page.waitForFunction(() => globalThis.asked);
  const cut = await page.evaluate(() => {
    const cards = document.querySelector('[data-trigger-paper]');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-trigger-paper] { display: block !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const over = [...cards.shadowRoot.querySelectorAll('[part=card], [part=sheet]')].filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    return over.map((part) => `${part.innerText.slice(0, 50)} (${part.scrollHeight} in ${part.clientHeight})`);
  });
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  const left = await page.evaluate(() => document.querySelectorAll('[data-trigger-paper]').length);
  const origin = await page.evaluate(() => location.href.replace(/#.*/, ''));
  await context.close();
  assert.deepEqual(faults, []);
  assert.deepEqual(cut, [], 'nothing is cut off');
  assert.equal(left, 0, 'the paper leaves the page after the print');
  return { pages, origin };
}

/** As a usual scanner or a telephone at arm's length sees a paper, in dots of an inch. */
const dotsPerInch = 150;

async function readPage(page) {
  const scale = dotsPerInch / 72;
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { items } = await page.getTextContent();
  const [, , width, height] = page.view;
  const words = items.filter(({ str }) => str.trim());
  const outside = words.filter(({ transform: [, , , , x, y], width: across }) => x < 14 || y < 6 || x + across > width - 14 || y > height - 6).map(({ str }) => str);
  const edges = words.flatMap(({ transform: [, , , , , y], height: letters }) => [y, height - y - letters]);
  return { width: millimetres(width), height: millimetres(height), edge: Math.min(...edges.map(millimetres)), text: words.map(({ str }) => str).join(' '), outside, codes: codesIn(context, canvas.width, canvas.height) };
}

/** The codes on a page, looked for in each quarter of it (a card is a quarter) and, when there is none, on the whole. */
function codesIn(context, width, height) {
  const [across, down] = [Math.floor(width / 2), Math.floor(height / 2)];
  const quarters = [[0, 0], [across, 0], [0, down], [across, down]].flatMap(([x, y]) => codeIn(context, x, y, across, down));
  return quarters.length > 0 ? quarters : codeIn(context, 0, 0, Math.floor(width), Math.floor(height));
}

function codeIn(context, x, y, width, height) {
  const { data } = context.getImageData(x, y, width, height);
  const code = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  return code?.data ? [code.data] : [];
}

function check(pages, { count, width = 210, height = 297 }) {
  assert.equal(pages.length, count);
  for (const page of pages) {
    assert.deepEqual([page.width, page.height], [width, height]);
    assert.deepEqual(page.outside, [], 'no text in the margins');
  }
}

test('cards: four on an A4, the back of each behind its front, each with a code to its event', { timeout: 120_000 }, async () => {
  const [profession] = content.professions;
  const { pages, origin } = await printed('Kaarten afdrukken', { profession: profession.label });
  check(pages, { count: Math.ceil(content.triggers.length / 4) * 2 });
  const codes = pages.map((page) => page.codes);
  const fronts = codes.filter((_page, index) => index % 2 === 0).flat();
  const backs = codes.filter((_page, index) => index % 2 === 1).flat();
  const addresses = (fragment) => content.triggers.map(({ id }) => `${origin}#${fragment(id)}`).sort();
  assert.deepEqual([...fronts].sort(), addresses((id) => `trigger=${id}`));
  assert.deepEqual([...backs].sort(), addresses((id) => `profession=${profession.id}&trigger=${id}`));
  for (const [sheet, front] of codes.filter((_page, index) => index % 2 === 0).entries()) {
    // Quarters come in reading order; turned over the long edge, left is right.
    const back = codes[sheet * 2 + 1];
    const behind = front.length === 4 ? [back[1], back[0], back[3], back[2]] : front.length === 2 ? [back[1], back[0]] : back;
    assert.deepEqual(behind.map((address) => address.split('trigger=')[1]), front.map((address) => address.split('trigger=')[1]));
  }
  for (const { label, questions } of content.triggers) assert.ok(pages.some(({ text }, index) => index % 2 === 0 && text.replace(/\s+/g, ' ').includes(label.split(' ')[0]) && text.includes(questions[0].split(' ')[0])), label);
  for (const page of pages) assert.match(page.text, new RegExp(content.version.replaceAll('.', '\\.')));
});

test('cards: the codes of a page with a long address are read, too', { timeout: 120_000 }, async () => {
  const [profession] = content.professions;
  const { pages, origin } = await printed('Kaarten afdrukken', { profession: profession.label, query: `?pagina=${'veiligheid-en-samenleven/'.repeat(12)}` });
  check(pages, { count: Math.ceil(content.triggers.length / 4) * 2 });
  assert.ok(origin.length > 300, `${origin.length} characters`);
  assert.equal(pages.flatMap(({ codes }) => codes).filter((code) => code.startsWith(`${origin}#`)).length, content.triggers.length * 2);
});

test('statements: four on an A4 with what is known on the back', { timeout: 120_000 }, async () => {
  const { pages, origin } = await printed('Stellingen afdrukken');
  check(pages, { count: Math.ceil(content.workshop.statements.length / 4) * 2 });
  const codes = pages.flatMap((page) => page.codes).sort();
  assert.deepEqual(codes, content.workshop.statements.map(({ triggers }) => `${origin}#trigger=${triggers[0]}`).sort());
});

test('placemat: one A3 with an empty map', { timeout: 60_000 }, async () => {
  const { pages, origin } = await printed('Placemat (A3) afdrukken');
  check(pages, { count: 1, width: 420, height: 297 });
  assert.deepEqual(pages[0].codes, [origin]);
  for (const { label } of [...content.phases, ...content.levels, ...content.professions]) assert.ok(pages[0].text.includes(label), label);
});

test('hand-out: one A4 for each profession', { timeout: 60_000 }, async () => {
  const one = await printed('Hand-out afdrukken', { profession: content.professions[2].label });
  check(one.pages, { count: 1 });
  assert.deepEqual(one.pages[0].codes, [`${one.origin}#profession=${content.professions[2].id}`]);
  const all = await printed('Hand-out afdrukken');
  check(all.pages, { count: content.professions.length });
  assert.deepEqual(all.pages.flatMap(({ codes }) => codes), content.professions.map(({ id }) => `${all.origin}#profession=${id}`));
});

test('hand-out: what does not fit on one A4 goes on on a next one, inside the same margins', { timeout: 60_000 }, async () => {
  const data = structuredClone(content);
  const [{ general, id }] = data.professions;
  const added = Array.from({ length: 16 }, (_, index) => ({ ...general.do[0], text: `Afspraak ${index + 1}: bel eerst de collega die het gezin al kent, en leg samen vast wat jullie doen.` }));
  general.do.push(...added);
  const { pages, origin } = await printed('Hand-out afdrukken', { profession: data.professions[0].label, data });
  check(pages, { count: 2 });
  for (const { edge } of pages) assert.ok(edge >= 8, `text ${edge} mm from the edge`);
  const all = pages.map(({ text }) => text).join(' ').replace(/\s+/g, ' ');
  for (const { text } of added) assert.ok(all.includes(text.slice(0, 12)), text);
  assert.deepEqual(pages[1].codes, [`${origin}#profession=${id}`]);
});

test('run-sheet: the times of the session and a code to the route', { timeout: 60_000 }, async () => {
  const { pages, origin } = await printed('Draaiboek afdrukken');
  check(pages, { count: 1 });
  assert.match(pages[0].text, /0:00 – /);
  assert.match(pages[0].text, / – 1:00/);
  assert.ok(pages[0].codes[0].startsWith(`${origin}#route=`));
});
