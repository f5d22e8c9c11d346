/** Sheets, differences and mends as a partner uses them: the built command, in a folder of its own. LibreOffice is in `test/desk`. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'triggerfactoren-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command; answers its exit code and all it said. */
const run = (...args) =>
  new Promise((done) => {
    const options = { cwd: folder, env: { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8' }, maxBuffer: 1e8 };
    execFile(process.execPath, [join(root, 'dist/cli/triggerfactoren.js'), ...args], options, (error, stdout, stderr) => done({ code: error?.code ?? 0, said: stdout + stderr }));
  });

const here = (name) => join(folder, name);
const data = join(root, 'data/triggerfactoren.nl.json');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const put = (name, value) => writeFileSync(here(name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));

/** Fills in cells of a workbook as a person would: `fill` gets each row as an object by heading. */
async function filled(name, fill) {
  const { sheets } = await readXlsx(readFileSync(here(name)));
  const [headings, ...rows] = sheets[0].rows;
  const written = rows.map((cells) => {
    const row = Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? '']));
    fill(row);
    return headings.map((heading) => row[heading]);
  });
  const result = sheets.map((sheet, index) => ({ name: sheet.name, rows: index === 0 ? [headings, ...written] : sheet.rows }));
  writeFileSync(here(name), await writeXlsx({ sheets: result }));
}

const cell = 'triggers/propaganda/perspectives/education/talk/0/text';
const old = read(data).triggers.find(({ id }) => id === 'propaganda').perspectives.education.talk[0];

test('a review becomes a new file, a list of comments, and a reason for each row that does not fit', async () => {
  assert.equal((await run('sheet', data, '--out', 'review.xlsx')).code, 0);
  await filled('review.xlsx', (row) => {
    const key = row['Sleutel'];
    if (key === cell) Object.assign(row, { Voorstel: '=Vraag wat de leerling zag', Opmerking: 'Beter zo?' });
    if (key === 'summary') row['Voorstel'] = 'x'.repeat(5001);
    if (key === 'triggers/death/mechanism/0/text') row['Andere bronnen'] = 'X999';
    if (key === 'title') Object.assign(row, { Voorstel: 'Anders', Tekst: 'Een titel van vroeger' });
    if (key === 'triggers/death/label') Object.assign(row, { Sleutel: 'triggers/verdwenen/label', Voorstel: 'Weg' });
  });
  const { code, said } = await run('sheet', 'review.xlsx', '--base', data, '--out', 'new.json');
  assert.equal(code, 1);
  assert.match(said, /1 teksten veranderd, 1 opmerkingen, 4 rijen niet gebruikt/);
  assert.match(said, /rij \d+, Confrontatie met propaganda · Onderwijs · Ga in gesprek · 1: Beter zo\?/);
  for (const reason of [/samenvatting: het voorstel is met 5001 tekens te lang/, /bron “X999” staat niet in het bestand/, /titel: de tekst is intussen veranderd/, /staat niet meer in het bestand \(triggers\/verdwenen\/label\)/]) assert.match(said, reason);
  const expected = read(data);
  expected.triggers.find(({ id }) => id === 'propaganda').perspectives.education.talk[0].text = '=Vraag wat de leerling zag';
  assert.deepEqual(read(here('new.json')), expected);
  await run('sheet', 'review.xlsx', '--base', data, '--out', 'additions.json', '--as', 'overlay', '--publisher', 'gemeente Voorbeeldstad');
  assert.deepEqual(read(here('additions.json')).triggers[0].perspectives.education.talk[0], { ...old, text: '=Vraag wat de leerling zag' });
  assert.equal((await run('validate', 'additions.json')).code, 0);
});

test('a line that moved in its list meanwhile is found by its words', async () => {
  await run('sheet', data, '--out', 'moved.xlsx');
  await filled('moved.xlsx', (row) => row['Sleutel'] === cell && (row['Voorstel'] = 'Anders gezegd.'));
  const base = read(data);
  const { talk } = base.triggers.find(({ id }) => id === 'propaganda').perspectives.education;
  talk.unshift({ text: 'Nieuw.', basis: 'derived', from: 'uitleg' });
  put('base.json', { ...base, bibliography: undefined, sources: base.sources.map(({ id }) => ({ id, author: 'x', year: 2000, title: 'x' })) });
  assert.equal((await run('sheet', 'moved.xlsx', '--base', 'base.json', '--out', 'moved.json')).code, 0);
  assert.deepEqual(read(here('moved.json')).triggers.find(({ id }) => id === 'propaganda').perspectives.education.talk.slice(0, 2).map(({ text }) => text), ['Nieuw.', 'Anders gezegd.']);
});

