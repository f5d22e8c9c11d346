/** What was chosen, and where a session is, survives what happens to pages: by the address alone. */
import { arrived, host } from './site.mjs';
import { launch } from '../helpers/watch-page.mjs';
import { row } from './table.mjs';

const chosen = '#profession=education&trigger=propaganda&view=list';
const seen = (page) =>
  page.evaluate(() => {
    const { profession, trigger, view } = infographic().state.selection;
    return [profession, trigger, view].join();
  });
const expected = 'education,propaganda,list';

export async function state({ origin, answers, open }) {
  answers.set('/kept.html', host('src="/data/triggerfactoren.nl.json" sync-url', { after: '<a href="/other.html">x</a>' }));
  answers.set('/other.html', (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>'));
  const failed = [];
  let tried = 0;
  const look = (what, found, wanted = expected) => {
    tried++;
    if (found !== wanted) failed.push(`${what}: ${found}`);
  };
  const { page, context, faults } = await open();
  await page.goto(`${origin}/kept.html`);
  await arrived(page);
  await page.evaluate(() => infographic().select({ profession: 'education', trigger: 'propaganda', view: 'list' }));
  await page.waitForFunction(() => location.hash.includes('propaganda'));
  await page.reload();
  await arrived(page);
  look('reload', await seen(page));
  await page.goto(`${origin}/other.html`);
  await page.goBack();
  await arrived(page);
  look('back', await seen(page));
  await page.evaluate(() => infographic().select({ trigger: 'problems-at-home' }));
  await page.waitForFunction(() => !location.hash.includes('propaganda'));
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes('propaganda'));
  await page.waitForTimeout(50);
  look('back within the page', await seen(page));
  await page.goForward();
  await page.waitForFunction(() => !location.hash.includes('propaganda'));
  await page.waitForTimeout(50);
  look('forward within the page', (await seen(page)).includes('propaganda') ? 'still there' : 'gone', 'gone');
  // As a tab is that was put aside: stopped, and gone on with.
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/kept.html${chosen}`);
  await page.reload();
  await arrived(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  look('a tab that was stopped', await seen(page));
  // A session: its screen is in the address.
  await page.evaluate(async () => {
    const until = async (find) => {
      for (let found = find(); ; found = find()) {
        if (found) return found;
        await new Promise((done) => setTimeout(done));
      }
    };
    const tools = await until(() => everything().find(({ localName, shadowRoot }) => localName === 'trigger-tools' && shadowRoot));
    [...(await until(() => tools.shadowRoot.querySelectorAll('button').length > 1 && tools.shadowRoot.querySelectorAll('button')))].find(({ textContent }) => /presenteren/i.test(textContent)).click();
    const presenter = await until(() => everything().find(({ localName, shadowRoot }) => localName === 'trigger-presenter' && shadowRoot));
    (await until(() => [...presenter.shadowRoot.querySelectorAll('button')].find(({ textContent }) => /^\s*start/i.test(textContent)))).click();
    for (let time = 0; time < 5; time++) {
      await new Promise((done) => setTimeout(done, 30));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
    }
    await until(() => /step=[^&]/.test(location.hash));
  });
  await page.waitForTimeout(100);
  const step = () => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('step'));
  const before = await step();
  await page.reload();
  await arrived(page);
  await page.waitForFunction(() => everything().some(({ localName, shadowRoot }) => localName === 'trigger-presenter' && shadowRoot));
  look('the screen of a session after a reload', await step(), before);
  const address = page.url();
  await context.close();
  look('half a saved entry', ...(await half({ origin, open })));
  look('a browser that was killed', await killed(address), before);
  failed.push(...faults);
  return [row('choices and sessions that go on', tried, failed.length, failed.join('; '))];
}

/** A saved route of which half was written: it is passed over, and the page works. */
async function half({ origin, open }) {
  const { page, context, faults } = await open();
  await page.addInitScript(() => localStorage.setItem('triggerfactoren-route', '{"type":"triggerfactoren-ro'));
  await page.goto(`${origin}/kept.html`);
  await arrived(page);
  await page.evaluate(() => {
    const look = () => {
      const tools = everything().find(({ localName, shadowRoot }) => localName === 'trigger-tools' && shadowRoot);
      const button = tools && [...tools.shadowRoot.querySelectorAll('button')].find(({ textContent }) => /presenteren/i.test(textContent));
      return button ? button.click() : setTimeout(look, 20);
    };
    look();
  });
  await page.waitForFunction(() => everything().some((node) => node.localName === 'button' && /^\s*start/i.test(node.textContent)));
  await context.close();
  return [faults.join() || 'works', 'works'];
}

/** The address in a browser of its own, which is ended from outside in the middle of it, and then in another. */
async function killed(address) {
  for (const end of ['kill', 'look']) {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('trigger-infographic')?.state?.status === 'ready');
    if (end === 'look') {
      await page.waitForTimeout(500);
      const step = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('step');
      await browser.close();
      return step;
    }
    const gone = new Promise((done) => browser.once('disconnected', done));
    const session = await browser.newBrowserCDPSession();
    // The process this test started, and no other.
    session.send('Browser.crash').catch(() => undefined);
    await gone;
  }
  return undefined;
}
