/** The command as a partner runs it: the built file, in a folder of its own. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'triggerfactoren-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command; answers its exit code and what it said. */
const run = (args, env = { LANG: 'nl_NL.UTF-8' }) =>
  new Promise((done) => {
    const options = { cwd: folder, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 1e8 };
    execFile(process.execPath, [join(root, 'dist/cli/triggerfactoren.js'), ...args], options, (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }));
  });

const data = (file) => join(root, 'data', file);
const json = (file) => JSON.parse(readFileSync(data(file), 'utf8'));
const nl = json('triggerfactoren.nl.json');
const sources = json('triggerfactoren.sources.json');
const put = (name, content) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return name;
};

/** Everything in an HTML text, as parse5 reads it. */
function* nodesOf(node) {
  yield node;
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) yield* nodesOf(child);
}
const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;

test('without a command it says what it can do, and fails', async () => {
  const { code, stdout } = await run([]);
  assert.equal(code, 1);
  assert.match(stdout, /Gebruik: npx triggerfactoren/);
  assert.equal((await run(['--help'])).code, 0);
});

test('it speaks the language of the machine, or the one asked for', async () => {
  assert.match((await run(['--help'], { LANG: 'en_US.UTF-8' })).stdout, /Usage/);
  assert.match((await run(['--help', '--lang', 'nl'], { LANG: 'en_US.UTF-8' })).stdout, /Gebruik/);
  assert.match((await run(['--help', '--lang=en'])).stdout, /Usage/);
});

for (const [what, args, said] of [
  ['a command that does not exist', ['verzin'], /“verzin” bestaat niet/],
  ['an option that does not exist', ['text', '--verzin'], /“--verzin” bestaat niet/],
  ['no file', ['validate'], /Welk bestand/],
  ['a file that does not exist', ['validate', 'weg.json'], /weg\.json: dit bestand is niet te lezen \(ENOENT\)/],
  ['a language that the content does not have', ['text', '--lang', 'fr'], /“fr”/],
]) {
  test(`${what} is said in words, with exit code 1`, async () => {
    const { code, stderr } = await run(args, { LANG: 'nl_NL.UTF-8' });
    assert.equal(code, 1);
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\bat .*\.js:/);
  });
}

test('validate is content with the published files and the example of an overlay', async () => {
  const { code, stdout } = await run(['validate', data('triggerfactoren.nl.json'), data('triggerfactoren.en.json'), data('overlay.example.json')]);
  assert.equal(code, 0);
  assert.match(stdout, /in orde, 14 gebeurtenissen voor 4 beroepen/);
  assert.match(stdout, /in orde, aanvulling van gemeente Voorbeeldstad/);
});

test('new begins a subject, additions and a view, in both languages, that are valid as they are; and leaves what is there', async () => {
  for (const lang of ['nl', 'en']) {
    for (const [kind, base] of [['data', []], ['overlay', []], ['overlay', ['--base', `data.${lang}.json`]]]) {
      const file = `${kind}.${base.length ? 'own.' : ''}${lang}.json`;
      assert.equal((await run(['new', kind, '--lang', lang, ...base, '--out', file])).code, 0, file);
      const { code, stdout } = await run(['validate', ...base, file]);
      assert.equal(code, 0, stdout);
    }
    assert.match((await run(['text', `data.${lang}.json`])).stdout, lang === 'nl' ? /Mijn onderwerp/ : /My subject/);
  }
  assert.match((await run(['new', 'view'])).stdout, /extends ViewElement/);
  assert.match((await run(['new', 'data', '--out', 'data.nl.json'])).stderr, /is er al/);
  assert.equal((await run(['new', 'wiel'])).code, 1);
});

test('it says its version', async () => assert.equal((await run(['--version'])).stdout.trim(), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version));

test('validate says where, what and what was probably meant', async () => {
  const wrong = structuredClone(nl);
  wrong.triggers[2].perspectives.polise = wrong.triggers[2].perspectives.police;
  delete wrong.triggers[2].perspectives.police;
  const name = put('fout.json', wrong);
  const { code, stdout } = await run(['validate', name]);
  const line = readFileSync(join(folder, name), 'utf8').split('\n').findIndex((text) => text.includes('"polise"')) + 1;
  assert.equal(code, 1);
  assert.match(stdout, new RegExp(`^fout\\.json:${line}:9: triggers\\[2\\]\\.perspectives\\.polise: “polise” staat niet in professions\\. Bedoelde je “police”\\?$`, 'm'));
  assert.match((await run(['validate', name, '--lang', 'en'])).stdout, /Did you mean “police”/);
});

