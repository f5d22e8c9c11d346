/** Plain markers in the form of markup, script, style and templates, and addresses of every scheme, in every field and every door. None may be more than text. */
import { fileOf } from './mutants.mjs';
import { arrived, host, json } from './site.mjs';
import { row } from './table.mjs';

const tags = ['b', 'i', 'img', 'svg', 'math', 'script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'a', 'video', 'audio', 'link', 'meta', 'base', 'template', 'slot', 'details', 'table', 'marquee', 'x-marker'];

/** What marks leave when they run is a number in `window.ran`; when they become an element it has the class `marker`; when they fetch it is `/marker/…`. */
const forms = [
  (tag, n) => `<${tag} class="marker">${n}</${tag}>`,
  (tag, n) => `<${tag} class="marker" src="/marker/${n}" onerror="window.ran.push(${n})" onload="window.ran.push(${n})"></${tag}>`,
  (tag, n) => `"><${tag} class="marker" onclick="window.ran.push(${n})">`,
  (tag, n) => `'><${tag} class='marker' href='/marker/${n}'>`,
  (tag, n) => `</${tag}><script class="marker">window.ran.push(${n})</script>`,
  (tag, n) => `</style><${tag} class="marker">${n}`,
  (tag, n) => `--><${tag} class="marker">${n}`,
  (tag, n) => `]]><${tag} class="marker">${n}`,
  (tag, n) => `{{ ran.push(${n}) }} ${tag}`,
  (tag, n) => `\${window.ran.push(${n})} ${tag}`,
  (tag, n) => `<%= ran.push(${n}) %> ${tag}`,
  (tag, n) => `#{ran.push(${n})} ${tag}`,
  (tag, n) => `@import url(/marker/${n}); ${tag} { background: url(/marker/${n}) }`,
  (tag, n) => `;window.ran.push(${n});//${tag}`,
  (tag, n) => `');window.ran.push(${n});('${tag}`,
  (tag, n) => `&lt;${tag} class=&quot;marker&quot;&gt;${n}`,
  (tag, n) => `%3C${tag}%20class%3D%22marker%22%3E${n}`,
  (tag, n) => `\\u003c${tag} class=marker\\u003e${n}`,
  (tag, n) => `__proto__[ran] ${tag} ${n}`,
  (tag, n) => `[${tag}](/marker/${n}) ![${tag}](/marker/${n})`,
];
export const markers = forms.flatMap((form, one) => tags.map((tag, other) => form(tag, one * tags.length + other)));

const schemes = ['javascript', 'vbscript', 'data', 'blob', 'file', 'about', 'chrome', 'view-source', 'ftp', 'ws', 'wss', 'intent', 'ms-word', 'steam', 'sms', 'facetime', 'filesystem', 'resource', 'jar', 'urn'];
/** Sixty addresses. Only those of the web, mail and telephone may become a link. */
export const addresses = [
  ...schemes.flatMap((scheme, n) => [`${scheme}:window.ran.push(${n})`, `${scheme.toUpperCase()}://elsewhere.test/marker/${n}`]),
  'https://elsewhere.test/', 'http://elsewhere.test/', '//elsewhere.test/', '/marker/1', 'marker/2', '?marker', '#marker', 'mailto:a@elsewhere.test', 'tel:112',
  'https://user:word@elsewhere.test/', 'https://elsewhere.test:99999/', 'https://', 'http:', ':', ' ', 'not an address', '%', 'https://[', 'https://xn--a', 'https://elsewhere.test/"onclick="window.ran.push(1)',
];

const isAddress = (key) => key === 'url' || key === '$schema' || key === 'bibliography';
const isWord = (key) => !['id', 'type', 'basis', 'evidence', 'level', 'placement', 'scope', 'profession', 'trigger', 'phase', 'schemaVersion'].includes(key);
const references = new Set(['phases', 'kind', 'sources', 'triggers']);

/** Content in which every text is a marker and every address one of ours; ids and what refers to them stay. */
export function marked(file, counts = { words: 0, addresses: 0 }) {
  const walk = (value, key, within) => {
    if (typeof value === 'string') {
      if (isAddress(key)) return addresses[counts.addresses++ % addresses.length];
      return isWord(key) && !(within === 'references') ? markers[counts.words++ % markers.length] : value;
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, key, references.has(key) && typeof item === 'string' ? 'references' : undefined));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'language' ? inner : walk(inner, name)]));
    return value;
  };
  const data = walk({ ...file, alternates: {}, bibliography: undefined, sources: undefined });
  data.sources = file.sources.map((source) => walk({ author: 'x', year: 2026, title: 'x', url: 'x', ...source, note: 'x' }));
  return { data, counts };
}

/** What ran, what became an element, what was fetched, and where a link leads that may not. */
async function traces(page, asked) {
  const found = await page.evaluate(() => ({
    ran: window.ran.length,
    elements: everything().filter((element) => element.classList.contains('marker') || [...element.attributes].some(({ name }) => name.startsWith('on'))).length,
    links: everything().filter((element) => element.localName === 'a' && element.hasAttribute('href') && !/^(https?|mailto|tel):$/.test(element.protocol)).map(({ href }) => href).slice(0, 3),
    polluted: 'ran' in Object.prototype,
    refused: refused.slice(0, 3),
  }));
  const fetched = asked.filter((address) => address.includes('/marker')).length;
  return found.ran + found.elements + found.links.length + found.refused.length + fetched + Number(found.polluted) === 0 ? [] : [JSON.stringify({ ...found, fetched })];
}

