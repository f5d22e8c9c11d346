/** A session from the first to the last step: by clicker, through reloads, with the notes beside it, and gone without a trace. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content, open, present, press, resumed, shown, violations } from './workshop-site.mjs';

const notesText = (notes) => notes.evaluate(() => document.body.innerText);

test('the mixed route of an hour runs by clicker alone, reloaded at every third step, with the notes in step', async () => {
  const { page, context, faults } = await present();
  await page.keyboard.press('Enter');
  await resumed(page);
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await notes.waitForLoadState();
  const seen = [];
  for (let place = 1; ; place++) {
    const now = await shown(page);
    assert.match(now.hash, new RegExp(`step=${now.id.replaceAll('.', '\\.')}(&|$)`));
    assert.ok(now.hash.length <= 2000);
    await notes.waitForFunction((wanted) => document.body.innerText.includes(wanted), `${place} / `);
    assert.ok(!seen.includes(now.id), `${now.id} twice`);
    seen.push(now.id);
    if (place % 3 === 0) {
      await page.reload();
      await resumed(page);
      assert.deepEqual(await shown(page), now, 'the same step after a reload');
      assert.equal(context.pages().length, 2, 'the same notes window');
    }
    await press(page, 'PageDown');
    if ((await shown(page)).id === now.id) break;
  }
  const kinds = new Set(seen.map((id) => id.split('.')[1].replace(/-\d+$/, '')));
  for (const kind of ['welcome', 'vote', 'points', 'again', 'open', 'why', ...content.steps.map(({ id }) => id), 'back', 'discuss', 'case', 'moment', 'ask', 'do', 'covered', 'take-home', 'hand-out']) assert.ok(kinds.has(kind), kind);
  assert.match(await notesText(notes), /Dit is de laatste stap/);
  await press(page, 'PageUp');
  assert.equal((await shown(page)).id, seen.at(-2));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await notes.waitForEvent('close', { timeout: 5000 }).catch(() => undefined);
  assert.equal(context.pages().length, 1, 'the notes close with the session');
  assert.equal(await page.evaluate(() => location.hash), '');
  assert.deepEqual(faults, []);
  await context.close();
});

test('starts in two actions and goes on to the next step by every key of the table', async () => {
  const { page, context, faults } = await present();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await resumed(page);
  const first = await shown(page);
  for (const [forward, back] of [['PageDown', 'PageUp'], ['ArrowRight', 'ArrowLeft'], ['ArrowDown', 'ArrowUp'], ['Space', 'Backspace'], ['Enter', 'PageUp']]) {
    await press(page, forward);
    assert.notEqual((await shown(page)).id, first.id, forward);
    await press(page, back);
    assert.equal((await shown(page)).id, first.id, back);
  }
  await press(page, 'End');
  assert.equal((await shown(page)).kind, 'hand-out');
  await press(page, 'Home');
  const jumps = page.getByRole('group', { name: 'Overzicht' }).getByRole('listitem').getByRole('button');
  await jumps.nth(1).click();
  assert.match((await shown(page)).id, /^2\./);
  assert.deepEqual(faults, []);
  await context.close();
});

test('goes black by key and comes back by any, helps, and switches professions by digit', async () => {
  const { page, context } = await present();
  await page.keyboard.press('F5');
  await resumed(page);
  const first = await shown(page);
  for (const key of ['.', 'b']) {
    await press(page, key);
    const black = page.getByRole('button', { name: /Het scherm is zwart/ });
    assert.deepEqual(await black.evaluate((element) => [element.clientWidth, element.clientHeight, getComputedStyle(element).backgroundColor]), [1280, 720, 'rgb(0, 0, 0)']);
    await press(page, 'PageDown');
    assert.equal(await black.count(), 0);
    assert.equal((await shown(page)).id, first.id, 'the key that brings the picture back does nothing else');
  }
  await press(page, '?');
  await page.getByRole('checkbox').uncheck();
  await press(page, 'Escape');
  await press(page, 'b');
  assert.equal(await page.getByRole('button', { name: /Het scherm is zwart/ }).count(), 0, 'letters are switched off');
  await page.getByRole('button', { name: 'Toetsen' }).click();
  await page.getByRole('checkbox').check();
  await press(page, 'Escape');
  await press(page, 'Home');
  await page.getByRole('group', { name: 'Overzicht' }).getByRole('listitem').getByRole('button').nth(1).click();
  for (const [index, { label, id }] of content.professions.entries()) {
    await press(page, String(index + 2));
    assert.equal(await page.getByRole('button', { name: label, pressed: true }).count(), 1);
    assert.match((await shown(page)).hash, new RegExp(`show=${id}`));
  }
  await context.close();
});

test('a touch screen has a button for everything', async () => {
  const { page, context } = await present({ hasTouch: true });
  await page.getByRole('button', { name: 'Beginnen' }).tap();
  await resumed(page);
  const first = await shown(page);
  await page.getByRole('button', { name: 'Volgende' }).tap();
  assert.notEqual((await shown(page)).id, first.id);
  await page.getByRole('button', { name: 'Vorige' }).tap();
  assert.equal((await shown(page)).id, first.id);
  for (const name of ['Overzicht', 'Zwart scherm', 'Notities', /olledig scherm/, 'Toetsen', 'Stoppen', /Klok/]) {
    const box = await page.getByRole('button', { name }).boundingBox();
    assert.ok(box.width >= 44 && box.height >= 44, String(name));
  }
  await page.getByRole('button', { name: 'Zwart scherm' }).tap();
  await page.getByRole('button', { name: /Het scherm is zwart/ }).tap();
  await page.getByRole('button', { name: 'Stoppen' }).tap();
  assert.equal(await page.getByRole('dialog').count(), 0);
  await context.close();
});

test('the clock pauses, stands in the address and goes on after a reload; nothing advances by itself', async () => {
  const { page, context } = await present();
  await page.clock.install();
  await page.keyboard.press('F5');
  await resumed(page);
  const first = await shown(page);
  await page.clock.fastForward(125_000);
  // The clock of the page also goes on by itself, and a busy machine takes its seconds.
  await page.getByRole('button', { name: /2:[0-3]\d van 1:00:00/ }).waitFor();
  assert.equal((await shown(page)).id, first.id);
  await press(page, 't');
  const [paused] = /2:\d\d van 1:00:00/.exec(await page.getByRole('button', { name: /Klok starten/ }).textContent());
  await page.clock.fastForward(60_000);
  const standing = page.getByRole('button', { name: new RegExp(`${paused}.*Klok starten`) });
  await standing.waitFor();
  await page.reload();
  await resumed(page);
  await standing.waitFor();
  await context.close();
});

test('hands are counted before and after, in a bar and in words, and kept nowhere', async () => {
  const { page, context } = await present();
  await page.keyboard.press('F5');
  await resumed(page);
  while ((await shown(page)).kind !== 'statement') await press(page, 'PageDown');
  await page.getByLabel('Eens', { exact: true }).fill('8');
  await page.getByLabel('Twijfel').fill('3');
  await page.getByRole('button', { name: 'Eén meer: Oneens' }).click();
  await page.getByText('Vooraf: 8 eens, 3 twijfel, 1 oneens.').waitFor();
  await page.getByLabel('Twijfel').focus();
  await page.keyboard.press('5');
  assert.equal((await shown(page)).kind, 'statement', 'a digit in a field is a number');
  while ((await shown(page)).kind !== 'statement-again') await press(page, 'PageDown');
  await page.getByLabel('Eens', { exact: true }).fill('2');
  await page.keyboard.press('Tab');
  await page.getByText('Achteraf: 2 eens, 0 twijfel, 0 oneens.').waitFor();
  await page.getByText(/Vooraf: 8 eens/).waitFor();
  assert.ok(!/8|oneens/i.test(await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('tally') ?? '')));
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  await context.close();
});

test('notes show on the main screen where a second window is not allowed', async () => {
  const { page, context } = await present();
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press('F5');
  await resumed(page);
  await press(page, 'n');
  await page.getByText('Een tweede venster mag hier niet.').waitFor();
  await press(page, 'n');
  assert.equal(await page.getByText('Een tweede venster mag hier niet.').count(), 0);
  await context.close();
});

test('leaving leaves nothing behind but a step back in the history', async () => {
  const { page, context, faults } = await present({ reducedMotion: 'no-preference' });
  const before = await page.evaluate(() => [document.adoptedStyleSheets.length, document.body.children.length, history.length]);
  await page.keyboard.press('F5');
  await resumed(page);
  await press(page, 'PageDown');
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.deepEqual(await page.evaluate(() => [document.adoptedStyleSheets.length, document.body.children.length, history.length - 1]), before);
  assert.equal(await page.evaluate(() => location.hash), '');
  assert.equal(await page.evaluate(() => document.fullscreenElement), null);
  // Keys are the page's again: what a listener of the page sees was not prevented.
  await page.evaluate(() => addEventListener('keydown', (event) => (globalThis.prevented = event.defaultPrevented)));
  for (const key of ['PageDown', 'b', '.', '1', 'n', '?', 'Home']) {
    await page.keyboard.press(key);
    assert.equal(await page.evaluate(() => globalThis.prevented), false, key);
  }
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.shadowRoot.activeElement.innerText), 'Presenteren');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a route is changed, saved, opened and linked to', async () => {
  const { page, context } = await present({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Route aanpassen').click();
  await page.getByLabel('Naam van de route').fill('Team wijk Noord');
  await page.getByRole('button', { name: /^Weghalen/ }).first().click();
  await page.getByLabel('Onderdeel toevoegen').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Route bewaren als bestand' }).click()]);
  const file = await download.path();
  await page.getByRole('button', { name: 'Link naar deze route kopiëren' }).click();
  await page.getByText('Link naar de route gekopieerd.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(new URL(link).hash.length <= 2000);
  const parts = await page.getByRole('list').filter({ hasText: '0:00' }).first().innerText();
  await page.getByRole('radio', { name: '30 minuten' }).check();
  await page.locator('input[type=file]').setInputFiles({ name: 'route.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await page.getByText('Dit bestand is geen route.').waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('De route is geopend.').waitFor();
  assert.equal(await page.getByRole('list').filter({ hasText: '0:00' }).first().innerText(), parts);
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('button', { name: 'Beginnen' }).waitFor();
  assert.equal(await page.getByRole('list').filter({ hasText: '0:00' }).first().innerText(), parts);
  await context.close();
});

/** The infographic in a frame with rights of its own; `kept` are the rights, as a `sandbox` has them. */
async function framed(kept) {
  const { page, context, ...rest } = await open('infographic');
  // The same page in a frame without rights: an opaque origin, no address of its own, and the words it may load are those that anybody may.
  const html = (await (await context.request.get(page.url())).text()).replace('<head>', `<head><base href="${new URL('/', page.url()).href}">`);
  await context.route('**/framed.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await context.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title><iframe sandbox="${kept}" src="framed.html" width="1200" height="680"></iframe>` }));
  await context.route(/\/(cdn|data)\//, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  await page.goto(new URL('/host.html', page.url()).href);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Presenteren' }).click();
  return { page, context, frame, ...rest };
}

for (const kept of ['allow-scripts allow-popups', 'allow-scripts allow-popups allow-same-origin']) {
  test(`the notes open beside a frame with ${kept}, and follow`, { timeout: 60_000 }, async () => {
    const { page, context, frame } = await framed(kept);
    await frame.getByRole('button', { name: 'Beginnen' }).click();
    await frame.getByRole('button', { name: 'Volgende' }).waitFor();
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
    await notes.getByText(/^1 \/ \d+$/).waitFor();
    await frame.getByRole('button', { name: 'Volgende' }).click();
    await notes.getByText(/^2 \/ \d+$/).waitFor();
    // A page that is not the notes may say what it likes.
    await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ type: 'triggerfactoren:notes', version: 1, key: 'PageDown' }, '*'));
    await notes.keyboard.press('PageDown');
    await notes.getByText(/^3 \/ \d+$/).waitFor();
    await notes.keyboard.press('PageUp');
    await notes.getByText(/^2 \/ \d+$/).waitFor();
    await context.close();
  });
}