for (const [what, text, place] of [
  ['a comma too many', '{\n  "a": [1, 2,]\n}', '2:14'],
  ['a missing quote', '{\n  "a: 1\n}', '2:3'],
  ['a word without quotes', '{ "a": ja }', '1:8'],
  ['text after the end', '{}\n x', '2:2'],
  ['nothing at all', '', '1:1'],
  ['an end that is missing', '{ "a": {', '1:9'],
  ['thousands of brackets', '['.repeat(5000), '1:66'],
]) {
  test(`validate shows the line and column of ${what}`, async () => {
    const { code, stdout } = await run(['validate', put('kapot.json', text)]);
    assert.equal(code, 1);
    assert.match(stdout, new RegExp(`^kapot\\.json:${place}: geen geldige JSON`));
  });
}

test('validate checks an overlay against the content it belongs to', async () => {
  const overlay = json('overlay.example.json');
  overlay.triggers[0].perspectives.education.talk.add[0].sources = ['X999'];
  const { code, stdout } = await run(['validate', put('lokaal.json', overlay)]);
  assert.equal(code, 1);
  assert.match(stdout, /lokaal\.json:\d+:\d+: triggers\[0\]\.perspectives\.education\.talk\.add\[0\]\.sources\[0\]: “X999” staat niet in sources/);
});

test('validate takes what has only fields of a partner for additions, with a base whatever is in it, and says what they need', async () => {
  const { $schema, about, publisher, ...rest } = json('overlay.example.json');
  for (const args of [[put('onze-stad.json', rest)], [put('verdwaald.json', { ...rest, license: 'CC' }), '--base', data('triggerfactoren.nl.json')]]) {
    const { code, stdout } = await run(['validate', ...args]);
    assert.equal(code, 1);
    assert.match(stdout, /: publisher: .*\n.*: about: /);
    assert.match(stdout, /gelezen als aanvulling.*\(publisher\).*\(date\).*\(about\)/);
    assert.doesNotMatch(stdout, /disclaimer/);
  }
  const english = await run(['validate', put('our-town.json', { contacts: rest.contacts }), '--lang', 'en']);
  assert.match(english.stdout, /read as additions/);
  assert.equal((await run(['validate', put('goed.json', { ...rest, about, publisher }), '--base', data('triggerfactoren.nl.json')])).code, 0);
  assert.ok($schema);
});

test('text holds every word of the content once, and nothing that runs or styles', async () => {
  const { code, stdout } = await run(['text']);
  assert.equal(code, 0);
  const nodes = [...nodesOf(parse(stdout))];
  const words = nodes.filter(({ nodeName }) => nodeName === '#text').map(({ value }) => value).join(' ').replace(/\s+/g, ' ');
  const missing = [];
  const look = (value) => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'text' && typeof inner === 'string') { if (!words.includes(inner)) missing.push(inner); } else look(inner);
    }
    return undefined;
  };
  for (const list of ['professions', 'triggers', 'topics']) look(nl[list]);
  for (const { label, summary } of nl.triggers) for (const text of [label, summary]) if (!words.includes(text)) missing.push(text);
  for (const { name } of nl.contacts) if (!words.includes(name)) missing.push(name);
  for (const { id, title } of sources) if (nl.sources.some((source) => source.id === id) && !words.includes(title)) missing.push(title);
  assert.deepEqual(missing, []);
  assert.deepEqual(nodes.filter(({ nodeName, attrs = [] }) => /^(script|style|link|img|iframe)$/.test(nodeName) || attrs.some(({ name }) => /^(style|class|on.*)$/.test(name))).map(({ nodeName }) => nodeName), []);
});

test('text skips no level of heading, and its notes lead to sources', async () => {
  const { stdout } = await run(['text', '--heading-level', '3']);
  const nodes = [...nodesOf(parse(stdout))];
  const levels = nodes.map((node) => (/^h[1-6]$/.test(node.nodeName) ? Number(node.nodeName[1]) : attribute(node, 'role') === 'heading' ? Number(attribute(node, 'aria-level')) : 0)).filter(Boolean);
  assert.equal(levels[0], 3);
  levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index] + 1, `a heading of level ${level} after one of level ${levels[index]}`));
  const ids = new Set(nodes.map((node) => attribute(node, 'id')).filter(Boolean));
  const lost = nodes.map((node) => attribute(node, 'href')).filter((href) => href?.startsWith('#') && !ids.has(href.slice(1)));
  assert.deepEqual(lost, []);
});

