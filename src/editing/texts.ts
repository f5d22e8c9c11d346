import { datasetSchema } from '../model/schema.js';
import type { Shape } from '../model/shape.js';
import { isObject, type Json, type Path } from './at.js';

/** One text that a person wrote in a data file. */
export interface Text {
  /** Where it stands, by ids where there are any: `triggers/propaganda/perspectives/education/talk/0/text`. */
  readonly key: string;
  /** The list it is a line of, or the field it is: the key without the numbers of lines. */
  readonly cell: string;
  readonly path: Path;
  readonly text: string;
  /** Largest number of characters. */
  readonly most: number;
  /** The statement it is the words of, with what that rests on. */
  readonly line: Json | undefined;
}

/** Fields that hold no words of the content: names for machines, addresses, data about the file. */
const notWords: ReadonlySet<string> = new Set(['id', '$schema', 'language', 'alternates', 'version', 'date', 'license', 'publisher', 'url', 'bibliography', 'sources', 'type', 'from', 'words', 'untranslated']);

/** What stands between the forms of a term in one cell. */
const formsBreak = '; ';

/** All texts of a data file that has been checked, in the order of the file. Sources are not among them: they are the same in every language. */
export function textsOf(data: Json): readonly Text[] {
  const found: Text[] = [];
  const walk = (shape: Shape, value: unknown, path: Path, key: string, line: Json | undefined): void => {
    switch (shape.is) {
      case 'text':
        if (typeof value === 'string' && !shape.pattern && !shape.refersTo) found.push({ key, cell: key.replace(/\/\d+(?=\/|$)/g, ''), path, text: value, most: shape.most, line });
        return;
      case 'list':
        if (!Array.isArray(value)) return;
        // Each language has its own number of forms: they are one text.
        if (path.at(-1) === 'forms') found.push({ key, cell: key, path, text: value.join(formsBreak), most: 5000, line });
        else value.forEach((item: unknown, index) => walk(shape.of, item, [...path, index], `${key}/${idOf(item) ?? index}`, line));
        return;
      case 'record':
        if (isObject(value)) for (const [name, item] of Object.entries(value)) walk(shape.of, item, [...path, name], `${key}/${name}`, line);
        return;
      case 'variant': {
        if (!isObject(value)) return;
        const option = shape.options[typeof value[shape.on] === 'string' ? (value[shape.on] as string) : ''];
        if (option) walk(option, value, path, key, shape.on === 'basis' ? value : line);
        return;
      }
      case 'either': {
        const kind = typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : 'object';
        const option = shape.options.find(({ is }) => is === kind);
        if (option) walk(option, value, path, key, line);
        return;
      }
      case 'object':
        if (!isObject(value)) return;
        for (const [name, entry] of Object.entries(shape.entries)) {
          if (notWords.has(name) || !Object.hasOwn(value, name)) continue;
          walk(entry.is === 'optional' ? entry.of : entry, value[name], [...path, name], key ? `${key}/${name}` : name, restsOn(value) ? value : line);
        }
    }
  };
  walk(datasetSchema, data, [], '', undefined);
  return found;
}

/** Whether a thing says what it rests on. The file as a whole has sources too, but rests on none. */
const restsOn = (value: Json): boolean => 'basis' in value || (Array.isArray(value['sources']) && value['sources'].every((source) => typeof source === 'string'));

const idOf = (item: unknown): string | undefined => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);

/** What is written at a text's place for the words of a cell. */
export const valueOf = ({ path }: Text, words: string): unknown => (path.at(-1) === 'forms' ? words.split(';').map((form) => form.trim()).filter(Boolean) : words);
