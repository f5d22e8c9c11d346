import { expect } from '@open-wc/testing';

/** The web-test-runner config lists them. */
const { modules } = (await import(new URL('/modules-of-src.js', location.href).href)) as { readonly modules: readonly string[] };

describe('the source', function () {
  // The first of them brings most others along.
  this.timeout(60_000);

  it('is listed', () => expect(modules).to.include('/src/model/parse.ts'));

  for (const path of modules) {
    it(`can be imported one module at a time, without a word on the console: ${path}`, async () => {
      const module: unknown = await import(path);
      // Not `an('object')`: that would write out the whole module in words when it fails.
      expect(typeof module).to.equal('object');
    });
  }
});
