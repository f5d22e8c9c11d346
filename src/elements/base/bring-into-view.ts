/** Frames to wait for what a link leads to: the data may take its time. */
const patience = 600;
/** So many frames it has to stand still: what is above it may still be on its way. */
const calm = 5;

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** What is open, as one sees it: the name of an event, or else a part of the background. Looked for through shadow roots. */
function opened(root: Element | ShadowRoot): Element | undefined {
  if (root instanceof Element && root.localName === 'trigger-detail') return root.checkVisibility() ? (root.shadowRoot?.querySelector('#heading') ?? undefined) : undefined;
  if (root instanceof HTMLDetailsElement && root.dataset['topic'] !== undefined) return root.open ? root : undefined;
  for (const child of [...((root as Element).shadowRoot?.children ?? []), ...root.children]) {
    const found = opened(child);
    if (found) return found;
  }
  return undefined;
}

/** What a link leads to, once it is drawn and stands still; nothing when the visitor has moved meanwhile. */
export async function standing(host: Element): Promise<Element | undefined> {
  const { scrollX, scrollY } = window;
  let still = 0;
  let before: number | undefined;
  for (let turn = 0; turn < patience && host.isConnected; turn++) {
    await frame();
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) return undefined;
    const target = opened(host);
    const top = target?.getBoundingClientRect().top;
    still = top !== undefined && top === before ? still + 1 : 0;
    before = top;
    if (still >= calm) return target;
  }
  return undefined;
}

/**
 * Brings what a link leads to into view. Leaves the page where it is when that can be seen already, when the visitor has moved, and when
 * the browser itself brings the page back to where it was. Never takes the focus.
 */
export async function bringIntoView(host: Element, opening: boolean): Promise<void> {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (opening && (entry?.type === 'reload' || entry?.type === 'back_forward')) return;
  const target = await standing(host);
  const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > window.innerHeight) target?.scrollIntoView({ block: target.localName === 'details' ? 'start' : 'center' });
}