test('text escapes what a file says', async () => {
  const hostile = structuredClone(nl);
  hostile.triggers[0].label = '<img src=x onerror=alert(1)>"\'&';
  hostile.contacts[0].url = ['javascript', 'alert(1)'].join(':');
  hostile.bibliography = put('hostile.sources.json', sources.map((item) => ({ ...item, title: '</li><img src=x>', URL: hostile.contacts[0].url })));
  const { stdout } = await run(['text', put('hostile.json', { ...hostile, alternates: undefined })]);
  const nodes = [...nodesOf(parse(stdout))];
  assert.deepEqual(nodes.filter(({ nodeName }) => nodeName === 'img'), []);
  assert.ok(nodes.some(({ value }) => value === hostile.triggers[0].label));
  assert.deepEqual(nodes.filter((node) => /^javascript/i.test(attribute(node, 'href') ?? '')), []);
});

test('sources writes the list that the content cites, for a reference manager', async () => {
  const csl = JSON.parse((await run(['sources'])).stdout);
  assert.deepEqual(csl.map(({ id }) => id), nl.sources.map(({ id }) => id));
  assert.deepEqual(csl.find(({ id }) => id === 'E02'), sources.find(({ id }) => id === 'E02'));
  const { stdout, code } = await run(['sources', '--format', 'bibtex']);
  assert.equal(code, 0);
  assert.deepEqual([...stdout.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, id]) => id), nl.sources.map(({ id }) => id));
  assert.match((await run(['sources', '--format', 'ris'])).stderr, /--format bibtex/);
});

test('validate looks into the bibliography of a data file, and misses no source', async () => {
  const name = put('zonder.json', { ...nl, alternates: {}, bibliography: './zonder.sources.json' });
  const alone = await run(['validate', name]);
  assert.equal(alone.code, 0);
  assert.match(alone.stdout, /in orde.*\n.*let op: \.\/zonder\.sources\.json staat er niet bij/);
  put('zonder.sources.json', sources.filter(({ id }) => id !== 'E02'));
  const { code, stdout } = await run(['validate', name]);
  assert.equal(code, 1);
  assert.match(stdout, /zonder\.json:\d+:\d+: sources\[\d+\]\.id: “E02” staat niet in \.\/zonder\.sources\.json/);
  put('zonder.sources.json', [{ id: 'E02' }]);
  assert.match((await run(['validate', name])).stderr, /zonder\.sources\.json:\d+:\d+: \[0\]\.title/);
  assert.match((await run(['validate', data('triggerfactoren.sources.json')])).stdout, /in orde, \d+ bronnen/);
});

test('text says of every added line who added it', async () => {
  const { stdout } = await run(['text', '--overlay', data('overlay.example.json')]);
  assert.equal(stdout.match(/toevoeging gemeente Voorbeeldstad/g).length, 6);
  assert.match(stdout, /Met toevoegingen van gemeente Voorbeeldstad/);
  assert.doesNotMatch(stdout, new RegExp(nl.triggers.find(({ id }) => id === 'training-camp').label));
});

test('a broken overlay ends the command with its problems', async () => {
  const { code, stderr } = await run(['text', '--overlay', put('kapot-lokaal.json', { ...json('overlay.example.json'), titel: 'x' })]);
  assert.equal(code, 1);
  assert.match(stderr, /kapot-lokaal\.json:\d+:\d+: titel: “titel” is hier niet bekend/);
});

for (const lang of ['nl', 'en']) {
  test(`offline writes one file of at most 1 MB in ${lang}, which asks for nothing`, async () => {
    const { code, stdout } = await run(['offline', '--lang', lang]);
    assert.equal(code, 0, stdout);
    const page = readFileSync(join(folder, `triggerfactoren.${lang}.html`), 'utf8');
    assert.ok(Buffer.byteLength(page) <= 1_000_000);
    const nodes = [...nodesOf(parse(page))];
    assert.deepEqual(nodes.filter((node) => attribute(node, 'src') !== undefined || node.nodeName === 'link').map(({ nodeName }) => nodeName), []);
    assert.equal(nodes.filter(({ nodeName }) => nodeName === 'script').length, 2);
    assert.equal(attribute(nodes.find(({ nodeName }) => nodeName === 'html'), 'lang'), lang);
  });
}

