/** The station of an event, where it is drawn. */
export const stationOf = (root: ParentNode, id: string | undefined): HTMLElement | null => (id ? root.querySelector(`[data-trigger="${CSS.escape(id)}"]`) : null);

/** The station that stands for a crowd. */
export const stationOfCrowd = (root: ParentNode, group: string): HTMLElement | null => root.querySelector(`[value="${CSS.escape(group)}"]`);
