/** What stands on a page before any script: the text between the tags, and the map that was drawn on the server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check, command, events, folder, policies, policy, put, ready, root, shows, until, visit } from './ways.mjs';

/** Runs before the page: notes every layout shift, every frame in which there is nothing to read, and what stood there before the script. */
function watch() {
  const seen = { shift: 0, moved: [], blank: 0, frames: 0 };
  Object.assign(window, { seen });
  new window.PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      seen.shift += value;
      seen.moved.push(...sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName} ${JSON.stringify(previousRect)} ${JSON.stringify(currentRect)}`));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const mapOf = (element) => element?.shadowRoot?.querySelector('trigger-timeline')?.shadowRoot;
  document.addEventListener('DOMContentLoaded', () => {
    const element = document.querySelector('trigger-infographic');
    const { shadowRoot } = element;
    seen.before = [shadowRoot?.querySelector('.title'), ...(mapOf(element)?.querySelectorAll('[data-trigger], .phase, .map') ?? []), shadowRoot?.querySelector('trigger-filter')?.shadowRoot.querySelector('input')].filter(Boolean);
    const look = () => {
      seen.frames++;
      const shown = [element.firstElementChild, mapOf(element)?.querySelector('[data-trigger]'), shadowRoot?.querySelector('.title'), element.shadowRoot?.querySelector('.title')];
      if (!shown.some((each) => each?.isConnected && each.checkVisibility() && each.getBoundingClientRect().height > 0)) seen.blank++;
      window.requestAnimationFrame(look);
    };
    look();
  });
}

/** How things stand once the elements have taken over, and all that comes later has come. */
async function afterwards(page, count = events) {
  await ready(page, count);
  await page.waitForFunction(() => ['search', 'about', 'tools'].every((name) => window.customElements.get(`trigger-${name}`)));
  // The picture shows every event before there is any data: the elements have it when they say so.
  await page.waitForFunction(() => document.querySelector('trigger-infographic').state?.status === 'ready');
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(() => window.seen.frames);
  await until(() => page.evaluate(() => window.seen.frames), (frames) => frames > before + 5, 'frames');
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('trigger-infographic');
    const map = shadowRoot.querySelector('trigger-timeline')?.shadowRoot;
    const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const { before = [], shift, moved, blank } = window.seen;
    return {
      kept: before.filter((node) => node.isConnected).length,
      lost: before.filter((node) => !node.isConnected).length,
      titles: shadowRoot.querySelectorAll('#title').length,
      maps: map?.querySelectorAll('.map').length ?? 0,
      stations: map?.querySelectorAll('[data-trigger]').length ?? 0,
      left: all(shadowRoot).filter((element) => element.matches('style, [data-before], [data-at]')).length,
      unstyled: all(shadowRoot).filter((element) => element.shadowRoot && element.shadowRoot.adoptedStyleSheets.length === 0).length,
      shift,
      moved,
      blank,
    };
  });
}

const watched = { before: ({ context }) => context.addInitScript(watch) };

for (const [size, viewport] of [['wide', { width: 1280, height: 900 }], ['narrow', { width: 390, height: 844 }]]) {
  const name = `text, then script, ${size}`;
  test(`the text between the tags gives way to the infographic: ${size}`, () =>
    visit(name, 'no-script.html', async ({ page }) => {
      await shows(name, page);
      const { shift, moved, blank } = await afterwards(page);
      await check(name, 'the text is hidden', async () => assert.equal(await page.evaluate(() => document.querySelector('trigger-infographic').firstElementChild.checkVisibility()), false));
      await check(name, 'nothing shifts, and no frame is blank', () => assert.deepEqual({ shift, moved, blank }, { shift: 0, moved: [], blank: 0 }));
    }, { viewport, ...watched }));
}

/** Writes a page by the command, and lets it be served under the policy it says it needs. */
export function made(file, ...args) {
  command('page', '--files', '/cdn', '--out', join(folder, file), ...args);
  const html = readFileSync(join(folder, file), 'utf8');
  policies.set(`/${file}`, `${/Content-Security-Policy" content="([^"]*)"/.exec(html)[1]}; frame-ancestors 'self'`);
  return html;
}

for (const [size, width] of [['wide', 1280], ['nearly wide', 1247], ['between', 1100], ['upright', 768], ['narrow', 390]]) {
  const viewport = { width, height: 900 };
  const name = `page, before script, ${size}`;
  test(`a page by the command shows the map before any script: ${size}`, async () => {
    await visit(name, 'page.html', async ({ page }) => {
      await check(name, 'shows every event', async () => {
        const boxes = await page.locator('trigger-infographic').locator('[data-trigger]').evaluateAll((stations) => stations.map((station) => station.querySelector('.words').getBoundingClientRect()).map(({ left, right, top, width, height }) => ({ left, right, top, width, height })));
        assert.equal(boxes.length, events);
        assert.deepEqual(boxes.filter(({ left, right, width, height }) => left < 0 || right > viewport.width || width < 20 || height < 20), []);
        const over = boxes.filter((one, index) => boxes.some((other, place) => place > index && one.left < other.right && other.left < one.right && one.top < other.top + other.height && other.top < one.top + one.height));
        assert.deepEqual(over, []);
      });
      await check(name, 'every mark stands in its station', async () => {
        const out = await page.locator('trigger-timeline .station').evaluateAll((stations) => stations.filter((station) => {
          const [around, mark] = [station, station.querySelector('.mark')].map((one) => one.getBoundingClientRect());
          return mark.left < around.left - 1 || mark.right > around.right + 1 || mark.top < around.top - 1 || mark.bottom > around.bottom + 1;
        }).map((station) => station.textContent.trim()));
        assert.deepEqual(out, []);
      });
      await check(name, 'reads in full', async () => {
        await page.getByText('Alles als tekst', { exact: true }).click();
        const { triggers } = JSON.parse(readFileSync(join(root, 'data/triggerfactoren.nl.json'), 'utf8'));
        const text = await page.locator('trigger-infographic > div[lang]').innerText();
        assert.deepEqual(triggers.filter(({ label, summary }) => !text.includes(label) || !text.includes(summary)), []);
      });
      await check(name, 'no id twice in a root', async () => assert.equal(new Set(await page.locator('[data-trigger]').evaluateAll((all) => all.map((one) => one.dataset.trigger))).size, events));
    }, { javaScriptEnabled: false, viewport });
  });
}

for (const [what, args, viewport, most] of [
  ['wide', [], { width: 1280, height: 900 }, 0],
  ['narrow', [], { width: 390, height: 844 }, 0.001],
  ['between', [], { width: 1100, height: 900 }, 0.001],
  ['English, with additions', ['--lang', 'en', '--overlay', join(folder, 'addition.json'), '--profession', 'education', '--heading-level', '2'], { width: 1280, height: 900 }, 0.001],
]) {
  const name = `page, taken over, ${what}`;
  test(`a page by the command is taken over, not drawn again: ${what}`, async () => {
    put('addition.json', readFileSync(join(root, 'data/overlay.example.json'), 'utf8'));
    const html = made('page-taken.html', ...args);
    const count = [...html.matchAll(/ data-trigger="/g)].length;
    await visit(name, 'page-taken.html', async ({ page }) => {
      await check(name, 'shows every event', () => ready(page, count));
      const { kept, lost, titles, maps, stations, left, unstyled, shift, moved, blank } = await afterwards(page, count);
      await check(name, 'what was there stays, once, and nothing of the picture is left over', () => {
        assert.ok(kept > count + 5, `${kept} kept`);
        assert.deepEqual({ lost, titles, maps, stations, left, unstyled }, { lost: 0, titles: 1, maps: 1, stations: count, left: 0, unstyled: 0 });
      });
      console.log(`       layout shift when the elements take over, ${what}: ${shift}`);
      await check(name, most === 0 ? 'nothing shifts, and no frame is blank' : 'next to nothing shifts (0.001 at most), and no frame is blank', () => assert.ok(shift <= most && blank === 0, `${shift} ${blank}\n${moved.join('\n')}`));
      await check(name, 'nothing scrolls or takes focus by itself', async () => assert.deepEqual(await page.evaluate(() => [window.scrollY, document.activeElement.localName]), [0, 'body']));
      await check(name, 'opens an event', async () => {
        await page.locator('[data-trigger="propaganda"]').first().click();
        await page.locator('trigger-detail h3, trigger-detail h4').first().waitFor();
      });
      await check(name, 'works in every view', async () => {
        for (const view of ['list', 'table', 'timeline']) {
          await page.locator(`input[name="view"][value="${view}"]`).check({ force: true });
          await ready(page, count);
        }
      });
    }, { viewport, ...watched });
  });
}

for (const [what, path, change, ...args] of [
  ['deep link', 'page-link.html#profession=care&view=list', (html) => html],
  ['other data', 'page-older.html', (html) => html.replace(/data-drawn="\w+"/, 'data-drawn="older"')],
  ['an event open', 'page-event.html', (html) => html, '--trigger', 'propaganda'],
]) {
  const name = `page, ${what}`;
  test(`a picture that is not what the page shows gives way to what it does: ${what}`, async () => {
    const file = path.replace(/#.*/, '');
    put(file, change(made(file, ...args)));
    await visit(name, path, async ({ page }) => {
      await shows(name, page);
      const { titles, maps, left, unstyled, blank } = await afterwards(page);
      await check(name, 'drawn once, and nothing of the picture is left over', () => assert.deepEqual({ titles, maps, left, unstyled, blank }, { titles: 1, maps: what === 'deep link' ? 0 : 1, left: 0, unstyled: 0, blank: 0 }));
    }, watched);
  });
}

test('a picture whose data does not come gives way to a message and the text', async () => {
  const name = 'page, data gone';
  put('page-gone.html', made('page-gone.html').replace(/src="[^"]*\.json"/, 'src="/cdn/data/gone.json"'));
  await visit(name, 'page-gone.html', async ({ page, faults }) => {
    await check(name, 'says so, and the text can be read', async () => {
      await page.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
      assert.equal(await page.locator('trigger-infographic > div[lang]').isVisible(), true);
      assert.equal(await page.locator('[data-trigger]').count(), 0);
    });
    faults.splice(0, faults.length, ...faults.filter((fault) => !/404|gone\.json/.test(fault)));
  });
});

test('a page whose styles a stricter server forbids is styled by the elements', async () => {
  const name = 'page, styles forbidden';
  made('page-strict.html');
  policies.set('/page-strict.html', policy);
  await visit(name, 'page-strict.html', async ({ page, faults }) => {
    await shows(name, page);
    const { maps, left, unstyled } = await afterwards(page);
    await check(name, 'drawn once, and nothing of the picture is left over', () => assert.deepEqual({ maps, left, unstyled }, { maps: 1, left: 0, unstyled: 0 }));
    await check(name, 'only the styles are refused', () => assert.deepEqual(faults.filter((fault) => !/style-src/.test(fault)), []));
    faults.length = 0;
  }, watched);
});
