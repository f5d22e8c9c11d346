import type { Model } from '../model/types.js';

/** Width of the map that is drawn before any script, in pixels: that of the content of the page. In less room its words flow. */
export const drawnWidth = 1200;

/** Size of letters it is drawn for, in pixels. */
export const drawnEm = 16;

/** How much wider letters may run than they are estimated: the typeface of the reader is not known. */
export const drawnSlack = 1.15;

/** Attribute of the element that tells what was drawn, as a key. */
export const drawnAttribute = 'data-drawn';

/**
 * A short key of what a picture shows: the same content with the same choice has the same key. A script that finds another key than
 * its own draws anew, as when the data was renewed after the page was made.
 */
export function pictureKey(model: Model, selection: object): string {
  const { language, version, date, title, summary, levels, phases, professions, triggers, contacts, glossary, topics, sources } = model;
  const shown = [
    language, version, date, title, summary, Object.values(selection).filter((value) => value !== undefined),
    levels.map(({ id, label }) => [id, label]),
    phases.map(({ id, label, description, prevention }) => [id, label, description, prevention]),
    professions.map(({ id, label, general }) => [id, label, general.do.length, general.dont.length]),
    triggers.map(({ id, label, level, phases: own, kind, perspectives }) => [id, label, level, own, kind, Object.values(perspectives).map((steps) => Object.values(steps).map((actions) => actions.length))]),
    [contacts, glossary, topics, sources].map((list) => list.map(({ id }) => id)),
  ];
  // FNV-1a: it has to tell apart, not to keep secrets.
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(shown)) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}
