/** A network that does what networks do: each failure is told with a way on, what was there stays, the newest wins, and nothing waits for ever. */
import { fileOf } from './mutants.mjs';
import { arrived, host, json } from './site.mjs';
import { row } from './table.mjs';

const good = () => fileOf('triggerfactoren.nl.json');
const text = () => JSON.stringify({ ...good(), alternates: undefined, bibliography: '/data/triggerfactoren.sources.json' });

/** What the server does instead of giving the file; `slow` ones take the ten seconds after which we stop waiting. */
const failures = {
  '404': (_request, response) => response.writeHead(404).end('nothing here'),
  '500': (_request, response) => response.writeHead(500).end('<h1>error</h1>'),
  'a redirect in a circle': (request, response) => response.writeHead(302, { location: request.url }).end(),
  'refused by CORS': (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere.json' }).end(),
  'HTML instead of JSON': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Log in'),
  'JSON that stops': (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(text().slice(0, 50_000)),
  'UTF-16': (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from(text(), 'utf16le')),
  'nothing': (_request, response) => response.writeHead(200).end(),
  '20 MB': (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(`["${'x'.repeat(20_000_000)}"]`),
  'a file of a later version': json({ ...good(), schemaVersion: 9 }),
  'a connection that breaks': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99999' });
    response.write('{"title":');
    setTimeout(() => response.destroy(), 50);
  },
};
const slow = {
  'thirty seconds': (_request, response) => void setTimeout(() => response.end(text()), 30_000),
  'stalled after half': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(text().slice(0, 100_000));
  },
};

/** A file that does not come, then comes; before that, one that was there. */
async function once({ origin, answers, open }, name, answer) {
  const { page, context, faults } = await open();
  const said = () => page.evaluate(() => everything().filter((node) => node.classList.contains('failure')).map((node) => node.textContent.trim()).join(' '));
  try {
    answers.set('/bad.json', answer);
    answers.set('/bad.html', host('src="/bad.json"'));
    await page.goto(`${origin}/bad.html`);
    await arrived(page, 'failed');
    await page.waitForFunction(() => remedies().length > 0);
    if ((await said()).length < 20) throw new Error('no message');
    // The text between the tags is there for as long as nothing else is.
    if (!(await page.evaluate(() => document.querySelector('trigger-infographic > p').checkVisibility()))) throw new Error('the text between the tags is gone');
    answers.set('/bad.json', json(text()));
    await page.evaluate(() => remedies()[0].click());
    await arrived(page);
    // What is there stays when the next file does not come.
    answers.set('/next.json', answer);
    await page.evaluate(() => (infographic().src = '/next.json'));
    await arrived(page, 'failed');
    await page.waitForFunction(() => everything().some((node) => node.classList.contains('failure')) && everything().some((node) => node.matches('button[data-trigger]')));
    // That it was led to another server and did not follow, the browser says itself.
    const own = faults.filter((fault) => !fault.includes('elsewhere.json') && !/Fetch API cannot load/.test(fault));
    if (own.length > 0) throw new Error(own.join(', '));
    return [];
  } catch (error) {
    return [`${name}: ${error.message.slice(0, 200)}`];
  } finally {
    await context.close();
  }
}

/** Without a network at the start, and then with one. */
async function offline({ origin, answers, open }) {
  const { page, context, faults } = await open();
  answers.set('/later.html', host('src="/gone.json"'));
  answers.set('/gone.json', json(text()));
  try {
    await page.goto(`${origin}/later.html`);
    await arrived(page);
    await context.setOffline(true);
    await page.evaluate(() => (infographic().src = '/gone.json?again'));
    await arrived(page, 'failed');
    await context.setOffline(false);
    await page.waitForFunction(() => remedies().length > 0);
    await page.evaluate(() => remedies()[0].click());
    await arrived(page);
    return faults.map((fault) => `offline, then online: ${fault}`);
  } catch (error) {
    return [`offline, then online: ${error.message.slice(0, 200)}`];
  } finally {
    await context.close();
  }
}

/** Three files asked for one after another, the first the slowest: the last one stays. */
async function newest({ origin, answers, open }) {
  const { page, context, faults } = await open();
  const named = (title, wait) => (_request, response) => setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...JSON.parse(text()), title })), wait);
  answers.set('/first.json', named('first', 600));
  answers.set('/second.json', named('second', 300));
  answers.set('/third.json', named('third', 10));
  answers.set('/order.html', host('src="/first.json"'));
  await page.goto(`${origin}/order.html`);
  await page.waitForFunction(() => globalThis.statusOf?.() === 'loading');
  await page.evaluate(async () => {
    for (const src of ['/second.json', '/third.json']) {
      infographic().src = src;
      await infographic().updateComplete;
    }
  });
  await arrived(page);
  await page.waitForTimeout(900);
  const title = await page.evaluate(() => infographic().state.model.title);
  await context.close();
  return [...faults, ...(title === 'third' ? [] : [`changed while loading: ${title} stays`])];
}

export async function network(place, { patient }) {
  const cases = Object.entries({ ...failures, ...(patient ? slow : {}) });
  const failed = [];
  for (const [name, answer] of cases) failed.push(...(await once(place, name, answer)));
  failed.push(...(await offline(place)), ...(await newest(place)));
  return [row(`files that do not come as they should${patient ? '' : ' (but for those that take ten seconds)'}`, cases.length + 2, failed.length, failed.join('; '))];
}
