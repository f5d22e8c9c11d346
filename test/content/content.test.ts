import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/elements/base/safe-url.js';
import { parseBibliography, unlisted, type CslItem } from '../../src/model/bibliography.js';
import { parseInfographic } from '../../src/model/parse.js';
import type { Dataset } from '../../src/model/types.js';
import { dataset } from '../helpers/dataset.js';
import { addressesOf, basisComplaints, glossaryComplaints, parityComplaints, sourceComplaints } from './coherence.mjs';
import { bannedComplaints, cellComplaints, cellsOf, plainnessComplaints, repetitionComplaints, statementsOf } from './rules.mjs';

const read = async (language: string): Promise<Dataset> => (await fetch(`/data/triggerfactoren.${language}.json`)).json() as Promise<Dataset>;
const bibliography = (await (await fetch('/data/triggerfactoren.sources.json')).json()) as CslItem[];
const files: Readonly<Record<string, Dataset>> = { nl: await read('nl'), en: await read('en') };

/** Fails with every complaint on a line of its own. */
const none = (complaints: readonly string[]): void => {
  expect(complaints.length, `\n${complaints.join('\n')}\n`).to.equal(0);
};

for (const [language, file] of Object.entries(files)) {
  describe(`the published content, ${language}`, () => {
    it('is what the schema asks for, and every id leads somewhere', () => {
      const result = parseInfographic(file);
      none(result.ok ? [] : result.problems.map(({ path, code, found, expected }) => `${path}: ${code}: ${found}, expected ${expected}`));
    });

    it('is in the language it says it is in, and knows where the other one is', () => {
      expect(file.language).to.equal(language);
      expect(Object.keys(file.alternates ?? {})).to.deep.equal(Object.keys(files).filter((other) => other !== language));
    });

    it('has fourteen events, three levels, four phases, four professions and three steps', () => {
      const { triggers, levels, phases, professions, steps } = file;
      expect([triggers, levels, phases, professions, steps].map(({ length }) => length)).to.deep.equal([14, 3, 4, 4, 3]);
    });

    it('says at each of the 168 places what one can do, at least twice, acute things first', () => {
      expect(cellsOf(file)).to.have.length(168);
      none(cellComplaints(file));
    });

    it('tells of every event how it works, what to look out for, what points elsewhere, about mental health and the way back', () => {
      none(
        file.triggers.flatMap((trigger) =>
          (['mechanism', 'signals', 'counterSignals', 'mentalHealth', 'wayBack', 'questions'] as const).filter((part) => trigger[part].length === 0).map((part) => `${trigger.id}: no ${part}`),
        ),
      );
    });

    it('rests, in every claim, on a source or on something it was derived from', () => {
      none(basisComplaints(file));
      expect(statementsOf(file).length).to.be.above(168 * 2);
    });

    it('says no sentence in more than two places', () => none(repetitionComplaints(file)));

    it('is plain to read', () => none(plainnessComplaints(file, language)));

    it('holds no score, percentage of risk, looks, telephone number or e-mail address', () => none(bannedComplaints(file)));

    it('explains no term that nobody uses', () => none(glossaryComplaints(file)));

    it('lists no source that nobody cites', () => none(sourceComplaints(file)));

    it('has no address that we would refuse to link', () => {
      const addresses = addressesOf(file);
      expect(addresses.length).to.be.above(5);
      none(addresses.filter(({ url }) => safeUrl(url) !== url && safeUrl(url) !== `${url}/`).map(({ path, url }) => `${path}: ${url}`));
    });
  });
}

