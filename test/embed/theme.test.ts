import { expect } from '@open-wc/testing';
import { lookFrom, themable, themes, wear } from '../../src/embed/theme.js';

const look = (query: string) => lookFrom(new URLSearchParams(query));

describe('lookFrom', () => {
  it('gives the look of a theme by its name', () => expect(look('theme=dark')).to.deep.equal(themes['dark']));

  it('lets values of their own go over those of the theme', () => {
    expect(look('theme=dark&color=%23ffffff')).to.deep.equal({ ...themes['dark'], color: '#ffffff' });
  });

  for (const [name, value] of [
    ['color', '#123'], ['color', 'rebeccapurple'], ['background-color', 'rgb(0 0 0 / 50%)'], ['border-radius', '0.5em'],
    ['font-family', 'Georgia, "Times New Roman", serif'], ['color-scheme', 'dark'], ['focus-outline-color', 'hsl(200, 50%, 30%)'],
  ] as const) {
    it(`takes ${name}: ${value}`, () => expect(look(String(new URLSearchParams({ [name]: value })))).to.deep.equal({ [name]: value }));
  }

  for (const [name, value] of [
    ['theme', 'constructor'], ['theme', '__proto__'], ['color', 'url(https://elsewhere.example/)'], ['background-color', 'URL(x)'], ['color', 'red;background:blue'],
    ['color', 'red}body{display:none'], ['color', 'var(--x)'], ['color', 'expression(alert(1))'], ['color', 'nocolour'], ['border-radius', 'red'],
    ['font-family', 'x'.repeat(101)], ['color', '\\75rl(x)'], ['background-image', 'none'], ['display', 'none'], ['__proto__', 'red'], ['color-scheme', 'red('],
    ['background-color', 'image-set("x")'], ['color', 'attr(x)'], ['color', 'env(x)'], ['color', '<style>'],
  ] as const) {
    it(`leaves out ${name}: ${value.slice(0, 30)}`, () => expect(look(String(new URLSearchParams({ [name]: value })))).to.deep.equal({}));
  }

  for (const query of ['color=white', 'background-color=%2316232e', 'color=%23aaa&background-color=%23bbb', 'theme=dark&color=black', 'link-color=rgb(0 0 0 / 0%25)', 'action-color=red&action-background-color=red', 'heading-color=%23fff']) {
    it(`leaves out colours of words that nobody could read: ${query}`, () => {
      const { 'border-radius': radius, ...rest } = look(`${query}&border-radius=2px`);
      expect(radius).to.equal('2px');
      expect(rest).to.deep.equal(query.startsWith('theme=dark') ? themes['dark'] : {});
    });
  }

  it('has themes of values that it would take itself', () => {
    for (const theme of Object.values(themes)) expect(look(String(new URLSearchParams(theme)))).to.deep.equal(theme);
  });

  it('names only properties that a browser knows the values of', () => {
    for (const property of Object.values(themable)) expect(CSS.supports(property, 'inherit'), property).to.equal(true);
  });
});

describe('wear', () => {
  it('puts the look on an element, as our public custom properties', () => {
    const element = document.createElement('div');
    wear(element, { color: 'red', 'color-scheme': 'dark' });
    expect(element.style.getPropertyValue('--trigger-color')).to.equal('red');
    expect(element.style.colorScheme).to.equal('dark');
  });
});
