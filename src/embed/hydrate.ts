/**
 * Lets the elements take over a picture that was drawn on the server: what is there stays there, and is not drawn a second time.
 * Has to run before Lit does, which looks for it by its name.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { TriggerInfographic } from '../elements/infographic/index.js';
import { drawnAttribute, drawnEm, pictureKey } from '../static/picture.js';
import { pretend, type Drawn } from './pretend.js';

type Support = (given: { readonly LitElement: { readonly prototype: Drawn } }) => void;

/** Elements that still show what the server drew. */
const served = new WeakSet<Element>();
/** Maps that have been taken over and are about to be drawn for the room they really have. */
const settling = new WeakSet<Element>();

const hostOf = (element: Element): Drawn | undefined => (element.getRootNode() as Partial<ShadowRoot>).host as Drawn | undefined;

/** The infographic that an element is a part of. */
function infographicOf(element: Element): TriggerInfographic | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) if (at.localName === 'trigger-infographic') return at as TriggerInfographic;
  return undefined;
}

/** Whether there is nothing yet to compare the picture with: no content, or what is around it has not been taken over. */
function waits(element: Drawn): boolean {
  const host = hostOf(element);
  if (host && served.has(host)) return true;
  const { model, status } = infographicOf(element)?.state ?? {};
  return !model && status !== 'failed';
}

/** Whether the picture is what this page would draw: the same content and choice, in letters of the same size, from left to right. */
function fits(element: Drawn): boolean {
  const infographic = infographicOf(element);
  const { model, selection, words } = infographic?.state ?? {};
  if (!infographic || !model || !selection || words) return false;
  const { fontSize, direction } = getComputedStyle(infographic);
  return parseFloat(fontSize) <= drawnEm && direction === 'ltr' && pictureKey(model, selection) === infographic.getAttribute(drawnAttribute);
}

/** Style sheets of the element instead of those that came with the picture. */
function adopt({ renderRoot, constructor }: Drawn): void {
  const { elementStyles } = constructor as typeof TriggerInfographic;
  renderRoot.adoptedStyleSheets = elementStyles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet!));
  for (const child of [...renderRoot.children]) if (child.matches('style, [data-before]')) child.remove();
}

(globalThis as { litElementHydrateSupport?: Support }).litElementHydrateSupport = ({ LitElement: { prototype } }) => {
  const { createRenderRoot, update, performUpdate } = prototype;
  /** What every update does besides drawing. */
  const finish = (Object.getPrototypeOf(prototype) as Drawn).update;

  prototype.createRenderRoot = function () {
    if (!this.shadowRoot) return createRenderRoot.call(this);
    served.add(this);
    return this.shadowRoot;
  };

  prototype.update = function (changed) {
    if (!served.has(this)) return update.call(this, changed);
    if (waits(this)) return finish.call(this, changed);
    served.delete(this);
    const { renderRoot } = this;
    try {
      if (!fits(this)) throw new Error('other content');
      const content = this.render();
      finish.call(this, changed);
      hydrate(content, renderRoot, this.renderOptions);
    } catch {
      for (const child of [...renderRoot.childNodes]) if (!(child instanceof Element && child.matches('.sample'))) child.remove();
      update.call(this, changed);
    }
    if (!settling.has(this)) adopt(this);
    for (const child of renderRoot.querySelectorAll<Drawn>('*')) {
      child.removeAttribute('data-at');
      if (served.has(child)) child.requestUpdate();
    }
    return undefined;
  };

  prototype.performUpdate = function () {
    if (settling.delete(this)) {
      adopt(this);
      performUpdate.call(this);
      // It stands where it stood: nothing is to be seen to move.
      this.renderRoot.querySelector('.map')?.classList.remove('moving');
      return;
    }
    if (this.localName !== 'trigger-timeline' || !served.has(this) || waits(this)) return performUpdate.call(this);
    const end = pretend(this);
    settling.add(this);
    performUpdate.call(this);
    end();
    this.requestUpdate();
  };
};