test('the notes are accessible, beside the page and as a page of their own', { timeout: 60_000 }, async () => {
  for (const own of [true, false]) {
    const { page, context, ...rest } = own ? await present() : await framed('allow-scripts allow-popups');
    if (own) await page.keyboard.press('F5');
    else await rest.frame.getByRole('button', { name: 'Beginnen' }).click();
    await (own ? page : rest.frame).getByRole('button', { name: 'Volgende' }).waitFor();
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
    await notes.getByText(/^1 \/ \d+$/).waitFor();
    assert.deepEqual(await violations(notes), []);
    const sheet = notes.getByRole(own ? 'main' : 'dialog');
    assert.equal(await sheet.getByRole('heading', { name: 'Nu', level: 1 }).count(), 1);
    assert.deepEqual(await sheet.getByRole('heading', { level: 2 }).allInnerTexts(), ['Hierna', 'Voor jou']);
    assert.equal(await notes.locator('html').getAttribute('lang'), 'nl');
    await context.close();
  }
});

test('a frame that allows scripts alone runs a session too, with the notes on the screen and a word about files', async () => {
  const { page, context, frame } = await framed('allow-scripts');
  await frame.getByText('Afdrukken en meenemen').click();
  await frame.getByRole('button', { name: 'Tabel als CSV' }).click();
  await frame.getByText('Zie je triggerfactoren.nl.csv niet bij je downloads?').waitFor();
  await frame.getByRole('button', { name: 'Beginnen' }).click();
  await frame.getByText(content.disclaimer.split('.')[0]).first().waitFor();
  await page.keyboard.press('PageDown');
  await frame.getByRole('status').filter({ hasText: /^Stap 2/ }).waitFor({ state: 'attached' });
  await page.keyboard.press('n');
  await frame.getByText('Een tweede venster mag hier niet.').waitFor();
  await context.close();
});
