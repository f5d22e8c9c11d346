/** All baselines on one page, `contact-sheet.html`, to be looked at in one go. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the page. Pictures of one row share the first word of their names. */
export function writeSheet(names) {
  const rows = new Map();
  for (const name of names) rows.set(rowOf(name), [...(rows.get(rowOf(name)) ?? []), name]);
  writeFileSync(
    local('contact-sheet.html'),
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Contact sheet</title>
    <style>
      body { margin: 1rem; background: #888; font: 14px/1.5 sans-serif; }
      section { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem; }
      figure { margin: 0; }
      img { display: block; max-inline-size: 30rem; }
    </style>
  </head>
  <body>
${[...rows].map(([row, own]) => `    <h2>${row}</h2>\n    <section>\n${own.map(figure).join('\n')}\n    </section>`).join('\n')}
  </body>
</html>
`,
  );
}

const figure = (name) => `      <figure><figcaption>${name}</figcaption><img src="baselines/${name}.png" alt="" loading="lazy" /></figure>`;
const rowOf = (name) => name.split('-')[0];
