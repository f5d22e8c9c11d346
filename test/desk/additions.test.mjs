/**
 * The desk for additions as a policy adviser uses it: a newcomer's task by keyboard, broken files, undo, drafts, another data file; and every
 * state without a fault of axe, within the window, under the strict policy, and with nothing asked elsewhere.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import { serve, strictPolicy } from '../../demo/serve.mjs';
import { launch, watchedPage } from '../helpers/watch-page.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'triggerfactoren-desk-'));
let browser;
let site;

before(async () => {
  browser = await launch();
  const folders = [['/town/', folder], ['/cdn/', local('../../cdn')], ['/fonts/', local('../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files')], ['/', local('../../demo')]];
  site = await serve({ folders, headers: () => ({ 'content-security-policy': `${strictPolicy}; font-src 'self'` }) });
});

after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true });
});

/** Opens the desk, and sees that nothing was said on the console, asked elsewhere or refused by the policy. */
async function desk(run, options = {}) {
  const { page, context, faults } = await watchedPage(browser, site.origin, { acceptDownloads: true, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  await page.goto(`${site.origin}/additions.html`);
  await page.locator('#section-head').waitFor();
  await run(page);
  assert.deepEqual(faults, []);
  await context.close();
}

const overlayOf = (page) => page.locator('trigger-additions').evaluate((element) => element.overlay);
const give = (page, overlay) => page.locator('trigger-additions').evaluate((element, value) => ((element.overlay = value), element.updateComplete), overlay);
const open = (page, text, name = 'stad.json') => page.locator('trigger-additions').evaluate((element, given) => (element.openText(...given), element.updateComplete), [text, name]);
const example = JSON.parse(readFileSync(local('../../data/overlay.example.json'), 'utf8'));

/** Keys of somebody who never takes a hand off the keyboard; words typed are not counted. */
function keyboard(page) {
  const count = { keys: 0 };
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time++) {
      await page.keyboard.press(key);
      count.keys++;
    }
  };
  /** What has the focus, by its label. */
  const label = () =>
    page.evaluate(() => {
      let here = document.activeElement;
      while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
      return here?.labels?.[0]?.textContent.trim() || here?.textContent?.trim() || here?.tagName || '';
    });
  /** Tab until a thing has the focus. */
  const to = async (name, key = 'Tab') => {
    for (let time = 0; time < 40; time++) {
      await press(key);
      if (name.test(await label())) return;
    }
    throw new Error(`Tab does not come to ${name}: at ${await label()}`);
  };
  return { count, press, to, type: (text) => page.keyboard.type(text) };
}

