import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { define } from '../elements/base/define.js';
import '../elements/infographic/index.js';
import type { Model } from '../model/types.js';
import type { SelectionPatch } from '../state/selection.js';
import { Store } from '../state/store.js';
import { drawnEm, pictureKey } from '../static/picture.js';
import { arrived, flowing } from './before.js';
import { drawing } from './picture.js';

/** An infographic, drawn. */
export interface Picture {
  /** Its shadow root as declarative HTML. */
  readonly html: string;
  /** The style sheets that stand in it, each once. */
  readonly styles: readonly string[];
  /** What was drawn, in short. */
  readonly key: string;
}

// Controllers act when an element is connected; those that stand in for the ones of the browser hand over the state then.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/** Parts that come later, with the script: they stand on the page as empty tags. */
const later = ['trigger-search', 'trigger-about', 'trigger-tools'];

/** Draws an infographic with its own elements, without a browser. */
export function renderInfographic(model: Model, headingLevel: number, start: SelectionPatch): Picture {
  // The elements ask for two things of the page around them: how large letters are, and in which direction they run.
  Object.assign(globalThis, { getComputedStyle: () => ({ direction: 'ltr', fontSize: `${drawnEm}px` }) });
  for (const name of later) define(name, class {} as unknown as CustomElementConstructor);
  const store = new Store();
  store.show(model);
  store.select(start);
  const page = drawing(store, () => collectResultSync(render(html`<trigger-infographic heading-level=${headingLevel === 2 ? nothing : headingLevel}></trigger-infographic>`)));
  const shadow = page.slice(page.indexOf('<template'), page.lastIndexOf('</template>') + '</template>'.length);
  const drawn = inSheets(model, shadow.replaceAll(' shadowroot="open"', '').replaceAll(' defer-hydration', '').replaceAll(' checked="false"', '').replaceAll(' checked="true"', ' checked'));
  return { html: drawn, styles: [...new Set([...drawn.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, sheet]) => sheet!))], key: pictureKey(model, store.state.selection) };
}

/** Places become rules of a style sheet in the map: a strict policy refuses them in attributes. */
function inSheets(model: Model, shadow: string): string {
  const places: string[] = [];
  const placed = shadow.replace(/ style="([^"]*)"/g, (_all, style: string) => ` data-at="${places.push(style) - 1}"`);
  const rules = places.map((style, index) => `[data-at="${index}"]{${style}}`).join('');
  return placed.replace('</style>', `</style><style>${arrived}</style>`).replace(/(<trigger-timeline[^>]*><template[^>]*><style>[^]*?<\/style>)/, (start) => `${start}<style>${rules}${flowing(model)}</style>`);
}
