import type { RefusalReason } from '../../editing/bring-back.js';

/** What a sheet and the command for it say. `{name}` is filled in. */
export interface SheetWords {
  readonly columns: Readonly<Record<'key' | 'group' | 'profession' | 'place' | 'text' | 'other' | 'sources' | 'derived' | 'characters' | 'longest' | 'ease' | 'proposal' | 'newSources' | 'comment', string>>;
  readonly howTo: readonly string[];
  readonly written: string;
  readonly notASheet: string;
  readonly needsBase: string;
  readonly needsOut: string;
  readonly otherLanguage: string;
  readonly brought: string;
  readonly comments: string;
  readonly refused: string;
  readonly row: string;
  readonly reasons: Readonly<Record<RefusalReason, string>>;
  readonly notInOverlay: string;
  readonly untranslated: string;
  readonly names: string;
  readonly invalid: string;
  readonly tag: string;
}

const nl: SheetWords = {
  columns: {
    key: 'Sleutel', group: 'Gebeurtenis of onderdeel', profession: 'Beroep', place: 'Plaats', text: 'Tekst', other: 'Andere taal', sources: 'Bronnen', derived: 'Afgeleid van',
    characters: 'Tekens', longest: 'Langste zin (woorden)', ease: 'Leesgemak (60 = gewoon)', proposal: 'Voorstel', newSources: 'Andere bronnen', comment: 'Opmerking',
  },
  howTo: [
    'Elke rij is één tekst. Vul alleen de gekleurde kolommen in; de rest is vergrendeld, zonder wachtwoord.',
    'Voorstel: de hele nieuwe tekst. Leeg laten: de tekst blijft zoals ze is.',
    'Andere bronnen: de nummers van de bronnen die de tekst dragen, met komma’s ertussen. Laat leeg als ze blijven.',
    'Opmerking: alles wat je wilt vragen of zeggen. Schrijf geen gegevens van personen op.',
    'In een kolom met een taal (zoals fr): de vertaling. Wat je leeg laat, blijft voorlopig in de eerste taal staan en valt op.',
    'Bewaar als .xlsx of .ods en stuur het bestand terug. Terugzetten: npx triggerfactoren sheet bestand.xlsx --base data.json --out nieuw.json',
  ],
  written: '{file}: {count} teksten geschreven.',
  notASheet: '{file}: dit is geen werkblad van “npx triggerfactoren sheet”, of de bladen “triggerfactoren” en “uitleg” zijn weg.',
  needsBase: 'Bij welk databestand hoort dit werkblad? Geef het met --base data.json.',
  needsOut: 'Waar komt het werkblad? Geef een naam met --out, zoals --out review.xlsx.',
  otherLanguage: 'Het werkblad is gemaakt in de taal “{from}”, en {file} is in “{language}”.',
  brought: '{changed} teksten veranderd, {comments} opmerkingen, {refused} rijen niet gebruikt.',
  comments: 'Opmerkingen:',
  refused: 'Niet gebruikt:',
  row: 'rij {row}, {place}: {what}',
  reasons: {
    gone: 'deze tekst staat niet meer in het bestand ({key}).',
    changed: 'de tekst is intussen veranderd. Vergelijk je voorstel met de nieuwe tekst.',
    'too-long': 'het voorstel is met {found} tekens te lang.',
    source: 'bron “{found}” staat niet in het bestand.',
    'no-sources': 'deze tekst rust niet op bronnen, dus “{found}” past hier niet.',
    twice: 'een eerdere rij heeft dezelfde sleutel ({key}).',
    'unknown-word': 'de infographic kent geen woord “{found}”.',
  },
  notInOverlay: '{place}: dit kan een aanvulling niet veranderen. Gebruik --as data.',
  untranslated: '{count} teksten staan nog in de eerste taal ({from}). Ze krijgen op het scherm de naam van die taal erbij.',
  names: '{count} daarvan zijn namen en titels, die overal staan. Vertaal die eerst, zoals: {examples}.',
  invalid: 'Het resultaat klopt niet:',
  tag: '“{to}” is geen taalcode, zoals fr of ar.',
};

const en: SheetWords = {
  columns: {
    key: 'Key', group: 'Event or part', profession: 'Profession', place: 'Place', text: 'Text', other: 'Other language', sources: 'Sources', derived: 'Derived from',
    characters: 'Characters', longest: 'Longest sentence (words)', ease: 'Reading ease (60 = plain)', proposal: 'Proposal', newSources: 'Other sources', comment: 'Comment',
  },
  howTo: [
    'Each row is one text. Fill in the coloured columns only; the rest is locked, without a password.',
    'Proposal: the whole new text. Left empty: the text stays as it is.',
    'Other sources: the numbers of the sources that carry the text, with commas between. Leave empty if they stay.',
    'Comment: whatever you want to ask or say. Write down no data about persons.',
    'In a column with a language (such as fr): the translation. What you leave empty stays in the first language for now, and shows.',
    'Save as .xlsx or .ods and send the file back. To bring it back: npx triggerfactoren sheet file.xlsx --base data.json --out new.json',
  ],
  written: '{file}: {count} texts written.',
  notASheet: '{file}: this is not a workbook of “npx triggerfactoren sheet”, or its sheets “triggerfactoren” and “uitleg” are gone.',
  needsBase: 'Which data file does this workbook belong to? Give it with --base data.json.',
  needsOut: 'Where does the workbook go? Give a name with --out, such as --out review.xlsx.',
  otherLanguage: 'The workbook was made in the language “{from}”, and {file} is in “{language}”.',
  brought: '{changed} texts changed, {comments} comments, {refused} rows not used.',
  comments: 'Comments:',
  refused: 'Not used:',
  row: 'row {row}, {place}: {what}',
  reasons: {
    gone: 'this text is no longer in the file ({key}).',
    changed: 'the text has changed meanwhile. Compare your proposal with the new text.',
    'too-long': 'the proposal is too long: {found} characters.',
    source: 'source “{found}” is not in the file.',
    'no-sources': 'this text does not rest on sources, so “{found}” does not fit here.',
    twice: 'an earlier row has the same key ({key}).',
    'unknown-word': 'the infographic has no word “{found}”.',
  },
  notInOverlay: '{place}: additions cannot change this. Use --as data.',
  untranslated: '{count} texts still stand in the first language ({from}). On screen they get the name of that language beside them.',
  names: '{count} of them are names and titles, which stand everywhere. Translate those first, such as: {examples}.',
  invalid: 'The result is not right:',
  tag: '“{to}” is not a language code, such as fr or ar.',
};

/** The words for a language: nl or en. */
export const sheetWords = (language: string): SheetWords => (language === 'nl' ? nl : en);