for (const [lang, words] of [['nl', 'Alles als tekst'], ['en', 'All of it as text']]) {
  test(`page writes a page in ${lang} that shows the map by itself, and names no other server`, async () => {
    const { code, stdout, stderr } = await run(['page', '--lang', lang, '--profession', 'care', '--files', 'triggerfactoren/1']);
    assert.equal(code, 0, stderr);
    const nodes = [...nodesOf(parse(stdout))];
    const roots = nodes.filter((node) => attribute(node, 'shadowrootmode') === 'open');
    assert.deepEqual(roots.map(({ parentNode }) => parentNode.nodeName), ['trigger-infographic', 'trigger-filter', 'trigger-timeline']);
    assert.equal(nodes.filter((node) => attribute(node, 'data-trigger') !== undefined && node.nodeName === 'button').length, nl.triggers.length);
    assert.deepEqual(nodes.filter((node) => attribute(node, 'style') !== undefined), []);
    assert.deepEqual(nodes.filter(({ nodeName }) => nodeName === 'script').map((node) => attribute(node, 'src')), ['triggerfactoren/1/triggerfactoren-page.js']);
    const tag = nodes.find(({ nodeName }) => nodeName === 'trigger-infographic');
    assert.deepEqual([attribute(tag, 'src'), attribute(tag, 'profession')], [`triggerfactoren/1/data/triggerfactoren.${lang}.json`, 'care']);
    assert.deepEqual(nodes.filter((node) => node.nodeName === 'input' && attribute(node, 'checked') !== undefined).map((node) => attribute(node, 'value')), ['care', 'timeline']);
    assert.ok(stdout.includes(words));
    // Every style sheet on the page is one that its policy names.
    const policy = attribute(nodes.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy'), 'content');
    const hashes = nodes.filter(({ nodeName }) => nodeName === 'style').map((node) => `'sha256-${createHash('sha256').update(node.childNodes[0].value).digest('base64')}'`);
    assert.deepEqual(hashes.filter((hash) => !policy.includes(hash)), []);
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/);
    assert.ok(stderr.includes(policy), 'says the policy a server has to send');
  });
}

test('page draws the map whatever the page starts with, and leaves an event and a view to the script', async () => {
  const { code, stdout, stderr } = await run(['page', '--trigger', 'propaganda', '--view', 'list', '--profession', 'nobody']);
  assert.equal(code, 0, stderr);
  const nodes = [...nodesOf(parse(stdout))];
  assert.equal(nodes.filter((node) => attribute(node, 'data-trigger') !== undefined && node.nodeName === 'button').length, nl.triggers.length);
  const tag = nodes.find(({ nodeName }) => nodeName === 'trigger-infographic');
  assert.deepEqual([attribute(tag, 'trigger'), attribute(tag, 'view')], ['propaganda', 'list']);
});

test('page finds its own data and additions from where it is written', async () => {
  mkdirSync(join(folder, 'site/data'), { recursive: true });
  put('site/data/own.json', { ...nl, alternates: {} });
  put('site/data/triggerfactoren.sources.json', sources);
  put('site/data/extra.json', json('overlay.example.json'));
  const { code, stderr } = await run(['page', 'site/data/own.json', '--overlay', 'site/data/extra.json', '--out', 'site/index.html']);
  assert.equal(code, 0, stderr);
  const tag = [...nodesOf(parse(readFileSync(join(folder, 'site/index.html'), 'utf8')))].find(({ nodeName }) => nodeName === 'trigger-infographic');
  assert.deepEqual([attribute(tag, 'src'), attribute(tag, 'overlay')], ['data/own.json', 'data/extra.json']);
});

test('page escapes what a file says', async () => {
  const evil = { ...nl, bibliography: put('evil.sources.json', sources), title: '</title><script>alert(1)</script>', alternates: {}, triggers: nl.triggers.map((trigger, index) => (index ? trigger : { ...trigger, label: '</style></template><img src=x onerror=alert(1)>' })) };
  const { stdout } = await run(['page', put('evil-page.json', evil)]);
  const nodes = [...nodesOf(parse(stdout))];
  assert.equal(nodes.filter(({ nodeName }) => nodeName === 'script').length, 1);
  assert.deepEqual(nodes.filter(({ nodeName }) => nodeName === 'img'), []);
});

