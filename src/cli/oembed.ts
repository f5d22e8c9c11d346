import type { Model } from '../model/types.js';
import { markup } from '../static/markup.js';

/** What oEmbed 1.0 calls a rich response: enough for a content system to place the frame by itself. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const size = { width: 960, height: 900 };

/** The oEmbed data of `embed.html` at an address. The frame has its address, a title and no more rights than it needs. */
export function oembed(model: Model, address: URL): OEmbed {
  const html = markup`<iframe src="${address.href}" title="${model.title}" width="100%" height="${size.height}" sandbox="allow-scripts" allow="fullscreen" loading="lazy"></iframe>`;
  return { version: '1.0', type: 'rich', title: model.title, provider_name: model.publisher, provider_url: address.origin, html: html.toString(), ...size };
}
