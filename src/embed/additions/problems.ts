import { html, nothing, type TemplateResult } from 'lit';
import { isObject, pathOf, valueAt, without, type Json, type Path } from '../../editing/at.js';
import { mendOf } from '../../editing/mend.js';
import { placeOf } from '../../editing/places.js';
import type { EditingWords } from '../../editing/words.js';
import { format } from '../../locales/messages.js';
import { describeProblem, messagesFor } from '../../locales/index.js';
import type { Problem } from '../../model/problems.js';
import { button } from './form.js';
import type { AdditionsWords } from './words.js';

/** A problem as a sentence without its path: the form shows where it is. */
export function sentence(problem: Problem, language: string, words: AdditionsWords): string {
  const { code, path } = problem;
  if (code === 'missing' || code === 'empty') return words.fillIn;
  if (path === '' && code === 'type') return words.notAdditions;
  const meant = problem.nearest === undefined ? '' : ` ${format(messagesFor(language).didYouMean, { nearest: problem.nearest })}`;
  if (code === 'type') return format(words.wrongKind, { kind: words.kinds[problem.expected] ?? problem.expected });
  if (code === 'unknown-key') return `${words.unknownPart}${meant}`;
  return describeProblem({ ...problem, path: '' }, messagesFor(language));
}

/** The place of something in additions, in words: things by their names. */
export function placeInWords(overlay: Json, base: Json, path: Path, words: EditingWords): string {
  if (path.length === 0) return words.wholeFile;
  let value: unknown = overlay;
  const keys = path.flatMap((key): string[] => {
    value = valueAt(value, [key]);
    const id = isObject(value) && typeof key === 'number' && typeof value['id'] === 'string' ? value['id'] : undefined;
    return key === 'add' ? [] : [id ?? String(key)];
  });
  const list = String(path[0]);
  const both = [overlay[list], base[list]].flatMap((items) => (Array.isArray(items) ? (items as readonly unknown[]) : []));
  // Names come from the additions, or else from what they are laid over.
  const named = both.filter((item) => isObject(item) && ['label', 'name', 'term'].some((name) => typeof item[name] === 'string'));
  const { group, profession, place } = placeOf({ ...base, [list]: named }, keys.join('/'), words);
  return [group, profession, place].filter(Boolean).join(' · ');
}

/** What the list of problems can do. */
export interface Remedies {
  readonly show: (path: Path) => void;
  readonly change: (overlay: Json) => void;
}

/** Everything that is wrong, each with its place, what can be done, and a way there. */
export function problemList(overlay: Json, base: Json, problems: readonly Problem[], language: string, words: AdditionsWords, editing: EditingWords, { show, change }: Remedies): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<section class="problems" aria-labelledby="problems-title">
    <h2 id="problems-title">${problems.length === 1 ? words.oneProblem : format(words.problems, { count: problems.length })}</h2>
    <p class="hint">${words.problemsHint}</p>
    <ul>
      ${problems.map((problem) => {
        const path = pathOf(problem.path);
        const place = placeInWords(overlay, base, path, editing);
        const mended = mendOf(overlay, problem);
        const there = path.length > 0 && valueAt(overlay, path) !== undefined;
        const about = html`<span class="hidden"> ${place}</span>`;
        return html`<li>
          <b>${place}</b>: ${sentence(problem, language, words)}
          <span class="row">
            ${path.length > 0 ? button(html`${words.goThere}${about}`, () => show(path), 'light') : nothing}
            ${isObject(mended) ? button(html`${words.mendIt}${about}`, () => change(mended), 'light') : nothing}
            ${there ? button(html`${words.takeOut}${about}`, () => change(without(overlay, path) as Json), 'light') : nothing}
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}
