/**
 * Writes what templates and editors know our elements by, all from the one manifest: types for React, Preact, Solid, Vue and Svelte, custom
 * data for VS Code and web-types for JetBrains. Part of `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const local = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const comment = (text, indent = '    ') => (text ? `${indent}/** ${oneLine(text).replaceAll('*/', '* /')} */\n` : '');
const quoted = (key) => (/^\w+$/.test(key) ? key : `'${key}'`);
const line = (key, type, text) => `${comment(text)}    ${quoted(key)}?: ${type} | undefined;\n`;
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The elements of a manifest that stand in pages, by tag. */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ path, declarations = [] }) => declarations.filter(({ tagName }) => tagName && tagName !== 'trigger-problems').map((declaration) => ({ ...declaration, path })))
    .sort((one, other) => one.tagName.localeCompare(other.tagName));

const isProperty = ({ kind, static: isStatic, readonly, description }) => kind === 'field' && !isStatic && !readonly && description;

/** Properties that are given to one element in a template, and no attribute of the same name. */
const propertiesOf = ({ attributes = [], members = [] }) => members.filter((member) => isProperty(member) && !attributes.some(({ name }) => name === member.name));

/** What a template can give to one element: attributes, properties and listeners, by what each is called there. Types are those of the class itself. */
function propsOf(element, names) {
  const { name, attributes = [], events = [] } = element;
  const lines = [
    ...attributes.map(({ name: key, fieldName, description }) => [names.attribute(key), `${name}['${fieldName}']`, description]),
    ...propertiesOf(element).map(({ name: key, description }) => [key, `${name}['${key}']`, description]),
    ...events.flatMap(({ name: key, type, description }) => names.event(key).map((own) => [own, `((event: ${type.text}) => void)`, description])),
  ];
  // Where attributes are written as properties are, both are one.
  return [...new Map(lines.map((parts) => [parts[0], line(...parts)])).values()].join('');
}

const asWritten = { attribute: (name) => name, event: (name) => [`on${name}`] };

/** How a framework writes what it gives, and where its types look for elements. */
const frameworks = {
  preact: {
    names: asWritten,
    declared: (tags) => `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags('HTMLAttributes<$class>')}    }\n  }\n}`,
  },
  solid: {
    names: { attribute: (name) => name, event: (name) => [`on:${name}`] },
    declared: (tags) => `declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags('HTMLAttributes<$class>')}    }\n  }\n}`,
  },
  svelte: {
    names: { attribute: (name) => name, event: (name) => [`on${name}`, `on:${name}`] },
    declared: (tags) => `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${tags('HTMLAttributes<$class>')}  }\n}`,
  },
  vue: {
    names: { attribute: camel, event: (name) => [camel(`on-${name}`)] },
    declared: (_tags, elements) =>
      `declare module 'vue' {\n  interface GlobalComponents {\n${elements.map(({ tagName }) => `    '${tagName}': new () => { $props: HTMLAttributes & TriggerTags['${tagName}'] };\n`).join('')}  }\n}`,
  },
};

const imported = { preact: 'preact', solid: 'solid-js', svelte: 'svelte/elements', vue: 'vue' };
const title = { preact: 'Preact', solid: 'Solid', svelte: 'Svelte 5', vue: 'Vue 3' };

