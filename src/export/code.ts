/** An unbroken row of dark modules in a code, in modules from its left and its top. */
export interface DarkRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The dark modules of a code as unbroken runs, row by row: one rectangle each. */
export const darkRuns = (rows: readonly (readonly boolean[])[]): readonly DarkRun[] =>
  rows.flatMap((row, y) => row.flatMap((dark, x) => (dark && !row[x - 1] ? [{ x, y, length: [...row, false].indexOf(false, x) - x }] : [])));
