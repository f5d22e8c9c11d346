import '../../locales/later.js';
import { format, type Messages } from '../../locales/messages.js';
import { triggersFor } from '../../model/query.js';
import type { Selection } from '../../state/selection.js';
import type { State } from '../../state/store.js';
import { ownLabel, ownViews } from './own-views.js';

/** What a choice of profession or view changed, in one sentence for who cannot see it; nothing where the focus tells it. */
export function changeSentence(before: Selection, { model, selection }: State, words: Messages, host: Element): string | undefined {
  if (!model) return undefined;
  if (selection.profession === before.profession) {
    const { view } = selection;
    const own = ownViews(host).find(({ slot }) => slot === view);
    const name = own ? ownLabel(own) : view in words ? words[view as 'timeline' | 'list' | 'table'] : undefined;
    return view === before.view || name === undefined ? undefined : format(words.announceView, { view: name });
  }
  const total = model.triggers.length;
  const profession = selection.profession === undefined ? undefined : model.index.professions.get(selection.profession);
  if (!profession) return format(words.announceAllProfessions, { total });
  const count = triggersFor(model, { profession: profession.id }).length;
  return format(words.announceProfession, { profession: profession.label, count, total });
}