const before = '<script>window.ran = []</script>';

/** The three views with events opened, all background, the search box, the presenter and paper. */
async function everyDoor(page, searches) {
  await page.evaluate(async (words) => {
    const element = infographic();
    const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const inside = (tag) => everything().find(({ localName }) => localName === tag);
    const { model } = element.state;
    for (const view of ['timeline', 'list', 'table']) {
      for (const { id } of model.triggers.slice(0, 4)) {
        element.select({ view, trigger: id });
        await turn();
      }
    }
    for (const details of everything().filter(({ localName }) => localName === 'details')) details.open = true;
    await turn();
    for (const button of everything().filter((node) => node.matches('button.term, button.mark'))) button.click();
    const input = everything().find((node) => node.matches('input[type=search]'));
    for (const word of words) {
      input.value = word;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await turn();
    }
    inside('trigger-tools').shadowRoot.querySelectorAll('button').forEach((button) => /presenteren|present/i.test(button.textContent) && button.click());
    await turn();
  }, searches);
  await page.waitForTimeout(300);
}

export async function injection({ origin, answers, asked, open }, { searches, policies }) {
  const { data, counts } = marked(fileOf('triggerfactoren.nl.json'));
  const overlay = { publisher: markers[0], date: '2026-01-01', about: markers[1], url: addresses[0], title: markers[2], contacts: [{ id: 'town', name: markers[3], role: markers[4], url: addresses[1], scope: 'local' }], glossary: [{ id: 'word', term: markers[5], definition: markers[6] }] };
  answers.set('/marked.json', json(data));
  answers.set('/marked-overlay.json', json(overlay));
  const failed = [];
  for (const policy of policies) {
    answers.set('/marked.html', host('src="/marked.json" overlay="/marked-overlay.json" sync-url', { ...(policy ? {} : { policy: '' }), before: policy ? '' : before }));
    const { page, context, faults } = await open();
    await page.addInitScript(() => (window.ran = []));
    await page.goto(`${origin}/marked.html#${encodeURIComponent(markers[30])}&trigger=${encodeURIComponent(markers[31])}&lang=${encodeURIComponent(markers[32])}`);
    await arrived(page);
    await page.waitForFunction(() => everything().some(({ localName, shadowRoot }) => localName === 'trigger-tools' && shadowRoot));
    await everyDoor(page, markers.filter((_marker, place) => place % Math.ceil(markers.length / searches) === 0));
    const left = await page.evaluate(() => infographic().state.failure?.kind ?? '');
    failed.push(...(await traces(page, asked)), ...faults, ...(left ? [`additions were left out: ${left}`] : []));
    await context.close();
  }
  const messages = await strangers({ origin, answers, open });
  return [
    row(`markers in ${counts.words} texts, ${searches} searches, with${policies.length > 1 ? ' and without' : ''} Trusted Types`, (counts.words + searches) * policies.length, failed.length, failed.join('; ').slice(0, 600)),
    row('addresses of every scheme in address fields', counts.addresses * policies.length, 0),
    messages,
  ];
}

/** Messages of strangers to the page with the frame and to the frame itself. */
async function strangers({ origin, answers, open }) {
  answers.set('/partner.html', (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>p</title><script src="/cdn/embed.js"></script><iframe id="a" src="/cdn/embed.html" data-triggerfactoren="sync-url" sandbox="allow-scripts" title="x"></iframe><iframe id="stranger" src="about:blank" title="y"></iframe>`));
  const { page, context, faults } = await open();
  await page.goto(`${origin}/partner.html`);
  await page.waitForFunction(() => document.getElementById('a').style.height !== '');
  const before = await page.evaluate(() => [location.href, history.length, document.getElementById('a').style.height]);
  const tried = await page.evaluate((texts) => {
    const kinds = ['ready', 'resize', 'change', 'place', 'show', 'hello', 'session', 'notes'];
    const stranger = document.getElementById('stranger').contentWindow;
    let count = 0;
    for (const kind of kinds) {
      for (const text of texts) {
        for (const data of [text, { type: `triggerfactoren:${kind}` }, { type: `triggerfactoren:${kind}`, version: 1, id: text, hash: text, height: 12_345, top: 1e9, reveal: true, key: text, route: text, clock: text }]) {
          count += 2;
          window.dispatchEvent(new MessageEvent('message', { source: stranger, origin: 'https://elsewhere.test', data }));
          document.getElementById('a').contentWindow.postMessage(data, '*');
        }
      }
    }
    return count;
  }, markers.filter((_marker, place) => place % 20 === 0));
  await page.waitForTimeout(200);
  const after = await page.evaluate(() => [location.href, history.length, document.getElementById('a').style.height]);
  await context.close();
  const failed = [...faults, ...(String(after.slice(0, 2)) === String(before.slice(0, 2)) && after[2] !== '12345px' ? [] : [`${before} became ${after}`])];
  return row('messages of strangers', tried, failed.length, failed.join('; '));
}