test('a third language: what is translated stands in the file, with words of the interface, and what is not is listed', async () => {
  assert.equal((await run('sheet', data, '--to', 'ar', '--out', 'ar.xlsx')).code, 0);
  const xml = await readXlsx(readFileSync(here('ar.xlsx')));
  assert.equal(xml.sheets[0].view?.rightToLeft, true);
  await filled('ar.xlsx', (row) => {
    if (/^(title|words\/list)$|\/(label|term|name)$/.test(row['Sleutel'])) row['ar'] = `ع ${row['Tekst']}`;
    if (row['Sleutel'] === 'from/Nederlandse bron') row['ar'] = 'مصدر هولندي';
  });
  const { code, said } = await run('sheet', 'ar.xlsx', '--base', data, '--out', 'ar.json');
  assert.equal(code, 0, said);
  const made = read(here('ar.json'));
  assert.equal(made.language, 'ar');
  assert.deepEqual(made.words, { list: 'ع Lijst' });
  assert.ok(made.untranslated.texts.includes(cell) && !made.untranslated.texts.includes('triggers/propaganda/label'));
  assert.match(JSON.stringify(made), /"from":"مصدر هولندي \(/);
  // A second afternoon goes on where the first ended.
  await run('sheet', data, '--to', 'ar', '--other', 'ar.json', '--out', 'more.xlsx');
  assert.equal((await run('sheet', 'more.xlsx', '--base', data, '--out', 'again.json')).code, 0);
  assert.deepEqual(read(here('again.json')), made);
});

test('names that are not translated yet are counted, and a code that is no language is refused', async () => {
  await run('sheet', data, '--to', 'fr', '--out', 'fr.xlsx');
  const { code, said } = await run('sheet', 'fr.xlsx', '--base', data, '--out', 'fr.json');
  assert.equal(code, 1);
  assert.match(said, /daarvan zijn namen en titels/);
  assert.match((await run('sheet', data, '--to', 'Frans!', '--out', 'x.xlsx')).said, /“Frans!” is geen taalcode/);
});

for (const [what, args, said] of [
  ['a file that is no workbook', ['sheet', 'kapot.xlsx', '--base', data], /dit is geen werkblad/],
  ['a workbook of somebody else', ['sheet', 'vreemd.xlsx', '--base', data], /dit is geen werkblad/],
  ['a workbook without its data file', ['sheet', 'kapot.xlsx'], /--base data\.json/],
  ['no place to write to', ['sheet', data], /--out review\.xlsx/],
  ['a place that cannot be written to', ['sheet', data, '--out', 'geen/map/x.xlsx'], /niet te schrijven \(ENOENT\)/],
]) {
  test(`${what} is told in words`, async () => {
    put('kapot.xlsx', 'geen zip');
    writeFileSync(here('vreemd.xlsx'), await writeXlsx({ sheets: [{ name: 'Blad1', rows: [['a']] }] }));
    const result = await run(...args);
    assert.equal(result.code, 1);
    assert.match(result.said, said);
    assert.doesNotMatch(result.said, /\bat .*\.js:/);
  });
}

test('diff tells per event and profession what changed between two editions, and what additions change', async () => {
  const edition = read(data);
  const { perspectives } = edition.triggers.find(({ id }) => id === 'propaganda');
  perspectives.education.talk[0].text = `${old.text} Neem de tijd.`;
  perspectives.police.assess.push({ text: 'Kijk ook naar de groep.', sources: ['E01'] });
  edition.contacts.pop();
  put('new-edition.json', { ...edition, bibliography: undefined, sources: edition.sources.map(({ id }) => ({ id, author: 'x', year: 2000, title: 'x' })) });
  const { code, said } = await run('diff', data, 'new-edition.json');
  assert.equal(code, 0, said);
  assert.match(said, /^Confrontatie met propaganda\n {2}Politie\n {4}Schat de situatie in · \d+: Nieuw: Kijk ook naar de groep\.\n {2}Onderwijs\n {4}Ga in gesprek · 1: Was: .*\n {6}Wordt: .* Neem de tijd\.$/m);
  assert.match(said, /: Weggelaten\.$/m);
  assert.match((await run('diff', data, join(root, 'data/overlay.example.json'), '--format', 'markdown')).said, /^## Contacten\n\n- Loket Zorg en Veiligheid Voorbeeldstad: Nieuw in het bestand\.$/m);
  assert.match((await run('diff', data, data)).said, /Er zijn geen verschillen/);
  assert.match((await run('diff', data)).said, /twee bestanden/);
});

test('validate --fix proposes what was certainly meant, and touches nothing', async () => {
  const overlay = read(join(root, 'data/overlay.example.json'));
  overlay.contacs = overlay.contacts;
  delete overlay.contacts;
  overlay.contacs[0].scope = 'Local';
  overlay.triggers[1].off = 'ja';
  const text = JSON.stringify(overlay, null, 2).replace(/"loket",/, '"loket", // het loket').replace(/\n\}$/, ',\n}');
  put('stad.json', text);
  const { code, said } = await run('validate', 'stad.json', '--fix');
  assert.equal(code, 1);
  assert.match(said, /stad\.fixed\.json: voorstel geschreven, met 5 herstelde punten/);
  assert.equal(readFileSync(here('stad.json'), 'utf8'), text);
  assert.equal((await run('validate', 'stad.fixed.json')).code, 0);
});

test('validate --fix leaves alone what may have been meant otherwise', async () => {
  put('raadsel.json', '{ "publisher": "gemeente, "date": 2026 }');
  assert.match((await run('validate', 'raadsel.json', '--fix')).said, /niets wat zeker anders bedoeld is/);
  assert.equal(existsSync(here('raadsel.fixed.json')), false);
});
