import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/elements/about/index.js';
import '../../../src/elements/cards/index.js';
import '../../../src/elements/detail/index.js';
import '../../../src/elements/infographic/index.js';
import '../../../src/elements/list/index.js';
import '../../../src/elements/presenter/index.js';
import '../../../src/elements/problems/index.js';
import '../../../src/elements/provider/index.js';
import '../../../src/elements/search/index.js';
import '../../../src/elements/table/index.js';
import '../../../src/elements/tools/index.js';

const names = ['about', 'cards', 'detail', 'filter', 'infographic', 'list', 'presenter', 'problems', 'provider', 'search', 'table', 'timeline', 'tools'];

describe('a boolean attribute', () => {
  it('of any element is off at `false`', () => {
    const switches = names.flatMap((name) => {
      const { elementProperties } = customElements.get(`trigger-${name}`) as typeof LitElement;
      return [...elementProperties].flatMap(([property, { attribute }]) => {
        const element = document.createElement(`trigger-${name}`) as unknown as Record<PropertyKey, unknown> & Element;
        if (attribute === false || typeof element[property] !== 'boolean') return [];
        const called = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
        const values = ['', 'false', 'true'].map((text) => {
          element.setAttribute(called, text);
          return element[property];
        });
        expect(values, `${name} ${called}`).to.deep.equal([true, false, true]);
        return [`${name} ${called}`];
      });
    });
    expect(switches).to.include.members(['infographic sync-url', 'provider sync-url']);
  });
});
