/** Files to take along, made under the strict policy and opened again. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import JSZip from 'jszip';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { content, present } from './workshop-site.mjs';

async function saved(button, read) {
  const { page, context, faults } = await present();
  await page.getByText('Afdrukken en meenemen').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  await page.getByText(/^Bestand gemaakt: triggerfactoren\.nl\./).waitFor();
  const result = await read(await download.path());
  assert.deepEqual(faults, []);
  await context.close();
  return result;
}

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** The slides as LibreOffice shows them, in texts with the place of each; nothing where it is not installed. */
async function shownByOffice(path) {
  if (!office) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  try {
    copyFileSync(path, join(folder, 'route.pptx'));
    execFileSync(office, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'route.pptx')], { stdio: 'ignore' });
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, 'route.pdf'))), verbosity: VerbosityLevel.ERRORS }).promise;
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, , width, height] = page.view;
      const { items } = await page.getTextContent();
      pages.push({ width, height, words: items.filter(({ str }) => str.trim()).map(({ str, width: across, transform: [, , , , x, y] }) => ({ str, x, y, across })) });
    }
    return pages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('PowerPoint: a slide for every screen, with its notes; LibreOffice, where it is, shows as many, and no word beside a slide', { timeout: 180_000 }, async () => {
  const { zip, pages } = await saved('PowerPoint van deze route', async (path) => ({ zip: await JSZip.loadAsync(readFileSync(path)), pages: await shownByOffice(path) }));
  const names = Object.keys(zip.files);
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const notes = names.filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
  assert.ok(slides.length >= 30, `${slides.length} slides`);
  assert.equal(notes.length, slides.length);
  for (const [index, { width, height, words }] of (pages ?? []).entries()) {
    assert.ok(words.length > 1, `slide ${index + 1} has words`);
    assert.deepEqual(words.filter(({ x, y, across }) => x < 0 || y < 0 || x + across > width || y > height).map(({ str }) => str), [], `slide ${index + 1}`);
  }
  assert.equal(pages?.length ?? slides.length, slides.length);
  const text = (await Promise.all(slides.map((name) => zip.file(name).async('string')))).join(' ');
  // The case stands on its map, which grows: as many round stations on a slide as moments are told.
  const stations = (await Promise.all(slides.map((name) => zip.file(name).async('string')))).map((xml) => xml.match(/prst="ellipse"/g)?.length ?? 0);
  assert.ok(Math.max(...stations) >= 3, `${Math.max(...stations)} stations`);
  assert.ok(text.includes('Wat neem jij mee?'));
  assert.ok(text.includes(content.disclaimer.slice(0, 40)));
  assert.match(await zip.file('ppt/notesSlides/notesSlide1.xml').async('string'), /Heet iedereen welkom/);
});

test('SVG and PNG of the map name every event and phase', { timeout: 60_000 }, async () => {
  const svg = await saved('Kaart als SVG', (path) => readFileSync(path, 'utf8'));
  const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const { label } of content.triggers) for (const word of label.split(' ')) assert.ok(words.includes(word), word);
  for (const { label } of content.phases) assert.ok(words.includes(label), label);
  const png = await saved('Kaart als PNG', (path) => PNG.sync.read(readFileSync(path)));
  assert.equal(png.width, 2560);
  const colours = new Set();
  for (let index = 0; index < png.data.length; index += 4 * 97) colours.add(png.data.readUInt32BE(index));
  assert.ok(colours.size > 20, 'something is drawn');
});

test('CSV of the table has a row for every action, and no cell that a spreadsheet runs', async () => {
  const csv = await saved('Tabel als CSV', (path) => (assert.ok(statSync(path).size > 1000), readFileSync(path, 'utf8')));
  const count = content.triggers.flatMap(({ perspectives }) => Object.values(perspectives).flatMap((steps) => Object.values(steps).flat())).length;
  assert.equal(csv.trimEnd().split('\r\n').length, count + 1);
  assert.ok(!/(^|;)"?[=+@-]/m.test(csv.slice(1)));
  assert.equal(csv.split('\r\n')[0].split(';').length, 8);
});