describe('the published bibliography', () => {
  it('holds no source that nothing cites', () => {
    const cited = new Set(files['nl']!.sources.map(({ id }) => id));
    none(bibliography.filter(({ id }) => !cited.has(id)).map(({ id }) => id));
  });

  const parsed = parseBibliography(bibliography);

  it('has every source that the content cites, in both languages', () => {
    expect(parsed.ok).to.equal(true);
    for (const file of Object.values(files)) none(unlisted(file, parsed.ok ? parsed.bibliography : undefined).map(({ path, found }) => `${path}: ${found}`));
  });

  it('says of every source who published what, how much of it was read and where it is from', () => {
    none(
      bibliography.flatMap(({ id, author, title, note, custom }) => {
        const { country, notes } = custom as { readonly country?: string; readonly notes?: { readonly en?: string } };
        const complete = Array.isArray(author) && [title, note, notes?.en].every((text) => typeof text === 'string' && text !== '');
        // Of one publication the country was not seen.
        return complete && (id === 'A135' || /^[A-Z]{2}$/.test(country ?? '')) ? [] : [`${id}: ${JSON.stringify({ author, title, note, country })}`];
      }),
    );
  });

  it('has whole addresses that we would link, and keeps apart those of which a part was never seen', () => {
    const links = bibliography.flatMap(({ id, URL: address, custom }) => [address, ...((custom as { readonly alsoAt?: readonly string[] }).alsoAt ?? [])].filter((url) => typeof url === 'string').map((url) => ({ id, url })));
    expect(links.length).to.be.above(100);
    none(links.filter(({ url }) => /…/.test(url) || safeUrl(url) === undefined).map(({ id, url }) => `${id}: ${url}`));
    none(bibliography.flatMap(({ id, custom }) => ((custom as { readonly incomplete?: readonly string[] }).incomplete ?? []).filter((address) => !address.includes('…')).map((address) => `${id}: ${address}`)));
  });
});

describe('the published content in its two languages', () => {
  it('is the same but for the words', () => none(parityComplaints(files['nl']!, files['en']!)));
});

describe('the rules for content', () => {
  /** A file with one thing wrong, against the one it was made from. */
  const good = (): Dataset => dataset({ triggers: 2 });
  const wrong = (change: (data: ReturnType<typeof dataset>) => void): Dataset => {
    const data = dataset({ triggers: 2 });
    change(data);
    return data;
  };

  it('see a list that is shorter in one language, another source, another urgency and a text that was not translated', () => {
    const cases: readonly (readonly [string, Dataset])[] = [
      ['triggers: 2 here, 1 there', dataset({ triggers: 1 })],
      ['triggers[event-1].mechanism[0].sources[0]: source-1 here, source-2 there', wrong((data) => Object.assign(data.triggers[0]!.mechanism[0]!, { sources: ['source-2'] }))],
      ['triggers[event-1].perspectives.police.talk[0].acute: true here, undefined there', wrong((data) => Reflect.deleteProperty(data.triggers[0]!.perspectives['police']!['talk']![0]!, 'acute'))],
    ];
    for (const [complaint, other] of cases) expect(parityComplaints(good(), other)).to.include(complaint);
    expect(parityComplaints(good(), good()).every((complaint) => complaint.includes('not translated'))).to.equal(true);
    expect(parityComplaints(good(), dataset({ triggers: 2, language: 'en' }))).to.deep.equal([]);
  });

  it('see a claim without a basis', () => {
    expect(basisComplaints(wrong((data) => Object.assign(data.triggers[0]!.signals[0]!, { sources: [] })))).to.deep.equal(['triggers[event-1].signals[0]: no source']);
    expect(basisComplaints(wrong((data) => Object.assign(data.triggers[0]!.signals[1]!, { from: ' ' })))).to.deep.equal(['triggers[event-1].signals[1]: derived from nothing']);
  });

  it('see a term and a source that nothing uses, whatever its case or form', () => {
    expect(glossaryComplaints(good())).to.deep.equal([]);
    const unused = { id: 'x', term: 'Zeldzaam', definition: 'Zeldzaam is iets wat weinig voorkomt.' };
    expect(glossaryComplaints(wrong((data) => Object.assign(data, { glossary: [...data.glossary, unused] })))).to.deep.equal(['glossary[x]: "Zeldzaam" occurs in no text']);
    expect(sourceComplaints(good())).to.deep.equal([]);
    expect(sourceComplaints(wrong((data) => Object.assign(data, { sources: [...data.sources, { id: 'x', author: 'X', year: 1, title: 'Y' }] })))).to.deep.equal(['sources[x]: nothing cites it']);
  });
});

describe('the answer to the review', () => {
  it('has a line for each of the 214 findings, and says something in each', async () => {
    const text = await (await fetch('/data/REVIEW.md')).text();
    const lines = [...text.matchAll(/^\| (\d+) \| (.*) \|$/gm)].map(([, number, answer]) => ({ number: Number(number), answer: answer! }));
    expect(lines.map(({ number }) => number)).to.deep.equal(Array.from({ length: 214 }, (_, index) => index + 1));
    none(lines.filter(({ answer }) => !/\b(settled|answered)\b.{3}/i.test(answer)).map(({ number, answer }) => `${number}: ${answer}`));
  });
});
