import { html, svg, type TemplateResult } from 'lit';
import type { IconNode } from 'lucide';

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

function shape([tag, given]: IconNode[number]): TemplateResult {
  const a = given as Readonly<Record<string, string>>;
  switch (tag) {
    case 'circle': return svg`<circle cx=${a['cx']!} cy=${a['cy']!} r=${a['r']!}></circle>`;
    case 'rect': return svg`<rect x=${a['x'] ?? 0} y=${a['y'] ?? 0} width=${a['width']!} height=${a['height']!} rx=${a['rx'] ?? 0}></rect>`;
    case 'line': return svg`<line x1=${a['x1']!} y1=${a['y1']!} x2=${a['x2']!} y2=${a['y2']!}></line>`;
    case 'polyline': return svg`<polyline points=${a['points']!}></polyline>`;
    default: return svg`<path d=${a['d'] ?? ''}></path>`;
  }
}
