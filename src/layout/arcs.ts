/** An arc between two of the names, thick when it goes both ways. */
export interface Arc {
  readonly path: string;
  readonly mutual: boolean;
}

/** Names side by side in equal columns, and arcs above them. In units of one column; the drawing may be stretched. */
export interface ArcsLayout {
  readonly width: number;
  readonly height: number;
  /** Middle of each name's column. */
  readonly places: readonly number[];
  readonly arcs: readonly Arc[];
}

/** What to connect: two places in the row of names. */
export interface ArcLink {
  readonly from: number;
  readonly to: number;
}

/**
 * An arc diagram: names in a row, a half circle for every pair that is linked, drawn once when both link to each other.
 * Links outside the row and from a name to itself are left out; without names the drawing is empty.
 */
export function arcsLayout(count: number, links: readonly ArcLink[]): ArcsLayout {
  const place = (index: number) => index + 0.5;
  const within = links.filter(({ from, to }) => from !== to && [from, to].every((end) => end >= 0 && end < count));
  const pairs = new Map(within.map(({ from, to }) => [`${Math.min(from, to)}-${Math.max(from, to)}`, [Math.min(from, to), Math.max(from, to)] as const]));
  const reach = Math.max(0, ...[...pairs.values()].map(([one, other]) => other - one));
  const height = reach / 2;
  const arcs = [...pairs.values()].map(([one, other]): Arc => {
    const [start, end, radius] = [place(one), place(other), (other - one) / 2];
    const mutual = [[one, other], [other, one]].every(([from, to]) => within.some((link) => link.from === from && link.to === to));
    return { path: `M${start},${height}A${radius},${radius} 0 0 1 ${end},${height}`, mutual };
  });
  return { width: count, height, places: [...Array(count).keys()].map(place), arcs };
}
