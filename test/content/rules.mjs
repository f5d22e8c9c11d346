/**
 * What the published content must hold, as pure functions over a data file (or a part of one).
 * Each rule answers a list of complaints; an empty list means the rule holds. The report and the tests both use them.
 */
import { readability, sentences, words } from './readability.mjs';

/** Every statement with its path: claims and actions, wherever they stand. */
export function statementsOf(dataset) {
  const found = [];
  const visit = (node, path) => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${path}[${item?.id ?? index}]`));
    else if (node && typeof node === 'object') {
      if (typeof node.text === 'string' && ('sources' in node || 'basis' in node)) found.push({ path, claim: node });
      for (const [key, value] of Object.entries(node)) if (key !== 'sources') visit(value, path ? `${path}.${key}` : key);
    }
  };
  visit({ ...dataset, sources: undefined }, '');
  return found;
}

const quiet = new Set(['id', 'url', 'basis', 'evidence', 'type', 'trigger', 'profession', 'phase', 'level', '$schema', 'language', 'date', 'version', 'license', 'publisher', 'placement', 'scope', 'name']);
const idLists = new Set(['sources', 'phases', 'triggers', 'kind', 'forms', 'alternates']);

/** Every text that a reader sees, with its path; ids, addresses and the source list are left out. */
export function textsOf(dataset) {
  const found = [];
  const visit = (node, path, key) => {
    if (typeof node === 'string') found.push({ path, text: node });
    else if (Array.isArray(node)) {
      if (node.every((item) => typeof item === 'string') && idLists.has(key)) return;
      node.forEach((item, index) => visit(item, `${path}[${item?.id ?? index}]`, key));
    } else if (node && typeof node === 'object') {
      for (const [name, value] of Object.entries(node)) {
        if (!quiet.has(name) && name !== 'alternates') visit(value, path ? `${path}.${name}` : name, name);
      }
    }
  };
  visit({ ...dataset, sources: undefined }, '', '');
  return found;
}

/** The 168 cells: event x profession x step with its actions. */
export function cellsOf(dataset) {
  return (dataset.triggers ?? []).flatMap((trigger) =>
    Object.entries(trigger.perspectives).flatMap(([profession, steps]) =>
      Object.entries(steps).map(([step, actions]) => ({ trigger: trigger.id, profession, step, actions })),
    ),
  );
}

/** Every cell has two to five actions, acute ones first. */
export function cellComplaints(dataset) {
  return cellsOf(dataset).flatMap(({ trigger, profession, step, actions }) => {
    const where = `${trigger}/${profession}/${step}`;
    const out = [];
    if (actions.length < 2 || actions.length > 5) out.push(`${where}: ${actions.length} actions, expected 2 to 5`);
    const firstCalm = actions.findIndex((action) => !action.acute);
    if (actions.some((action, index) => action.acute && firstCalm >= 0 && index > firstCalm)) out.push(`${where}: acute actions must come first`);
    return out;
  });
}

/** No sentence stands in more than two cells. */
export function repetitionComplaints(dataset) {
  const cells = new Map();
  for (const { trigger, profession, step, actions } of cellsOf(dataset)) {
    for (const sentence of new Set(actions.flatMap((action) => sentences(action.text)))) {
      cells.set(sentence, [...(cells.get(sentence) ?? []), `${trigger}/${profession}/${step}`]);
    }
  }
  return [...cells].filter(([, where]) => where.length > 2).map(([sentence, where]) => `"${sentence}" stands in ${where.join(', ')}`);
}

/** Sentences of at most 25 words, 13 on average; reading ease at least 60 on average and 45 for each text of eight words or more. */
export function plainnessComplaints(dataset, language) {
  const texts = textsOf(dataset).filter(({ path }) => !/\.(label|term|from|person)$/.test(path));
  const out = [];
  for (const { path, text } of texts) {
    const long = sentences(text).filter((sentence) => words(sentence).length > 25);
    for (const sentence of long) out.push(`${path}: ${words(sentence).length} words in "${sentence}"`);
    const { words: count, ease } = readability(text, language);
    if (count >= 8 && ease < 45) out.push(`${path}: reading ease ${ease.toFixed(0)} in "${text}"`);
  }
  const total = readability(texts.map(({ text }) => text), language);
  if (total.wordsPerSentence > 13) out.push(`average sentence has ${total.wordsPerSentence.toFixed(1)} words, at most 13`);
  if (total.ease < 60) out.push(`average reading ease is ${total.ease.toFixed(1)}, at least 60`);
  return out;
}

/** Words that must never appear: scores, risk percentages, profiling, telephone numbers other than 112. */
export const banned = [
  /\brisicoscore|\bscorelijst|\brisk score|\bstoplicht|\btraffic light/i,
  /\d+\s?% (kans|risico|chance|risk)/i,
  /\b(hoofddoek|baard|djellaba|headscarf|beard|huidskleur|skin colour|kaalgeschoren|shaved head)\b/i,
  /\b0[0-9]{1,3}[- ]?[0-9]{5,8}\b|\b0[89]00[- ]?[0-9]{3,4}\b/,
  /[\w.]+@[\w.]+\.\w+/,
];

/** Texts that carry a banned word. A warning that names one to refuse it is listed in `allowed` by its path. */
export function bannedComplaints(dataset, allowed = []) {
  return textsOf(dataset)
    .filter(({ path }) => !allowed.some((prefix) => path.startsWith(prefix)))
    .flatMap(({ path, text }) => banned.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern} in "${text}"`));
}
