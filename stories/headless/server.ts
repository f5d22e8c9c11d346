import { svgOf } from '../../src/export/index.js';
import { applyOverlay, parseInfographic } from '../../src/model/index.js';

/** The map as an SVG file, as a server writes it: with a partner's additions laid over the content, and without a browser. */
export function mapOnServer(data: unknown, overlay?: unknown): string {
  const parsed = parseInfographic(data);
  if (!parsed.ok) return `<p>${parsed.problems.length} problems; the first at ${parsed.problems[0]!.path}</p>`;
  const { model, problems } = overlay === undefined ? { model: parsed.model, problems: [] } : applyOverlay(parsed.model, overlay);
  for (const { path, code } of problems) console.error(`${path}: ${code}`);
  return svgOf(model);
}
