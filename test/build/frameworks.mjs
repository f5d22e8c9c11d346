/** Writes the types by which templates of frameworks know our elements, from the one manifest: `dist/jsx.d.ts` and `dist/react.d.ts`. Part of `npm run build`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const local = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const comment = (text = '') => (text ? `    /** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */\n` : '');

/** What a template can give to one element: attributes, properties that are no attribute, and listeners. Types are those of the class itself. */
function propsOf({ name, attributes = [], members = [], events = [] }) {
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ kind, static: isStatic, readonly, description }) => kind === 'field' && !isStatic && !readonly && description);
  const line = (key, type, text) => `${comment(text)}    ${/^\w+$/.test(key) ? key : `'${key}'`}?: ${type} | undefined;\n`;
  return [
    ...attributes.map(({ name: key, fieldName, description }) => line(key, `${name}['${fieldName}']`, description)),
    ...properties.filter(({ name: key }) => !fields.has(key) || !attributes.some((attribute) => attribute.name === key)).map(({ name: key, description }) => line(key, `${name}['${key}']`, description)),
    ...events.map(({ name: key, type, description }) => line(`on${key}`, `((event: ${type.text}) => void)`, description)),
  ].join('');
}

/** The files as text, by name, for the declarations of a manifest. */
export function frameworkTypes(manifest) {
  const elements = manifest.modules.flatMap(({ path, declarations = [] }) => declarations.filter(({ tagName }) => tagName && tagName !== 'trigger-problems').map((declaration) => ({ ...declaration, path })));
  elements.sort((one, other) => one.tagName.localeCompare(other.tagName));
  const events = [...new Set(elements.flatMap(({ events: own = [] }) => own.map(({ type }) => type.text)))].sort();
  const imports = elements.map(({ name, path }) => `import type { ${name} } from './${path.replace(/^(src|dist)\//, '').replace(/(\.d)?\.[jt]s$/, '')}.js';`);
  const jsx = `/** What a template can give to each element, by its tag. For a framework that has no door of its own here. */
${imports.join('\n')}
import type { ${events.join(', ')} } from './elements/base/events.js';

export interface TriggerTags {
${elements.map((element) => `  '${element.tagName}': {\n${propsOf(element)}  };`).join('\n')}
}
`;
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
  return { 'jsx.d.ts': jsx, 'react.d.ts': react };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const types = frameworkTypes(JSON.parse(readFileSync(local('custom-elements.json'), 'utf8')));
  for (const [file, text] of Object.entries(types)) {
    writeFileSync(local(`dist/${file}`), text);
    // Types alone: what a bundler finds is an empty module.
    writeFileSync(local(`dist/${file.replace('.d.ts', '.js')}`), 'export {};\n');
  }
}
