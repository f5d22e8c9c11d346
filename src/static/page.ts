import { messagesFor } from '../locales/index.js';
import type { Bibliography } from '../model/bibliography.js';
import type { Model } from '../model/types.js';
import { markup, Markup } from './markup.js';
import type { Start } from './offline.js';
import { drawnAttribute, drawnWidth } from './picture.js';
import { textVersion } from './text.js';

/** What a page is made of. */
export interface PageContent {
  readonly model: Model;
  readonly bibliography: Bibliography | undefined;
  /** The infographic as it was drawn: shadow root, style sheets in it, and what it shows in short. */
  readonly picture: { readonly html: string; readonly styles: readonly string[]; readonly key: string };
  /** Address of the folder with the script, seen from the page; ends in a slash. */
  readonly files: string;
  /** Addresses of data and additions, seen from the page. */
  readonly src: string;
  readonly overlay: string | undefined;
  readonly headingLevel: number;
  readonly start: Start;
  /** SHA-256 of a text, in base64. */
  readonly hash: (text: string) => string;
}

/** A page, and the policy it works under. */
export interface Page {
  readonly html: string;
  readonly policy: string;
}

/** Where files come from, as a policy names it; nothing when they are on the server of the page, `null` for an address that a policy cannot name. */
export function policyOrigin(files: string): string | null | undefined {
  if (!/^[\w+.-]*:|^[\\/]{2}/.test(files)) return undefined;
  const origin = URL.canParse(files) ? new URL(files).origin : '';
  return /^https?:\/\/(\[[\da-f:]+\]|[\w.-]+)(:\d+)?$/.test(origin) ? origin : null;
}

/**
 * Either there is room for the map as it was drawn, or it is upright before the script and after: a map that turns round when the script
 * comes would push the page about.
 */
const style = `main{max-width:54rem;margin:0 auto}@media (min-width:${drawnWidth + 48}px){main{max-width:${drawnWidth}px}}body{margin:0;padding:16px;font-family:system-ui,sans-serif;line-height:1.5;color:#16232e;background:#fff}`;

/**
 * A whole page that shows the map before any script: the picture stands in a declarative shadow root, and the elements take it over.
 * Between the tags stands the text version, which can be opened under the picture for as long as no script runs.
 */
export function page({ model, bibliography, picture, files, src, overlay, headingLevel, start, hash }: PageContent): Page {
  const words = messagesFor(model.language, model.words);
  const origin = policyOrigin(files);
  const own = origin ? `'self' ${origin}` : "'self'";
  const policy = [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src 'self' ${[style, ...picture.styles].map((sheet) => `'sha256-${hash(sheet)}'`).join(' ')}`,
    `connect-src ${own}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types triggerfactoren',
  ].join('; ');
  const attributes = Object.entries({ src, overlay, 'heading-level': headingLevel === 2 ? undefined : headingLevel, ...start, [drawnAttribute]: picture.key });
  const text = markup`<details data-before><summary>${words.allAsText}</summary><slot></slot></details>`;
  const shadow = picture.html.replace(/<\/template>$/, () => `${text.toString()}</template>`);
  const html = markup`<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${model.title}</title>
<meta name="description" content="${model.summary}">
<style>${new Markup(style)}</style>
<script type="module" src="${files}triggerfactoren-page.js"></script>
</head>
<body>
<main>
<trigger-infographic lang="${model.language}" sync-url${attributes.map(([name, value]) => value !== undefined && markup` ${name}="${value}"`)}>${new Markup(shadow)}
${new Markup(textVersion(model, { headingLevel, bibliography }))}
</trigger-infographic>
</main>
</body>
</html>
`;
  return { html: html.toString(), policy };
}
