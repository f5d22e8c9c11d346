/** Writes `public.json`: the names that others build on, from the one manifest. `node test/build/public.mjs`, when one of them is meant to change. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elementsOf } from './frameworks.mjs';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

export const publicFile = local('./public.json');

const namesOf = (things = []) => things.map(({ name }) => name).sort();

/** Of each element what its README table says: names alone. */
export function publicNames() {
  const manifest = JSON.parse(readFileSync(local('../../custom-elements.json'), 'utf8'));
  const { exports } = JSON.parse(readFileSync(local('../../package.json'), 'utf8'));
  const elements = elementsOf(manifest).map(({ tagName, attributes, members = [], events, slots, cssParts, cssProperties }) => [
    tagName,
    {
      attributes: namesOf(attributes),
      members: namesOf(members.filter(({ static: isStatic, description }) => !isStatic && description)),
      events: namesOf(events),
      slots: namesOf(slots),
      parts: namesOf(cssParts),
      properties: namesOf(cssProperties),
    },
  ]);
  return { doors: Object.keys(exports).sort(), elements: Object.fromEntries(elements) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(publicFile, `${JSON.stringify(publicNames(), null, 1)}\n`);
