import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { render, type LitElement, type TemplateResult } from 'lit';

/** Puts elements on the page, finds them as a person would (by role, name and text, through shadow roots) and drives them with real keys. */

const mounted = new Set<HTMLElement>();

/**
 * Renders a template on the page and answers its first element, once all elements in it have settled.
 * Everything is taken away after the test. `width` is that of the container, in pixels.
 */
export async function mount<Type extends Element = HTMLElement>(template: TemplateResult, { width }: { readonly width?: number } = {}): Promise<Type> {
  const container = document.createElement('div');
  if (width !== undefined) container.style.setProperty('inline-size', `${width}px`);
  document.body.append(container);
  mounted.add(container);
  render(template, container);
  await settled(container);
  return container.firstElementChild as Type;
}

/** Takes away all that was mounted. Runs by itself after each test; call it to see what an element leaves behind. */
export function unmountAll(): void {
  for (const container of mounted) container.remove();
  mounted.clear();
}

afterEach(unmountAll);

/** Every element below a root, in document order, those in open shadow roots before light children. */
export function* everything(root: Element | ShadowRoot | Document): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* everything(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* everything(child);
  }
}

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Waits until no Lit element below a root has an update to come, sizes that were just measured included. */
export async function settled(root: Element | ShadowRoot | Document = document): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    const pending = [...(root instanceof Element ? [root] : []), ...everything(root)].filter((element) => (element as Partial<LitElement>).isUpdatePending);
    quiet = pending.length === 0 ? quiet + 1 : 0;
    await Promise.all(pending.map((element) => (element as LitElement).updateComplete));
    await frame();
  }
}

/** The next event of a type on a target. */
export const eventOf = <Type extends Event = Event>(target: EventTarget, type: string): Promise<Type> =>
  new Promise((done) => target.addEventListener(type, (event) => done(event as Type), { once: true }));

type Root = Element | ShadowRoot | Document;
type Name = string | RegExp;

const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const matches = (text: string, name: Name | undefined): boolean => name === undefined || (typeof name === 'string' ? text === name : name.test(text));

/** The element around another in what is shown: its slot or parent, or the host of its shadow root. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/** Whether an element is rendered. One with `display: contents`, such as a slot, has no box of its own: then its parent decides. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const parent = around(element);
  return getComputedStyle(element).display === 'contents' && parent !== null && isRendered(parent);
}

/** Whether a screen reader meets an element: rendered, visible and not below `aria-hidden`. */
export function isExposed(element: Element): boolean {
  if (!isRendered(element)) return false;
  for (let node: Element | null = element; node; node = around(node)) if (node.getAttribute('aria-hidden') === 'true') return false;
  return true;
}

/** The name a screen reader says for an element. */
export const nameOf = (element: Element): string => spaced(computeAccessibleName(element));

/** All exposed elements of a role, in document order; with the given accessible name (whole, or a pattern). */
export function allByRole(root: Root, role: string, name?: Name): HTMLElement[] {
  return [...everything(root)].filter((element): element is HTMLElement => getRole(element) === role && isExposed(element) && matches(nameOf(element), name));
}

/** The one exposed element of a role and name; throws when there is none or more than one. */
export function byRole(root: Root, role: string, name?: Name): HTMLElement {
  const found = allByRole(root, role, name);
  if (found.length === 1) return found[0]!;
  const names = allByRole(root, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(`${found.length} elements with role ${role}${name === undefined ? '' : ` and name ${String(name)}`}; of this role there are: ${names.join(', ') || 'none'}`);
}

/** The innermost visible elements that have this text (whole, or a pattern). */
export function allByText(root: Root, text: Name): HTMLElement[] {
  const found = [...everything(root)].filter((element): element is HTMLElement => element instanceof HTMLElement && isExposed(element) && matches(spaced(element.textContent), text));
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

/** The one visible element that has this text. */
export function byText(root: Root, text: Name): HTMLElement {
  const found = allByText(root, text);
  if (found.length !== 1) throw new Error(`${found.length} elements with the text ${String(text)}`);
  return found[0]!;
}

/** All elements that carry a part name. */
export const allByPart = (root: Root, part: string): HTMLElement[] => [...everything(root)].filter((element): element is HTMLElement => element.part.contains(part));

/** All the text a person can see or hear below a root, in order, shadow roots included and slots followed. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && (!isRendered(node) || node.localName === 'style')) return '';
  const children = node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : ((node as Partial<Element>).shadowRoot ?? node).childNodes;
  return spaced([...children].map(textOf).join(' '));
}

/** The element that has the focus, looked for through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses keys one after another (`'Tab'`, `'Enter'`, `'ArrowRight'`, `'Shift+Tab'`) and waits for what comes of each. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const combination of keys) {
    const parts = combination.split('+');
    const modifiers = parts.slice(0, -1);
    for (const modifier of modifiers) await sendKeys({ down: modifier });
    await sendKeys({ press: parts.at(-1)! });
    for (const modifier of modifiers) await sendKeys({ up: modifier });
    await settled();
  }
}

/** Clicks the middle of an element with a real mouse, after bringing it into view, and waits for what comes of it. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await settled();
}