test('a newcomer makes a file of two contacts, three actions and one event off, and embeds it: in at most 60 keys and no JSON', async () => {
  const start = performance.now();
  await desk(async (page) => {
    const { count, press, to, type } = keyboard(page);
    await to(/^Van wie \(/);
    await type('gemeente Nieuwstad');
    await to(/^Contacten/);
    await press('Enter');
    await page.locator('#at-contacts-0-name').waitFor();
    await to(/^Naam van het loket/);
    await type('Loket Veilig Nieuwstad');
    await to(/^Wat het doet/);
    await type('Denkt mee bij een zorg.');
    await to(/^Naam van het loket/);
    await type('Jongerenwerk Nieuwstad');
    await to(/^Wat het doet/);
    await type('Kent de jongeren in de wijk.');
    await to(/^Gebeurtenissen en acties/);
    await press('Enter');
    await page.locator('#choose-event').waitFor();
    await to(/^Gebeurtenis$/);
    // A select takes the first letter of a name: Militaire acties of aanslagen.
    await press('m');
    await to(/^Deze gebeurtenis niet/);
    await press('Space');
    await to(/^Gebeurtenis$/, 'Shift+Tab');
    // Aanvaring met autoriteiten.
    await press('a');
    await to(/^Beroep$/);
    await press('o');
    await to(/^Actie 1/);
    await type('Vraag de wijkagent om een gesprek.');
    await to(/^Actie 2/);
    await type('Bel het loket als je twijfelt.');
    await to(/^Actie 3/);
    await type('Bespreek het in het team.');
    await to(/^Bewaar als bestand/);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    await to(/^Kopieer de code/);
    await press('Enter');
    await page.getByText('Gekopieerd.').waitFor();
    console.log(`# ${count.keys} keys besides the words, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    assert.ok(count.keys <= 60, `${count.keys} keys`);
    assert.equal(download.suggestedFilename(), 'gemeente-nieuwstad.json');
    await download.saveAs(join(folder, 'gemeente-nieuwstad.json'));
    const made = JSON.parse(readFileSync(join(folder, 'gemeente-nieuwstad.json'), 'utf8'));
    assert.deepEqual(made.contacts.map(({ name, scope }) => [name, scope]), [['Loket Veilig Nieuwstad', 'local'], ['Jongerenwerk Nieuwstad', 'local']]);
    assert.equal(made.about, 'Aanvullingen van gemeente Nieuwstad');
    const code = await page.evaluate(() => window.navigator.clipboard.readText());
    writeFileSync(join(folder, 'page.html'), `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuwstad</title></head><body>${code}</body></html>`);
  });
  const { page, context, faults } = await watchedPage(browser, site.origin);
  await page.goto(`${site.origin}/town/page.html#trigger=clash-with-authorities&profession=education`);
  await page.getByText('Vraag de wijkagent om een gesprek.').first().waitFor();
  assert.equal(await page.locator('trigger-infographic').evaluate((element) => element.state.model.triggers.some(({ id }) => id === 'attacks')), false);
  assert.deepEqual(faults, []);
  await context.close();
  assert.ok(performance.now() - start < 180_000);
});

test('the example goes in and comes out the same, field by field', () =>
  desk(async (page) => {
    await open(page, JSON.stringify(example));
    assert.deepEqual(await overlayOf(page), example);
    assert.equal(await page.locator('.problems').count(), 0);
    await page.locator('trigger-additions').evaluate((element) => element.shadowRoot.querySelectorAll('details details').forEach((details) => (details.open = true)));
    for (const input of await page.locator('form input:not([type=checkbox], [type=radio], [type=file]), form textarea:not(#paste)').all()) {
      const value = await input.inputValue();
      if (value === '') continue;
      await input.fill(`${value}x`);
      await input.fill(value);
    }
    assert.deepEqual(await overlayOf(page), example);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als bestand' }).click()]);
    assert.deepEqual(JSON.parse(readFileSync(await download.path(), 'utf8')), example);
  }));

test('undo and redo go through every step, and say so', () =>
  desk(async (page) => {
    await page.getByLabel('Van wie').fill('Stad');
    await page.getByLabel('Datum').fill('2027-01-01');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    assert.equal(await page.getByLabel('Datum').inputValue(), (await overlayOf(page)).date);
    assert.equal((await overlayOf(page)).publisher, 'Stad');
    await page.getByText('Ongedaan gemaakt.').waitFor();
    await page.getByRole('button', { name: 'Opnieuw doen' }).click();
    assert.equal(await page.getByLabel('Datum').inputValue(), '2027-01-01');
    await page.getByRole('button', { name: 'Leeg beginnen' }).click();
    assert.equal(await page.getByLabel('Van wie').inputValue(), '');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    assert.equal(await page.getByLabel('Van wie').inputValue(), 'Stad');
  }));

test('a draft stays in the tab through a reload, on the machine only when asked, and is gone from there when that is switched off', () =>
  desk(async (page) => {
    await page.getByLabel('Van wie').fill('Stad');
    await page.waitForFunction(() => window.history.state?.triggerfactorenAdditions?.publisher === 'Stad');
    assert.equal(await page.evaluate(() => window.localStorage.length), 0);
    await page.reload();
    await page.locator('#section-head').waitFor();
    assert.equal(await page.getByLabel('Van wie').inputValue(), 'Stad');
    await page.getByLabel('Bewaar wat ik invul ook op dit apparaat').check();
    assert.match(await page.locator('#keep-hint').textContent(), /triggerfactoren-additions \(http:\/\/localhost/);
    assert.equal(JSON.parse(await page.evaluate(() => window.localStorage['triggerfactoren-additions'])).publisher, 'Stad');
    await page.getByLabel('Bewaar wat ik invul ook op dit apparaat').uncheck();
    assert.equal(await page.evaluate(() => window.localStorage.length), 0);
  }));

test('a file is opened by choosing, by pasting and by dropping', () =>
  desk(async (page) => {
    await page.locator('#section-open > summary').click();
    await page.locator('#file').setInputFiles({ name: 'stad.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(example)) });
    await page.getByText('stad.json is geopend.').waitFor();
    await page.locator('#paste').fill('{ publisher: "Geplakt", "date": "2026-11-30", }');
    await page.getByRole('button', { name: 'Open wat geplakt is' }).click();
    await page.waitForFunction(() => document.querySelector('trigger-additions').overlay.publisher === 'Geplakt');
    await page.locator('trigger-additions').evaluate((element, text) => {
      const dataTransfer = new window.DataTransfer();
      dataTransfer.items.add(new window.File([text], 'gesleept.json'));
      element.dispatchEvent(new window.DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, JSON.stringify({ ...example, publisher: 'Gesleept' }));
    await page.getByText('gesleept.json is geopend.').waitFor();
    assert.equal((await overlayOf(page)).publisher, 'Gesleept');
  }));

test('each problem of a broken file stands at its field, leads there, and can be put right; the rest is shown', () =>
  desk(async (page) => {
    const broken = structuredClone(example);
    broken.contacts[0].scope = 'Local';
    broken.contacts[1].role = '';
    broken.triggers[0].perspectives.education.talk.add[0].text = 7;
    broken.zomaar = { bewaard: true };
    await open(page, JSON.stringify(broken));
    const list = page.locator('.problems li');
    assert.equal(await list.count(), 4);
    assert.equal(await page.locator('[aria-invalid=true]').count(), 2);
    assert.match(await list.allTextContents().then((texts) => texts.join('\n')), /Contacten · Jongerenwerk Voorbeeldstad · rol: Vul dit nog in/);
    await list.filter({ hasText: 'Jongerenwerk' }).getByRole('button', { name: 'Ga erheen' }).click();
    await page.keyboard.type('Kent de jongeren.');
    await list.filter({ hasText: 'Loket Zorg' }).getByRole('button', { name: 'Zet recht' }).click();
    assert.equal((await overlayOf(page)).contacts[0].scope, 'local');
    assert.equal((await overlayOf(page)).contacts[1].role, 'Kent de jongeren.');
    assert.ok(await page.locator('trigger-infographic').evaluate((element) => element.state.model.contacts.some(({ id }) => id === 'voorbeeldstad-youth')));
    await list.filter({ hasText: 'Ga in gesprek' }).getByRole('button', { name: 'Zet recht' }).click();
    await list.getByRole('button', { name: 'Haal dit weg' }).click();
    assert.equal(await page.locator('.problems').count(), 0);
    assert.equal((await overlayOf(page)).triggers[0].perspectives.education.talk.add[0].text, '7');
  }));

test('what the form does not show is named and kept', () =>
  desk(async (page) => {
    const more = { ...example, topics: [{ id: 'mental-health', label: 'Anders' }], levels: [{ id: 'group', label: 'Groepen' }] };
    await open(page, JSON.stringify(more));
    await page.locator('#section-rest > summary').click();
    await page.getByLabel('Van wie').fill('Andere stad');
    assert.deepEqual(await overlayOf(page), { ...more, publisher: 'Andere stad' });
  }));

test('another data file comes to lie under the additions', () =>
  desk(async (page) => {
    const other = JSON.parse(readFileSync(local('../../data/triggerfactoren.en.json'), 'utf8'));
    other.title = 'Another subject';
    await give(page, { ...example, triggers: [], glossary: [] });
    await open(page, JSON.stringify(other), 'other.json');
    await page.getByText('Je vult nu other.json aan.').waitFor();
    assert.equal(await page.locator('trigger-infographic').evaluate((element) => element.state.model.language), 'en');
    assert.equal((await overlayOf(page)).publisher, example.publisher);
    await open(page, JSON.stringify({ ...other, levels: 'geen' }), 'kapot.json');
    await page.getByText(/In het databestand kapot\.json klopt iets niet: levels/).waitFor();
  }));

test('the differences are told and printed by themselves', () =>
  desk(async (page) => {
    await give(page, example);
    await page.locator('#section-differences > summary').click();
    await page.locator('.told').getByText('Nieuw: Vraag de mediacoach van Voorbeeldstad om een les in de klas.').waitFor();
    await page.evaluate(() => (window.print = () => (window.printed = document.querySelector('trigger-differences')?.shadowRoot.textContent)));
    await page.getByRole('button', { name: 'Druk de verschillen af' }).click();
    await page.waitForFunction(() => /Aanvullingen van gemeente Voorbeeldstad[\s\S]*mediacoach/.test(window.printed));
  }));

/** Files that somebody's hands, editor or programme spoiled; all plain text. */
function spoiled(count) {
  const text = JSON.stringify(example, null, 2);
  const value = fc.jsonValue({ maxDepth: 2 });
  const cut = fc.nat(text.length).map((end) => text.slice(0, end));
  const pierced = fc.tuple(fc.nat(text.length), fc.constantFrom('', ',', '"', '}', ']', '{', ':', '\n', 'x', '“')).map(([at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
  const places = [];
  const walk = (node, path) => {
    places.push(path);
    if (typeof node === 'object' && node !== null) for (const key of Object.keys(node)) walk(node[key], [...path, key]);
  };
  walk(example, []);
  const replaced = fc.tuple(fc.constantFrom(...places.slice(1)), value).map(([path, other]) => {
    const copy = structuredClone(example);
    const holder = path.slice(0, -1).reduce((node, key) => node[key], copy);
    holder[path.at(-1)] = other;
    return JSON.stringify(copy);
  });
  const others = fc.constantFrom('', ' ', 'null', '[]', '7', '"tekst"', '<!doctype html><p>Niet gevonden', 'PK\u0003\u0004', '\ufeff{}', '{"a":'.repeat(200), JSON.stringify({ ...example, contacts: Array.from({ length: 300 }, (_, index) => ({ id: `c ${index}` })) }));
  return fc.sample(fc.oneof({ weight: 3, arbitrary: replaced }, { weight: 2, arbitrary: cut }, { weight: 2, arbitrary: pierced }, others), { seed: 20261130, numRuns: count });
}

test('500 broken files: nothing uncaught, and every one with a message at a place', () =>
  desk(async (page) => {
    let right = 0;
    for (const text of spoiled(500)) {
      await give(page, { schemaVersion: 1, publisher: 'x', date: '2026', about: 'x', language: 'nl' });
      await open(page, text);
      const { said, problems, loose } = await page.locator('trigger-additions').evaluate((element) => {
        const root = element.shadowRoot;
        return { said: root.querySelector('.status').textContent, problems: [...root.querySelectorAll('.problems li')].map((item) => item.textContent.trim()), loose: /regel \d+/.test(root.querySelector('.status').textContent) };
      });
      assert.notEqual(said, '', text.slice(0, 80));
      for (const problem of problems) assert.match(problem, /^\S.*: ./s);
      if (problems.length === 0 && !loose) right++;
    }
    console.log(`# ${right} of 500 were right all the same`);
    assert.ok(right < 150);
  }));

/** The states of the desk: what is open and what is in it. */
const states = {
  empty: async () => {},
  full: async (page) => {
    await open(page, JSON.stringify({ ...example, words: { list: 'Overzicht' }, topics: [{ id: 'mental-health', label: 'Anders' }] }));
    for (const name of ['words', 'rest', 'differences', 'open']) await page.locator(`#section-${name} > summary`).click();
    await page.locator('trigger-additions').evaluate((element) => element.shadowRoot.querySelectorAll('details details').forEach((details) => (details.open = true)));
  },
  broken: async (page) => {
    await open(page, JSON.stringify({ ...example, publisher: 5, contacts: [{ id: 'x y', name: '' }, 7], triggers: [{ id: 'propagandaa', off: 'ja' }], zomaar: 1 }));
  },
  english: async (page) => {
    await page.getByRole('group', { name: 'Taal van dit formulier' }).getByLabel('English').check();
    await open(page, JSON.stringify({ ...example, language: 'en' }));
  },
};

for (const [name, enter] of Object.entries(states)) {
  test(`${name}: no fault of axe, and nothing beside the window at 1280, 768 and 360 pixels and at 400 %`, async () => {
    for (const [width, height] of [[1280, 900], [768, 1000], [360, 740], [320, 256]]) {
      await desk(
        async (page) => {
          await enter(page);
          await page.waitForTimeout(300);
          if (process.env['PICTURES'] && height > 300) await page.screenshot({ path: join(process.env['PICTURES'], `${name}-${width}.png`), fullPage: name !== 'full' });
          const { violations } = await new AxeBuilder({ page }).include('trigger-additions').analyze();
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`), [], `${width}`);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${width}: wider than the window`);
          const unnamed = await page.locator('trigger-additions').evaluate((element) => [...element.shadowRoot.querySelectorAll('input, select, textarea')].filter((control) => !control.labels?.[0]?.textContent.trim()).map((control) => control.id || control.type));
          assert.deepEqual(unnamed, []);
        },
        { viewport: { width, height } },
      );
    }
  });
}

test('Tab comes to every control once, in the order of the page, and no key is caught', () =>
  desk(async (page) => {
    await states.full(page);
    const wanted = await page.locator('trigger-additions').evaluate((element) => {
      const all = [...element.shadowRoot.querySelectorAll('form :is(summary, input, select, textarea, button, pre[tabindex])')];
      // Of a group of radio buttons Tab comes to one; what is closed is not come to.
      return all.filter((control) => control.checkVisibility() && !(control.type === 'radio' && !control.checked)).length;
    });
    await page.locator('#section-head > summary').focus();
    let seen = 1;
    for (let time = 0; time < wanted + 5; time++) {
      await page.keyboard.press('Tab');
      const inside = await page.locator('trigger-additions').evaluate((element) => Boolean(element.shadowRoot.activeElement?.closest('form')));
      if (!inside) break;
      seen++;
    }
    assert.equal(seen, wanted);
  }));
