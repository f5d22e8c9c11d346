/** A year of an open tab in short: what is left behind after much use, once all that can be collected is. */
import { arrived, host } from './site.mjs';
import { row } from './table.mjs';

/** More memory than this is not left behind, in bytes. */
const most = 1_000_000;

/** What the page holds when all that can be collected has been. */
async function held(page, session) {
  // What was just used may still be waited for: an announcement, a moment without work.
  await page.waitForTimeout(1500);
  for (let time = 0; time < 4; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), documents: of('Documents') };
}

/** What each kind of use is; all end where they began. */
const uses = {
  'choices made': (count) => {
    const element = infographic();
    const { triggers, professions } = element.state.model;
    const views = ['timeline', 'list', 'table'];
    return globalThis.often(count, (time) => element.select(time === count - 1 ? { view: 'timeline', trigger: undefined, profession: undefined } : { view: views[Math.floor(time / 40) % 3], trigger: triggers[time % triggers.length].id, profession: professions[Math.floor(time / 10) % professions.length].id }));
  },
  'languages switched': async (count) => {
    for (let time = 0; time < count; time++) {
      infographic().select({ lang: time % 2 ? 'nl' : 'en' });
      await globalThis.until(() => infographic().state.status === 'ready' && infographic().state.model.language === (time % 2 ? 'nl' : 'en'));
    }
  },
  'mounted and removed': (count) => {
    const { model } = infographic().state;
    return globalThis.often(count, () => {
      const element = document.createElement('trigger-infographic');
      element.data = model;
      globalThis.last?.remove();
      document.body.append((globalThis.last = element));
    }, () => {
      globalThis.last.remove();
      globalThis.last = undefined;
    });
  },
  'searches and parts opened': (count) => {
    const input = everything().find((node) => node.matches('input[type=search]'));
    const parts = everything().filter((node) => node.localName === 'details');
    return globalThis.often(count, (time) => {
      input.value = ['school', 'politie', 'internet', 'gesprek'][time % 4];
      input.dispatchEvent(new Event('input', { bubbles: true }));
      parts[time % parts.length].open = time % 2 === 0;
    }, () => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      for (const part of parts) part.open = false;
    });
  },
  'screens of a workshop': async (count) => {
    const tools = everything().find(({ localName }) => localName === 'trigger-tools').shadowRoot;
    [...tools.querySelectorAll('button')].find(({ textContent }) => /presenteren/i.test(textContent)).click();
    const presenter = await globalThis.until(() => everything().find(({ localName }) => localName === 'trigger-presenter'));
    const start = await globalThis.until(() => [...presenter.shadowRoot.querySelectorAll('button')].find(({ textContent }) => /^\s*start/i.test(textContent)));
    start.click();
    await globalThis.turn();
    const key = (name) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    await globalThis.often(count, (time) => key(Math.floor(time / 60) % 2 ? 'PageUp' : 'PageDown'));
    key('Escape');
    await globalThis.turn();
    key('Escape');
  },
};

export async function leaks({ origin, answers, open }, counts) {
  answers.set('/long.html', host('src="/data/triggerfactoren.nl.json" lang="nl"'));
  const rows = [];
  for (const [name, count] of Object.entries(counts)) {
    const { page, context, faults } = await open();
    // Test helpers alone: a policy of the page holds for the page, and these come from outside it.
    await page.addInitScript(() => {
      globalThis.turn = () => new Promise((done) => setTimeout(done));
      globalThis.until = async (look) => {
        for (let found = look(); ; found = look()) {
          if (found) return found;
          await globalThis.turn();
        }
      };
      globalThis.often = async (count, act, end) => {
        for (let time = 0; time < count; time++) {
          act(time);
          await globalThis.turn();
        }
        end?.();
        await globalThis.turn();
      };
    });
    await page.goto(`${origin}/long.html`);
    await arrived(page);
    await page.waitForFunction(() => everything().some(({ localName, shadowRoot }) => localName === 'trigger-tools' && shadowRoot));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    // Once to warm up: what is made at the first use and kept is no leak.
    await page.evaluate(uses[name], Math.max(12, Math.round(count / 20)));
    const before = await held(page, session);
    await page.evaluate(uses[name], count);
    const after = await held(page, session);
    const grown = Math.round((after.heap - before.heap) / 1000);
    const listeners = after.listeners - before.listeners;
    const failed = [
      ...faults,
      ...(after.heap - before.heap > most ? [`${grown} kB left`] : []),
      ...(listeners > 0 ? [`${listeners} listeners left`] : []),
      ...(after.documents > before.documents ? ['documents left'] : []),
    ];
    rows.push(row(name, count, failed.length, failed.join('; ') || `${grown} kB, ${listeners} listeners`));
    await context.close();
  }
  return rows;
}
