import { expect } from '@open-wc/testing';
import { defaultLimits, loadInfographic, type Failure, type LoadRequest } from '../../src/state/load.js';
import '../../src/state/index.js';
import { dataset, put } from '../helpers/dataset.js';
import { addressOf, pending, serveFiles, type File } from '../helpers/files.js';

const src = addressOf('nl.json');
const never = new AbortController().signal;

const load = (request: Partial<LoadRequest> = {}) => loadInfographic({ src, signal: never, ...request });

const failureOf = async (request: Partial<LoadRequest> = {}): Promise<Failure | undefined> => {
  const result = await load(request);
  return result.ok ? undefined : result.failure;
};

const dutch = () => put(dataset(), 'alternates', { en: './en.json' });
const english = () => put(dataset({ language: 'en' }), 'alternates', { nl: './nl.json' });

describe('loadInfographic', () => {
  it('gives the model of a good file, and where it came from', async () => {
    serveFiles({ 'nl.json': dataset() });
    const result = await load();
    expect(result).to.include({ ok: true, url: src });
    expect(result.ok && result.model.title).to.equal(dataset().title);
  });

  const failures: readonly (readonly [what: string, file: File, failure: Partial<Failure> & { status?: number }])[] = [
    ['an answer 404', () => new Response('', { status: 404 }), { kind: 'http', status: 404 }],
    ['an answer 500 with good JSON in it', () => Response.json(dataset(), { status: 500 }), { kind: 'http', status: 500 }],
    ['a page where JSON should be', '<!doctype html><title>Welkom</title>', { kind: 'not-json' }],
    ['half a file', JSON.stringify(dataset()).slice(0, 500), { kind: 'not-json' }],
    ['an empty file', '', { kind: 'not-json' }],
    ['an answer without a body', () => new Response(null), { kind: 'not-json' }],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'network' }],
    ['JSON of another kind', [1, 2, 3], { kind: 'content' }],
  ];
  for (const [what, file, failure] of failures) {
    it(`tells of ${what}, and where`, async () => {
      serveFiles({ 'nl.json': file });
      expect(await failureOf()).to.include({ url: src, ...failure });
    });
  }

  it('tells what is wrong in a file with a mistake', async () => {
    serveFiles({ 'nl.json': put(dataset(), 'triggers[0].level', 'grup') });
    expect(await failureOf()).to.deep.equal({
      kind: 'content',
      url: src,
      problems: [{ path: 'triggers[0].level', code: 'reference', found: 'grup', expected: 'levels', nearest: 'group' }],
    });
  });

  it('stops reading a file that is too large', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = (): Response =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1000;
            controller.enqueue(new Uint8Array(1000));
          },
          cancel() {
            cancelled = true;
          },
        }),
      );
    serveFiles({ 'nl.json': endless });
    expect(await failureOf({ limits: { ...defaultLimits, bytes: 10_000 } })).to.deep.equal({ kind: 'too-large', url: src });
    expect(cancelled).to.equal(true);
    expect(sent).to.be.below(20_000);
  });

  it('counts bytes, not characters', async () => {
    serveFiles({ 'nl.json': JSON.stringify('é'.repeat(600)) });
    expect(await failureOf({ limits: { ...defaultLimits, bytes: 1000 } })).to.include({ kind: 'too-large' });
  });

  it('puts a character together again that arrives in two pieces', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(put(dataset(), 'title', 'Beëindigd')));
    const middle = bytes.indexOf(0xc3) + 1;
    serveFiles({
      'nl.json': () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(bytes.slice(0, middle));
              controller.enqueue(bytes.slice(middle));
              controller.close();
            },
          }),
        ),
    });
    const result = await load();
    expect(result.ok && result.model.title).to.equal('Beëindigd');
  });

  it('gives up after the longest wait', async () => {
    serveFiles({ 'nl.json': pending().file });
    expect(await failureOf({ limits: { ...defaultLimits, time: 20 } })).to.deep.equal({ kind: 'timeout', url: src });
  });

  it('throws when it is stopped, so that nobody takes that for an answer', async () => {
    serveFiles({ 'nl.json': pending().file });
    const stop = new AbortController();
    const loading = load({ signal: stop.signal });
    stop.abort();
    const outcome = await loading.then(() => 'answered', (error: unknown) => (error as Error).name);
    expect(outcome).to.equal('AbortError');
  });

  describe('in another language', () => {
    for (const [what, language, loaded] of [
      ['follows the file to the language that is asked', 'en', 'en'],
      ['follows it for a region of that language', 'en-GB', 'en'],
      ['stays with the language of the file', 'nl', 'nl'],
      ['stays when a region of it is asked', 'nl-BE', 'nl'],
      ['stays when the file knows no translation', 'fr', 'nl'],
      ['stays when nothing is asked', undefined, 'nl'],
      ['stays for a name every object has', 'constructor', 'nl'],
    ] as const) {
      it(what, async () => {
        serveFiles({ 'nl.json': dutch(), 'en.json': english() });
        const result = await load({ language });
        expect(result.ok && result.model.language).to.equal(loaded);
      });
    }

    it('shows the content without the translation when that cannot be loaded, and says so', async () => {
      serveFiles({ 'nl.json': dutch(), 'town.json': { publisher: 'gemeente', date: '2026-11-01', about: 'Afspraken', title: 'In onze stad' } });
      const leftOut = { extra: 'translation', kind: 'http', status: 404, url: addressOf('en.json') };
      for (const overlay of [undefined, addressOf('town.json'), addressOf('gone.json')]) {
        const result = await load({ language: 'en', overlay });
        expect(result.ok && [result.model.language, result.leftOut], String(overlay)).to.deep.equal(['nl', leftOut]);
      }
    });

    for (const address of ['java' + 'script:alert(1)', 'file:///etc/passwd', 'https://[']) {
      it(`does not follow ${address}`, async () => {
        const asked = serveFiles({ 'nl.json': put(dutch(), 'alternates', { en: address }) });
        const result = await load({ language: 'en' });
        expect(result.ok && result.model.language).to.equal('nl');
        expect(asked).to.deep.equal([src]);
      });
    }
  });

  describe('with an overlay', () => {
    const overlay = addressOf('town.json');
    const about = { publisher: 'gemeente Voorbeeldstad', date: '2026-11-01', about: 'Afspraken in Voorbeeldstad' };

    it('lays it over the content', async () => {
      serveFiles({ 'nl.json': dataset(), 'town.json': { ...about, title: 'In onze stad' } });
      const result = await load({ overlay });
      expect(result.ok && result.model.title).to.equal('In onze stad');
      expect(result).not.to.have.property('leftOut');
    });

    it('lays it over the translation', async () => {
      serveFiles({ 'nl.json': dutch(), 'en.json': english(), 'town.json': { ...about, title: 'In our town' } });
      const result = await load({ overlay, language: 'en' });
      expect(result.ok && [result.model.title, result.model.language]).to.deep.equal(['In our town', 'en']);
    });

    for (const [what, file, failure] of [
      ['is missing', () => new Response('', { status: 404 }), { kind: 'http', status: 404 }],
      ['is no JSON', 'Welkom', { kind: 'not-json' }],
      ['is wrong', { ...about, triggers: [{ id: 'event-1', level: 'nowhere' }] }, { kind: 'content' }],
    ] as const satisfies readonly (readonly [string, File, object])[]) {
      it(`shows the content without it when it ${what}, and says so`, async () => {
        serveFiles({ 'nl.json': dataset(), 'town.json': file });
        const result = await load({ overlay });
        expect(result.ok && result.model.title).to.equal(dataset().title);
        expect(result.ok && result.leftOut).to.include({ extra: 'overlay', url: overlay, ...failure });
      });
    }
  });
});
