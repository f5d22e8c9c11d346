import { html, nothing, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { darkRuns } from '../../export/code.js';

/** Light modules around a code, without which a camera may not find it. */
const quietZone = 4;

/** Characters past which no code holds an address. */
const maxLength = 2300;

/** So wide is a module of a code on paper at least, in millimetres: what a blurred scan of 150 dots an inch still shows apart. */
const leastModule = 0.4;

/** Modules that fit in the smallest code that we print. A longer address has less to spare for dirt, before its code grows. */
const usualModules = 57;

function modules(address: string): ReturnType<typeof encode> {
  const sturdy = encode(address, { ecc: 'M', border: quietZone });
  return sturdy.size <= usualModules ? sturdy : encode(address, { ecc: 'L', border: quietZone });
}

/** The side of the code of an address at least, in millimetres; 0 where there is none. */
export const codeSide = (address: string | undefined): number => (address === undefined || address.length > maxLength ? 0 : modules(address).size * leastModule);

/**
 * An address as a QR code: one path, dark on light whatever the colours around it. Decoration beside the address in words, so
 * hidden from screen readers. A long address makes a code that is larger on paper, so that every camera reads it.
 */
export function qrCode(address: string): TemplateResult | typeof nothing {
  if (address.length > maxLength) return nothing;
  const { data, size } = modules(address);
  const least = `${(size * leastModule).toFixed(1)}mm`;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" .style=${`min-inline-size:${least};min-block-size:${least}`} shape-rendering="crispEdges" aria-hidden="true" focusable="false">
    <rect class="qr-light" width=${size} height=${size} fill="#fff"></rect>
    <path class="qr-dark" d=${darkRuns(data).map(({ x, y, length }) => `M${x} ${y}h${length}v1H${x}z`).join('')} fill="#000"></path>
  </svg>`;
}