/** The files of types as text, by name, for the declarations of a manifest. */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = [...new Set(elements.flatMap(({ events: own = [] }) => own.map(({ type }) => type.text)))].sort();
  const classes = elements.map(({ name, path }) => `import type { ${name} } from './${path.replace(/^(src|dist)\//, '').replace(/(\.d)?\.[jt]s$/, '')}.js';`).join('\n');
  const imports = `${classes}\nimport type { ${events.join(', ')} } from './elements/base/events.js';`;
  const tagsOf = (names, word = '') => `${word}interface TriggerTags {\n${elements.map((element) => `  '${element.tagName}': {\n${propsOf(element, names)}  };`).join('\n')}\n}`;
  const jsx = `/** What a template can give to each element, by its tag. For a framework that has no door of its own here. */\n${imports}\n\n${tagsOf(asWritten, 'export ')}\n`;
  const react = `/** Types of our elements for templates of React 19: \`import 'triggerfactoren/react'\`, once in a project. */
import type { TriggerTags } from './jsx.js';
import './elements/base/events.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName }) => `      '${tagName}': DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap['${tagName}']>, HTMLElementTagNameMap['${tagName}']> & TriggerTags['${tagName}'];`).join('\n')}
    }
  }
}
`;
  const others = Object.entries(frameworks).map(([framework, { names, declared }]) => {
    const base = `import type { ${framework === 'solid' ? 'JSX' : 'HTMLAttributes'} } from '${imported[framework]}';`;
    const prefix = framework === 'solid' ? 'JSX.' : '';
    // What our own properties are called may be something else in HTML of a framework: ours holds.
    const tags = (type) => elements.map(({ tagName, name }) => `      '${tagName}': Omit<${prefix}${type.replace('$class', name)}, keyof TriggerTags['${tagName}']> & TriggerTags['${tagName}'];\n`).join('');
    return [`${framework}.d.ts`, `/** Types of our elements for templates of ${title[framework]}: \`import 'triggerfactoren/${framework}'\`, once in a project. */\n${base}\n${imports}\n\n${tagsOf(names)}\n\n${declared(tags, elements)}\n`];
  });
  return { 'jsx.d.ts': jsx, 'react.d.ts': react, ...Object.fromEntries(others) };
}

/** The values of an attribute, where its type is a choice of words. */
const valuesOf = ({ type }) => [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, name]) => ({ name }));

/** Custom data for the HTML and CSS of VS Code, and web-types for JetBrains: files as data, by name. */
export function editorData(manifest, { name, version }) {
  const elements = elementsOf(manifest);
  const described = ({ description, ...rest }) => ({ ...rest, description: oneLine(description) });
  const properties = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((property) => [property.name, property])));
  return {
    'vscode.html-custom-data.json': {
      version: 1.1,
      tags: elements.map(({ tagName, description, attributes = [] }) =>
        described({ name: tagName, description, attributes: attributes.map((attribute) => described({ name: attribute.name, description: attribute.description, ...(valuesOf(attribute).length ? { values: valuesOf(attribute) } : {}) })) }),
      ),
    },
    'vscode.css-custom-data.json': { version: 1.1, properties: [...properties.values()].map(({ name: property, description }) => described({ name: property, description })) },
    'web-types.json': {
      $schema: 'https://json.schemastore.org/web-types',
      name,
      version,
      'description-markup': 'markdown',
      contributions: {
        html: {
          elements: elements.map((element) =>
            described({
              name: element.tagName,
              description: element.description,
              attributes: (element.attributes ?? []).map((attribute) => described({ name: attribute.name, description: attribute.description, value: { type: attribute.type?.text ?? 'string' } })),
              slots: (element.slots ?? []).map((slot) => described({ name: slot.name, description: slot.description })),
              js: {
                properties: (element.members ?? []).filter(isProperty).map((property) => described({ name: property.name, description: property.description, type: property.type?.text ?? 'unknown' })),
                events: (element.events ?? []).map((event) => described({ name: event.name, description: event.description, type: event.type.text })),
              },
              css: {
                properties: (element.cssProperties ?? []).map((property) => described({ name: property.name, description: property.description })),
                parts: (element.cssParts ?? []).map((part) => described({ name: part.name, description: part.description })),
              },
            }),
          ),
        },
      },
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync(local('custom-elements.json'), 'utf8'));
  for (const [file, text] of Object.entries(frameworkTypes(manifest))) {
    writeFileSync(local(`dist/${file}`), text);
    // Types alone: what a bundler finds is an empty module.
    writeFileSync(local(`dist/${file.replace('.d.ts', '.js')}`), 'export {};\n');
  }
  for (const [file, data] of Object.entries(editorData(manifest, JSON.parse(readFileSync(local('package.json'), 'utf8'))))) writeFileSync(local(`dist/${file}`), `${JSON.stringify(data, null, 2)}\n`);
}
