import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect } from 'storybook/test';
import content from '../data/triggerfactoren.nl.json';
import { parseInfographic } from '../src/model/index.js';
import { paintMap } from './headless/canvas.js';
import { countLines } from './headless/lines.js';
import { mapOnServer } from './headless/server.js';

const meta = { title: 'Without our elements' } satisfies Meta;
export default meta;

type Story = StoryObj;

/** How do I paint the map on a canvas? */
export const OnACanvas: Story = {
  render: () => html`<canvas ${ref((canvas) => canvas instanceof HTMLCanvasElement && paintMap(canvas, content, 1200))} role="img" aria-label="De kaart, op een canvas geschilderd"></canvas>`,
  play: async ({ canvasElement }) => {
    const canvas = canvasElement.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    await expect(canvas.width).toBe(1200);
    await expect(new Set(new Uint32Array(data.buffer)).size).toBeGreaterThan(10);
  },
};

/** How do I draw a picture of my own with plain d3? */
export const WithPlainD3: Story = {
  render: () => {
    const parsed = parseInfographic(content);
    const lines = parsed.ok ? countLines(parsed.model, 400, 160) : [];
    return html`<svg viewBox="-10 -10 420 180" width="420" height="180" role="img" aria-label="Hoeveel gebeurtenissen elke fase heeft, per niveau">
      ${lines.map(({ d }) => svg`<path d=${d} fill="none" stroke="currentcolor" stroke-width="2"></path>`)}
    </svg>`;
  },
};

/** How does a server write the map as a file? */
export const OnAServer: Story = {
  render: () => html`<textarea readonly rows="12" cols="80" aria-label="Het bestand" .value=${mapOnServer(content)}></textarea>`,
  play: async ({ canvasElement }) => expect(canvasElement.querySelector('textarea')!.value).toContain('</svg>'),
};
