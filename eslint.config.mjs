import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What opens a page to injected markup or code, or breaks under a strict Content Security Policy. */
const injection = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'Text goes through text bindings; markup is never made of strings.' },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]', message: 'Markup is never made of strings.' },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]', message: 'document.write is refused by strict pages.' },
  { selector: 'CallExpression[callee.property.name="setAttribute"] > Literal:first-child[value=/^(style|srcdoc|on\\w+)$/]', message: 'Strict pages refuse this attribute; use style.setProperty or addEventListener.' },
];

/** An old library of a page may have put one of its own there, which takes no second argument, or makes one item of a text or a set. */
const replaced = [{ selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]', message: 'An old library of a page may have its own Array.from: spread what is iterable, and map it.' }];

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const templates = [
  { selector: `${template}[value.raw=/(^|[\\s"'])style\\s*=/]`, message: 'A strict page refuses style attributes: use a class, an SVG attribute or .style=${…}.' },
  { selector: `${template}[value.raw=/<style[\\s>]/]`, message: 'Styles live in static styles.' },
  { selector: `${template}[value.raw=/[\\s"']srcdoc\\s*=/]`, message: 'srcdoc makes markup of a string.' },
  { selector: `${template}[value.raw=/[\\s"']on[a-z]+\\s*=/]`, message: 'A strict page refuses on… attributes: use @event.' },
  { selector: `${template}[value.raw=/[\\s"']target\\s*=\\s*"?_blank/]`, message: 'Links open where the visitor wants them.' },
  { selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/:hover\\s*[~+]/]', message: 'Nothing appears on hover alone (WCAG 1.4.13).' },
];

/** Hover shows nothing, acts happen on click, and nothing needs a drag (WCAG 1.4.13, 2.5.1, 2.5.2, 2.5.7). */
const pointerEvents = '(mouseenter|mouseover|mouseleave|mouseout|mousedown|mousemove|pointerdown|pointermove|pointerenter|pointerover|touchstart|touchmove|dragstart)';
const gestures = [
  { selector: `${template}[value.raw=/@${pointerEvents}\\s*=/]`, message: 'Act on click; show nothing on hover; need no gesture.' },
  { selector: `CallExpression[callee.property.name="addEventListener"] > Literal:first-child[value=/^${pointerEvents}$/]`, message: 'Act on click; show nothing on hover; need no gesture.' },
];

const d3Dom = ['select', 'selectAll', 'create', 'transition', 'axisTop', 'axisRight', 'axisBottom', 'axisLeft', 'drag', 'brush', 'brushX', 'brushY', 'html', 'xml', 'svg'];

const unsafeImports = {
  paths: [{ name: 'd3', importNames: d3Dom, message: 'd3 computes, Lit draws: no selections, axes or transitions.' }],
  patterns: [
    { group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html*'], message: 'Markup is never made of strings.' },
    { group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'], message: 'A strict page blocks the first render of styleMap.' },
    { group: ['d3-selection', 'd3-transition', 'd3-axis', 'd3-drag', 'd3-brush', 'd3-*'], message: 'Import from d3 by name.' },
  ],
};

const unfinished = [
  { selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]', message: 'A test runs, always.' },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'A test runs, always.' },
];

const everywhere = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  'prefer-const': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

const nodeGlobals = ['console', 'process', 'URL', 'URLSearchParams', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout', 'structuredClone', 'TextDecoder', 'AbortSignal'];
const pageGlobals = ['document', 'window', 'location', 'customElements', 'getComputedStyle', 'performance', 'globalThis', 'addEventListener', 'requestAnimationFrame', 'Element', 'Text', 'HTMLSlotElement', 'ShadowRoot', 'localStorage', 'sessionStorage', 'caches', 'indexedDB', 'CSSStyleSheet', 'OffscreenCanvas', 'innerHeight', 'NodeFilter', 'KeyboardEvent', 'MessageChannel', 'PerformanceObserver', 'history', 'navigator'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['test/consumers/apps/', 'dist/', 'cdn/', 'storybook-static/', 'coverage/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...everywhere,
      'no-restricted-syntax': ['error', ...injection, ...replaced, ...templates, ...gestures],
      'no-restricted-imports': ['error', unsafeImports],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // One infographic on a page owns the address: that one is kept by name.
      '@typescript-eslint/no-this-alias': 'off',
      // A broken file is shown as it is, whatever stands in it.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    // What is told to who builds a page is told there.
    files: ['src/elements/base/advise.ts'],
    rules: { 'no-console': ['error', { allow: ['info'] }] },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...injection, ...unfinished],
      'no-console': 'off',
      // chai's assertions are getters, and its accessibility check is a promise-like one.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
      // A test that stands in for a function of the page puts it back as it was.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: readonly([...nodeGlobals, ...pageGlobals]) },
    rules: { ...everywhere, 'no-undef': 'error', 'no-unused-vars': 'error', 'no-restricted-syntax': ['error', ...injection, ...unfinished] },
  },
  {
    // What test/robust/site.mjs puts on its pages.
    files: ['test/robust/*.mjs'],
    languageOptions: { globals: readonly(['everything', 'infographic', 'refused', 'remedies', 'Event', 'MessageEvent']) },
  },
);
