import { expect } from '@open-wc/testing';
import { MissingPart, Part } from '../../src/state/part.js';

/** A part with a way that the test answers, and what its watcher saw. */
function watched(time?: number) {
  const part = new Part<string>(time);
  const asked: { readonly arrive: (content: string) => void; readonly fail: (error: unknown) => void }[] = [];
  part.comes(() => new Promise((arrive, fail) => asked.push({ arrive, fail })));
  const seen: string[] = [];
  part.watch(() => seen.push(part.missing ? (part.asked ? 'missing, asked again' : 'missing') : part.asked ? 'asked' : 'away'));
  return { part, asked, seen };
}

const outcome = (promise: Promise<unknown>): Promise<unknown> => promise.then((content) => content, (error: unknown) => error);
const turn = () => new Promise((done) => setTimeout(done));

describe('a part that comes later', () => {
  it('is fetched once, however often it is asked for', async () => {
    const { part, asked } = watched();
    const both = Promise.all([part.bring(), part.bring()]);
    expect(asked).to.have.length(1);
    asked[0]!.arrive('views');
    expect(await both).to.deep.equal(['views', 'views']);
    expect(await part.bring()).to.equal('views');
    expect(asked).to.have.length(1);
  });

  it('comes by the first way that is given', async () => {
    const { part, asked } = watched();
    part.comes(() => Promise.resolve('another copy'));
    const coming = part.bring();
    asked[0]!.arrive('views');
    expect(await coming).to.equal('views');
  });

  it('is missing when it does not come, and asking again tries again', async () => {
    const { part, asked, seen } = watched();
    const failed = outcome(part.bring());
    asked[0]!.fail(new MissingPart('triggerfactoren-views.js'));
    expect(await failed).to.be.instanceOf(MissingPart);
    expect(part).to.include({ missing: true, asked: false, file: 'triggerfactoren-views.js' });
    const again = part.bring();
    expect(part).to.include({ missing: true, asked: true });
    asked[1]!.arrive('views');
    expect(await again).to.equal('views');
    expect(part).to.include({ missing: false, file: undefined });
    expect(seen).to.deep.equal(['asked', 'missing', 'missing, asked again', 'asked']);
  });

  it('is missing when it takes too long, and welcome when it comes after all', async () => {
    const { part, asked } = watched(1);
    expect(await outcome(part.bring())).to.be.instanceOf(MissingPart);
    expect(part.missing).to.equal(true);
    asked[0]!.arrive('late');
    await turn();
    expect(part).to.include({ missing: false, asked: true });
    expect(await part.bring()).to.equal('late');
    expect(asked).to.have.length(1);
  });

  it('is missing where nobody said how it comes', async () => {
    const part = new Part();
    expect(await outcome(part.bring())).to.be.instanceOf(MissingPart);
    expect(part.missing).to.equal(true);
  });

  it('is wanted without a word when it does not come', async () => {
    const { part, asked } = watched();
    part.want();
    asked[0]!.fail(new TypeError('Failed to fetch'));
    await turn();
    expect(part.missing).to.equal(true);
  });

  it('tells nobody who no longer watches', async () => {
    const part = new Part();
    let told = 0;
    part.watch(() => told++)();
    await outcome(part.bring());
    expect(told).to.equal(0);
  });
});
