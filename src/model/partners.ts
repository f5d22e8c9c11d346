import type { Model, Profession, Trigger } from './types.js';

/** One profession involves another in an event; `mutual` when that one involves it, too. */
export interface PartnerLink {
  readonly from: Profession;
  readonly to: Profession;
  readonly mutual: boolean;
}

/** Who involves whom in an event, among the professions of the file, in their order. Nobody involves itself. */
export function partnerLinks(model: Model, trigger: Trigger): readonly PartnerLink[] {
  const involves = (from: string, to: string): boolean => from !== to && (trigger.partners[from] ?? []).some(({ profession }) => profession === to);
  return model.professions.flatMap((from) =>
    model.professions.filter((to) => involves(from.id, to.id)).map((to) => ({ from, to, mutual: involves(to.id, from.id) })),
  );
}