test('files makes a folder for the version, with a hash for every file in it', async () => {
  const { code } = await run(['files', 'public']);
  assert.equal(code, 0);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = readdirSync(join(folder, 'public', version), { recursive: true }).filter((name) => /\.\w+$/.test(name) && name !== 'sri.json');
  const sri = JSON.parse(readFileSync(join(folder, 'public', version, 'sri.json'), 'utf8'));
  assert.equal(sri.version, version);
  assert.deepEqual(Object.keys(sri.files).sort(), names.sort());
});

test('oembed is what a content system needs to place the frame', async () => {
  const { stdout } = await run(['oembed', 'https://voorbeeldstad.example/infographic/embed.html?profession=care']);
  const oembed = JSON.parse(stdout);
  assert.deepEqual({ version: oembed.version, type: oembed.type, provider_url: oembed.provider_url }, { version: '1.0', type: 'rich', provider_url: 'https://voorbeeldstad.example' });
  const frame = [...nodesOf(parse(oembed.html))].find(({ nodeName }) => nodeName === 'iframe');
  assert.equal(attribute(frame, 'src'), 'https://voorbeeldstad.example/infographic/embed.html?profession=care');
  assert.equal(attribute(frame, 'sandbox'), 'allow-scripts');
  assert.equal(attribute(frame, 'title'), nl.title);
});

test('what a file says reaches the terminal as text: signs that a terminal obeys are shown', async () => {
  const { stdout } = await run(['validate', put('signs.json', { ...nl, alternates: {}, 'a\u001b[31mb\u202ec': 1 })]);
  assert.match(stdout, /a\\u001b\[31mb\\u202ec/);
  assert.doesNotMatch(stdout, /[\u001b\u202e]/);
});

test('validate notes language tags and dates that nobody can read as such, and lets them pass', async () => {
  const { code, stdout } = await run(['validate', put('tags.json', { ...nl, bibliography: put('tags.sources.json', sources), alternates: { en_GB: './en.json' }, date: 'vandaag' })]);
  assert.equal(code, 0);
  assert.match(stdout, /tags\.json:\d+:\d+: let op: “en_GB” is geen taalcode/);
  assert.match(stdout, /tags\.json:\d+:\d+: let op: “vandaag” is geen datum/);
  assert.doesNotMatch((await run(['validate', data('triggerfactoren.nl.json')])).stdout, /let op/);
});

test('nothing is written over what is read, also by another name for it', async () => {
  const name = put('own.json', { ...json('overlay.example.json') });
  symlinkSync(join(folder, name), join(folder, 'other.json'));
  for (const out of [name, `./${name}`, 'other.json']) {
    for (const command of ['text', 'page', 'offline']) {
      const { code, stderr } = await run([command, '--overlay', name, '--out', out]);
      assert.deepEqual([code, /is het bestand dat gelezen wordt/.test(stderr)], [1, true], `${command} ${out}`);
    }
  }
  assert.deepEqual(JSON.parse(readFileSync(join(folder, name), 'utf8')), json('overlay.example.json'));
});

test('what cannot be written is said in words', async () => {
  for (const args of [['text', '--out', 'nowhere/a.html'], ['offline', '--out', folder], ['files', put('a-file', 'x')]]) {
    const { code, stderr } = await run(args);
    assert.equal(code, 1, args[0]);
    assert.match(stderr, /: dit bestand is niet te schrijven \(E[A-Z]+\)\.\n$/, args[0]);
  }
});

test('offline stays in its folder, whatever the file says its language is', async () => {
  const { code, stdout } = await run(['offline', put('language.json', { ...nl, bibliography: put('language.sources.json', sources), language: '../../nl', alternates: {} })]);
  assert.equal(code, 0);
  assert.match(stdout, /^triggerfactoren\.nl\.html: /);
});

test('page names no address in its policy that is not one server', async () => {
  const { stdout, stderr, code } = await run(['page', '--files', 'https://cdn.test;script-src-elem *" data-marker="1']);
  const nodes = [...nodesOf(parse(stdout))];
  const meta = nodes.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy');
  assert.deepEqual([code, attribute(meta, 'data-marker')], [0, undefined]);
  assert.match(attribute(meta, 'content'), /script-src 'self';/);
  assert.match(stderr, /geen webadres/);
});

test('oembed takes the address of a page on the web alone', async () => {
  for (const address of ['mailto:x@voorbeeldstad.example', 'data:text/html,x', 'file:///a/embed.html', 'embed.html', 'https://']) {
    const { code, stderr } = await run(['oembed', address]);
    assert.deepEqual([code, /begint met https/.test(stderr)], [1, true], address);
  }
});
