import { expect } from '@open-wc/testing';

/** The web-test-runner config lists them. */
const { modules } = (await import(new URL('/modules-of-src.js', location.href).href)) as { readonly modules: readonly string[] };

describe('the source', () => {
  it('is listed', () => expect(modules).to.include('/src/model/parse.ts'));

  for (const path of modules) {
    it(`can be imported one module at a time, without a word on the console: ${path}`, async () => {
      const module = (await import(path)) as Readonly<Record<string, unknown>>;
      expect(module).to.be.an('object');
    });
  }
});
