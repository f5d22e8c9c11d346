/** What a strict project with templates in JSX gets to see: elements, attributes, properties and events of ours, and faults where there are faults. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As much of React's types as templates need, so that this test needs nothing that the project does not use. */
const react = `declare module 'react' {
  export interface HTMLAttributes<T> { id?: string; className?: string; lang?: string; children?: unknown; onClick?: (event: { currentTarget: T }) => void }
  export type DetailedHTMLProps<E, T> = E & { key?: string; ref?: (element: T | null) => void };
  export class ChangeEvent { readonly nativeEvent: Event }
  export namespace JSX { interface IntrinsicElements { div: HTMLAttributes<HTMLDivElement> } }
}
declare module 'react/jsx-runtime' { export { JSX } from 'react'; export const jsx: unknown; export const jsxs: unknown; export const Fragment: unknown; }`;

/** What TypeScript has to say of some lines. */
function faults(lines) {
  const files = new Map([[`${root}test/build/consumer.tsx`, lines], [`${root}test/build/react.d.ts`, react]]);
  const options = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, jsx: ts.JsxEmit.ReactJSX, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, language) => (files.has(file) ? ts.createSourceFile(file, files.get(file), language) : getSourceFile(file, language));
  return ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).filter(({ file }) => !file?.fileName.includes('/node_modules/')).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const view = (template, before = '') => `import 'triggerfactoren/react';\n${before}\nexport const view = ${template};`;

test('a template of React knows the elements, their attributes, properties and events', () => {
  assert.deepEqual(faults(view(`<div>
    <trigger-infographic src="x.json" lang="nl" sync-url heading-level={3} profession="police" ref={(element) => element?.select({ trigger: 'propaganda' })} />
    <trigger-provider data={{}} words={{ retry: 'Nog eens' }} ontrigger-change={({ selection }) => selection.profession} ontrigger-state={({ cause }) => cause === 'address'}>
      <trigger-list className="wide" />
    </trigger-provider>
  </div>`)), []);
});

test('a template of React is told what is wrong', () => {
  for (const [template, message] of [
    ['<trigger-nothing />', /trigger-nothing/],
    ['<trigger-infographic view="map" />', /"map"/],
    ['<trigger-infographic heading-level="two" />', /string/],
    ['<trigger-provider ontrigger-change={(event: MouseEvent) => event.clientX} />', /TriggerChangeEvent/],
  ]) assert.match(faults(view(template)).join('\n'), message, template);
});

test('every door brings its events, also on the document and the window, and hides no name of a framework', () => {
  for (const door of ['elements/provider', 'elements/list', 'react']) {
    assert.deepEqual(faults(`import 'triggerfactoren/${door}';
      const provider: HTMLElement = document.body;
      provider.addEventListener('trigger-load', ({ model }) => model.title);
      document.addEventListener('trigger-state', ({ state, cause }) => [state.selection.view, cause]);
      window.addEventListener('trigger-change', ({ selection }) => selection.profession);
      import type { ChangeEvent } from 'react';
      export const seen = (event: ChangeEvent) => event.nativeEvent;`), [], door);
  }
});

test('every framework and editor is told of every element, attribute and event of the manifest', () => {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName && tagName !== 'trigger-problems'));
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const ways = { 'react.d.ts': [], 'jsx.d.ts': [(name) => name, (name) => `on${name}`], 'preact.d.ts': [(name) => name, (name) => `on${name}`], 'solid.d.ts': [(name) => name, (name) => `on:${name}`], 'svelte.d.ts': [(name) => name, (name) => `on${name}`], 'vue.d.ts': [camel, (name) => camel(`on-${name}`)], 'vscode.html-custom-data.json': [(name) => name], 'web-types.json': [(name) => name, (name) => name] };
  for (const [file, [attribute, event]] of Object.entries(ways)) {
    const words = new Set(readFileSync(`${root}dist/${file}`, 'utf8').match(/[\w:-]+/g));
    const told = elements.flatMap(({ tagName, attributes = [], events = [] }) => [tagName, ...(attribute ? attributes.map(({ name }) => attribute(name)) : []), ...(event ? events.map(({ name }) => event(name)) : [])]);
    // A key without quotes has its colon, or its question mark, right after it.
    assert.deepEqual([...new Set(told)].filter((name) => !words.has(name) && !words.has(`${name}:`)), [], file);
  }
});

test('the manifest and these types name the same elements', () => {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => (tagName && tagName !== 'trigger-problems' ? [tagName] : [])));
  const written = [...readFileSync(`${root}dist/jsx.d.ts`, 'utf8').matchAll(/^ {2}'(trigger-[a-z-]+)'/gm)].map(([, tag]) => tag);
  assert.deepEqual(written, tags.sort());
});
