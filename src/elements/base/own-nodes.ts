import type { LitElement, ReactiveController } from 'lit';

/**
 * For the time of an update, puts back the nodes of ours that a translator took away: Lit would write in them, out of sight, and the
 * words of before would stay. Where the update changed nothing, what the translator put there returns.
 */
export class OwnNodes implements ReactiveController {
  #host: LitElement;
  #observer: MutationObserver | undefined;
  /** What was done to our nodes since the last update, and not by Lit. */
  #done: MutationRecord[] = [];
  /** The children that were found in each place that was changed. */
  #theirs = new Map<Node, readonly ChildNode[]>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#done.push(...this.#taken());
    for (const { target } of this.#done) this.#theirs.set(target, [...target.childNodes]);
    for (const { target, addedNodes, removedNodes, nextSibling } of this.#done.reverse()) {
      for (const node of addedNodes) (node as ChildNode).remove();
      for (const node of removedNodes) target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
    }
    this.#taken();
  }

  hostUpdated(): void {
    for (const { target } of this.#taken()) for (const changed of [target, target.parentNode!]) this.#theirs.delete(changed);
    for (const [target, nodes] of this.#theirs) {
      for (const node of [...target.childNodes]) if (!nodes.includes(node)) node.remove();
      nodes.forEach((node, place) => target.childNodes[place] === node || target.insertBefore(node, target.childNodes[place] ?? null));
    }
    this.#theirs.clear();
    this.#done = this.#taken();
    this.#observer ??= new MutationObserver((records) => this.#done.push(...records));
    for (const child of this.#host.renderRoot.children) this.#observer.observe(child, { childList: true, characterData: true, subtree: true });
  }

  #taken(): MutationRecord[] {
    return this.#observer?.takeRecords() ?? [];
  }
}
