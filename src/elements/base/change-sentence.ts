import '../../locales/later.js';
import { format, type Messages } from '../../locales/messages.js';
import { triggersFor } from '../../model/query.js';
import type { Selection } from '../../state/selection.js';
import type { State } from '../../state/store.js';

/** What a choice of profession or view changed, in one sentence for who cannot see it; nothing where the focus tells it. */
export function changeSentence(before: Selection, { model, selection }: State, words: Messages): string | undefined {
  if (!model) return undefined;
  if (selection.profession === before.profession) {
    return selection.view === before.view ? undefined : format(words.announceView, { view: words[selection.view] });
  }
  const total = model.triggers.length;
  const profession = selection.profession === undefined ? undefined : model.index.professions.get(selection.profession);
  if (!profession) return format(words.announceAllProfessions, { total });
  const count = triggersFor(model, { profession: profession.id }).length;
  return format(words.announceProfession, { profession: profession.label, count, total });
}
