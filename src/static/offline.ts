import { messagesFor } from '../locales/index.js';
import { cslOf, type Bibliography } from '../model/bibliography.js';
import type { Model } from '../model/types.js';
import { codeForScript, jsonForScript, markup, Markup } from './markup.js';
import { textVersion } from './text.js';

/** Largest offline file, in bytes: it has to fit in a mail and open at once on an old machine. */
export const maxOffline = 1_000_000;

/** What the page shows when it opens, as attributes of the element. */
export type Start = Readonly<Partial<Record<'profession' | 'trigger' | 'view', string>>>;

const style = 'body { margin: 0 auto; max-width: 80rem; padding: 1rem; font-family: "Atkinson Hyperlegible Next", system-ui, sans-serif; color: #16232e; background: #fff; }';

/** What an offline page is made of. */
export interface OfflineContent {
  /** What is shown: the content in the language to start with, with the overlay laid over it. */
  readonly model: Model;
  /** The whole file in every language it has, by language tag; the one to start with comes first. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly overlay: unknown;
  readonly bibliography: Bibliography | undefined;
}

/** What differs between the command and the browser. */
export interface Tools {
  /** SHA-256 of a text, in base64. */
  readonly hash: (text: string) => Promise<string>;
  /** A text shrunk by gzip, in base64: to a quarter, so that both languages together stay far below the limit. */
  readonly pack: (text: string) => Promise<string>;
}

/**
 * One page that works from a memory stick: script, data in every language and overlay in one file. It asks nothing of any network,
 * and its own policy forbids it to. `script` is the single-file build. Between the tags stands the text version.
 */
export async function offlinePage({ model, files, overlay, bibliography }: OfflineContent, script: string, { hash, pack }: Tools, start: Start = {}): Promise<string> {
  const code = codeForScript(script);
  const packed = (value: unknown) => pack(JSON.stringify(value));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await hash(code)}'`,
    `style-src 'sha256-${await hash(style)}'`,
    'connect-src blob:',
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types triggerfactoren',
  ].join('; ');
  const attributes = (['profession', 'trigger', 'view'] as const).map((name) => start[name] !== undefined && markup` ${name}="${start[name]}"`);
  const data = {
    files: Object.fromEntries(await Promise.all([...files].map(async ([language, value]) => [language, await packed(value)] as const))),
    ...(overlay === undefined ? {} : { overlay: await packed(overlay) }),
    ...(bibliography === undefined ? {} : { bibliography: await packed(cslOf(model.sources, bibliography)) }),
  };
  return markup`<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy.replaceAll('"', '&quot;'))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${model.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<trigger-infographic heading-level="1" sync-url${attributes}>
${new Markup(textVersion(model, { headingLevel: 1, idPrefix: '', bibliography: bibliography && inBrief(bibliography) }))}
</trigger-infographic>
<p lang="${model.language}"><small>${model.publisher}. ${messagesFor(model.language, model.words).license.replace('{license}', model.license).replace('{version}', model.version).replace('{date}', model.date)}</small></p>
<script type="application/json" id="triggerfactoren-data">${new Markup(jsonForScript(data))}</script>
<script type="module">${new Markup(code)}</script>
</body>
</html>
`.toString();
}

/** Who published what and when. Addresses lead nowhere without a network, and all the rest stands in the page already, shrunk. */
const inBrief = (bibliography: Bibliography): Bibliography => new Map([...bibliography].map(([id, { author, issued, title }]) => [id, { id, author, issued, title }]));
