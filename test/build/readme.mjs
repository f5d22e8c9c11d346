/** Writes the tables of the README from the doc comments of the elements, by way of `custom-elements.json`: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const local = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const start = '<!-- made from the doc comments by `npm run readme`; do not edit below this line -->';
const end = '<!-- end of what is made from the doc comments -->';

const oneLine = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function table(title, rows) {
  if (rows.length === 0) return '';
  return `| ${title} | |\n| --- | --- |\n${rows.map(([name, text]) => `| ${name} | ${oneLine(text)} |`).join('\n')}\n\n`;
}

/** What a page can call. What Lit calls has no words of ours. */
const methodsOf = (members) =>
  members
    .filter(({ kind, static: isStatic, description: text }) => kind === 'method' && !isStatic && text)
    .map(({ name, parameters = [], description: text }) => [`\`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\``, text]);

function section(declaration) {
  const { tagName, description, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const attributeFields = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter(({ kind, static: isStatic, name, description: text }) => kind === 'field' && !isStatic && text && !attributeFields.has(name));
  return (
    `### \`<${tagName}>\`\n\n${oneLine(description)}\n\n` +
    table('attribute', attributes.map(({ name, description: text }) => [`\`${name}\``, text])) +
    table('property', properties.map(({ name, description: text }) => [`\`${name}\``, text])) +
    table('method', methodsOf(members)) +
    table('event', events.map(({ name, description: text }) => [`\`${name}\``, text])) +
    table('slot', slots.map(({ name, description: text }) => [name ? `\`${name}\`` : '(default)', text])) +
    table('part', cssParts.map(({ name, description: text }) => [`\`${name}\``, text])) +
    table('custom property', cssProperties.map(({ name, default: value, description: text }) => [`\`${name}\`${value ? ` (\`${value}\`)` : ''}`, text]))
  );
}

/** The README with tables that fit the code. */
export function readmeText() {
  const readme = readFileSync(local('README.md'), 'utf8');
  const { modules } = JSON.parse(readFileSync(local('custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName && tagName !== 'trigger-problems'));
  const first = ['trigger-infographic', 'trigger-provider'];
  const rank = ({ tagName }) => (first.indexOf(tagName) + 1 || first.length + 1);
  elements.sort((one, other) => rank(one) - rank(other) || one.tagName.localeCompare(other.tagName));
  const [before, rest] = readme.split(start);
  return `${before}${start}\n\n${elements.map(section).join('')}${end}${rest.split(end)[1]}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(local('README.md'), readmeText());
  console.log('the tables of README.md are written');
}
