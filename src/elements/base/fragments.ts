import { html, svg, type TemplateResult } from 'lit';

/** A drawing in a field of 24 by 24, in lines: the shapes it is made of. */
export type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>])[];

/** A heading of level 1–6 with the class `title`; deeper levels, which HTML does not have, become `role="heading"`. */
export function heading(level: number, content: unknown, classes = 'title'): TemplateResult {
  switch (level) {
    case 1: return html`<h1 class=${classes}>${content}</h1>`;
    case 2: return html`<h2 class=${classes}>${content}</h2>`;
    case 3: return html`<h3 class=${classes}>${content}</h3>`;
    case 4: return html`<h4 class=${classes}>${content}</h4>`;
    case 5: return html`<h5 class=${classes}>${content}</h5>`;
    case 6: return html`<h6 class=${classes}>${content}</h6>`;
    default: return html`<p role="heading" aria-level=${level} class=${classes}>${content}</p>`;
  }
}

/** An icon of lucide as decoration beside a text. */
export const icon = (node: IconNode): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${node.map(shape)}</svg>`;

/** Of the shapes that icons are made of, those that ours use. */
function shape([tag, { d, cx, cy, r, x, y, width, height, rx }]: IconNode[number]): TemplateResult {
  switch (tag) {
    case 'circle': return svg`<circle cx=${cx} cy=${cy} r=${r}></circle>`;
    case 'rect': return svg`<rect x=${x} y=${y} width=${width} height=${height} rx=${rx}></rect>`;
    default: return svg`<path d=${d}></path>`;
  }
}
