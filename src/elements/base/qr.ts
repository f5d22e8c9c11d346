import { html, nothing, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { darkRuns } from '../../export/code.js';

/** Light modules around a code, without which a camera may not find it. */
const quietZone = 4;

/** Characters past which a code gets too fine for a phone at arm's length. */
const maxLength = 600;

/**
 * An address as a QR code: one path, dark on light whatever the colours around it. Decoration beside the address in words, so
 * hidden from screen readers. Nothing for an address that is too long to be read by a camera.
 */
export function qrCode(address: string): TemplateResult | typeof nothing {
  if (address.length > maxLength) return nothing;
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true" focusable="false">
    <rect class="qr-light" width=${size} height=${size} fill="#fff"></rect>
    <path class="qr-dark" d=${darkRuns(data).map(({ x, y, length }) => `M${x} ${y}h${length}v1H${x}z`).join('')} fill="#000"></path>
  </svg>`;
}

/** Where a code can lead: the page without its fragment, plus what to choose. Nothing on a page that others cannot reach. */
export function sharedAddress(page: string, fragment = ''): string | undefined {
  if (!/^https?:/.test(page)) return undefined;
  return `${page.replace(/#.*$/, '')}${fragment ? `#${fragment}` : ''}`;
}
