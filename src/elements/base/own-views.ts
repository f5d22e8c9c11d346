import { isServer } from 'lit';

/**
 * Views of the page's own in an infographic: its children whose slot is named as custom elements are, with a hyphen. `data-label` is what
 * they are called, `data-icon` the `d` of a path beside that.
 */
export const ownViews = (infographic: Element): readonly HTMLElement[] => (isServer ? [] : [...infographic.querySelectorAll<HTMLElement>(':scope > [slot*="-"]')]);

/** What a view of the page's own is called; its slot when it does not say. */
export const ownLabel = ({ slot, dataset: { label = slot } }: HTMLElement): string => label;
