/**
 * Lets the elements take over what `@lit-labs/ssr` drew of them on a server. Import it before the elements, and give each element its `data`
 * before they are registered: what is there stays there. Where a page would draw something else, as a map for the room it really has, that is
 * drawn in its place; nothing ever stands there twice.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { CSSResultOrNative, LitElement, PropertyValues } from 'lit';

/** What is needed of an element that is none of our own business. */
type Drawn = Omit<LitElement, 'createRenderRoot' | 'update' | 'render'> & {
  readonly constructor: { readonly elementStyles: readonly CSSResultOrNative[] };
  createRenderRoot: (this: Drawn) => HTMLElement | DocumentFragment;
  update: (this: Drawn, changed: PropertyValues) => void;
  render(): unknown;
};

type Support = (given: { readonly LitElement: { readonly prototype: Drawn } }) => void;

/** Elements that still show what the server drew. */
const served = new WeakSet<Drawn>();

/** The style sheets of the element in the place of those that were sent, which a strict policy refuses. */
function adopt({ shadowRoot, constructor: { elementStyles } }: Drawn): void {
  shadowRoot!.adoptedStyleSheets = elementStyles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet!));
  for (const child of [...shadowRoot!.children]) if (child.localName === 'style') child.remove();
}

// Lit looks for this by its name, once, when it comes.
(globalThis as { litElementHydrateSupport?: Support }).litElementHydrateSupport = ({ LitElement: { prototype } }) => {
  const { createRenderRoot, update } = prototype;
  /** What every update does besides drawing. */
  const finish = (Object.getPrototypeOf(prototype) as Drawn).update;

  prototype.createRenderRoot = function () {
    if (!this.shadowRoot) return createRenderRoot.call(this);
    served.add(this);
    return this.shadowRoot;
  };

  prototype.update = function (changed) {
    if (!served.delete(this)) return update.call(this, changed);
    const content = this.render();
    finish.call(this, changed);
    try {
      hydrate(content, this.shadowRoot!, this.renderOptions);
    } catch {
      this.shadowRoot!.replaceChildren();
      delete (this.shadowRoot as { _$litPart$?: unknown })._$litPart$;
      update.call(this, changed);
    }
    adopt(this);
    return undefined;
  };
};
