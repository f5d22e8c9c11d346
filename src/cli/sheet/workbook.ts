import { readOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre';
import type { ReturnedRow } from '../../editing/bring-back.js';
import type { SheetKind, SheetRow } from '../../editing/sheet.js';
import type { SheetWords } from './words.js';

/** Names of the sheets: the same in every language, so that a file is known again. */
const textsSheet = 'triggerfactoren';
const aboutSheet = 'uitleg';

/** Columns by what is in them. The key comes first and stays in view with the headings. */
const columns = ['key', 'group', 'profession', 'place', 'text', 'other', 'sources', 'derived', 'characters', 'longest', 'ease', 'proposal', 'newSources', 'comment'] as const;
type Column = (typeof columns)[number];
const widths: Readonly<Record<Column, number>> = { key: 14, group: 24, profession: 14, place: 24, text: 60, other: 60, sources: 14, derived: 24, characters: 8, longest: 10, ease: 10, proposal: 60, newSources: 14, comment: 40 };
const open: ReadonlySet<Column> = new Set(['proposal', 'newSources', 'comment']);

const locked = { protection: { locked: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
const unlocked = { protection: { locked: false }, alignment: { wrapText: true, vertical: 'top' }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF1F6F6' } }, numFmt: '@' } as const;

/** What a workbook says about itself, to be understood when it comes back. */
export interface About extends SheetKind {
  readonly version: string;
  readonly title: string;
}

/** Whether a column is there: a translation is written where a review has the other language. */
const columnsOf = ({ from, to }: SheetKind): readonly Column[] => (from === to ? columns : columns.filter((column) => column !== 'other' && column !== 'newSources'));

/** A workbook of texts: keys and texts locked, the columns to fill in open, everything as text. `rtl`: the language is written from right to left. */
export async function writeWorkbook(rows: readonly SheetRow[], about: About, rtl: boolean, words: SheetWords): Promise<Uint8Array> {
  const used = columnsOf(about);
  const valueIn = (row: SheetRow, column: Column): CellValue => {
    if (column === 'proposal') return about.from === about.to ? '' : row.other;
    if (column === 'newSources' || column === 'comment') return '';
    return row[column] ?? '';
  };
  const headings = used.map((column) => (column === 'proposal' && about.from !== about.to ? about.to : words.columns[column]));
  const cells = new Map<string, { style: object }>();
  rows.forEach((_row, index) => used.forEach((column, place) => open.has(column) && cells.set(`${index + 1},${place}`, { style: unlocked })));
  const facts: CellValue[][] = [...Object.entries({ from: about.from, to: about.to, version: about.version, title: about.title }), ['', ''], ...words.howTo.map((line) => ['', line])];
  return await writeXlsx({
    sheets: [
      {
        name: textsSheet,
        columns: used.map((column) => ({ width: widths[column], style: locked })),
        rows: [headings, ...rows.map((row) => used.map((column) => valueIn(row, column)))],
        cells,
        freezePane: { rows: 1, columns: 1 },
        autoFilter: { range: `A1:${String.fromCharCode(64 + used.length)}${rows.length + 1}` },
        protection: { sheet: true, autoFilter: true, formatColumns: true, formatRows: true },
        ...(rtl ? { view: { rightToLeft: true } } : {}),
      },
      { name: aboutSheet, columns: [{ width: 12 }, { width: 100 }], rows: facts, protection: { sheet: true } },
    ],
  });
}

/** A file that is no workbook of ours. */
export class NotASheet extends Error {}

/** What stands in a workbook that came back, as `.xlsx` or `.ods`. */
export async function readWorkbook(bytes: Uint8Array, ods: boolean): Promise<{ readonly about: About; readonly rows: readonly ReturnedRow[] }> {
  const { sheets } = await (ods ? readOds : readXlsx)(bytes).catch(() => ({ sheets: [] }));
  const [texts, facts] = [textsSheet, aboutSheet].map((name) => sheets.find((sheet) => sheet.name === name));
  if (!texts || !facts) throw new NotASheet();
  const known = new Map(facts.rows.map(([key, value]) => [textOf(key), textOf(value)]));
  const [from, to] = [known.get('from'), known.get('to')];
  if (!from || !to) throw new NotASheet();
  const about: About = { from, to, version: known.get('version') ?? '', title: known.get('title') ?? '' };
  const used = columnsOf(about);
  const rows = texts.rows.slice(1).flatMap((cells, index): ReturnedRow[] => {
    const cell = (column: Column) => textOf(cells[used.indexOf(column)]);
    const key = cell('key');
    return key === '' ? [] : [{ row: index + 2, key, text: cell('text'), proposal: cell('proposal').trim(), sources: cell('newSources').trim(), comment: cell('comment').trim() }];
  });
  return { about, rows };
}

/** A cell as text: a number that somebody typed is its digits. */
const textOf = (value: CellValue | undefined): string => (value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value).replace(/\r\n?/g, '\n'));
