/**
 * Writes `tokens.json`, the list of design tokens that a page can set: `npm run tokens`. Names and kinds, no values: those are the page's.
 * Names come from the source, sentences from the doc comment of `<trigger-infographic>`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const files = readdirSync(new URL('src/elements/', root), { recursive: true }).filter((file) => file.endsWith('.ts'));

/** Names of our tokens that some element reads. */
export const namesRead = [...new Set(files.flatMap((file) => [...read(`src/elements/${file}`).matchAll(/var\(--(trigger-[\w-]+)/g)].map(([, name]) => name)))].sort();

/** What the doc comment says of each token. */
export const described = new Map([...read('src/elements/infographic/element.ts').matchAll(/@cssprop \[--([\w-]+)[^\]]*\] - (.+)/g)].map(([, name, text]) => [name, text]));

const kinds = [
  [/-color$/, 'color', '<color>'],
  [/-font-family$/, 'fontFamily', '*'],
  [/-radius$/, 'dimension', '<length>'],
];

/** The list, as `tokens.json` has it. */
export function tokens() {
  const list = namesRead.map((name) => {
    const [, type, syntax] = kinds.find(([pattern]) => pattern.test(name)) ?? [];
    if (!type) throw new Error(`What kind of token is ${name}?`);
    const extensions = { 'nl.nldesignsystem.css-property-syntax': [syntax] };
    return [name.replace('trigger-', ''), { $type: type, $description: described.get(name) ?? '', $extensions: extensions }];
  });
  return `${JSON.stringify({ trigger: Object.fromEntries(list) }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('tokens.json', root), tokens());
