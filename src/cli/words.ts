import type { Repair } from '../editing/loose-json.js';

/** What the command says, in Dutch and English. `{name}` is filled in. */
export interface CliWords {
  readonly usage: string;
  readonly unknownCommand: string;
  readonly unknownOption: string;
  readonly noFile: string;
  readonly noAddress: string;
  readonly oddLanguage: string;
  readonly notBeside: string;
  readonly oddDate: string;
  readonly noOrigin: string;
  readonly cannotRead: string;
  readonly notJson: string;
  readonly fine: string;
  readonly fineOverlay: string;
  readonly fineBibliography: string;
  readonly format: string;
  readonly overlayNeeds: string;
  readonly onePoint: string;
  readonly points: string;
  readonly written: string;
  readonly policy: string;
  readonly tooLarge: string;
  readonly notBuilt: string;
  readonly languages: string;
  readonly twoFiles: string;
  readonly fixed: string;
  readonly nothingToFix: string;
  readonly stillWrong: string;
  readonly mendedTo: string;
  readonly mendedAway: string;
  readonly cannotWrite: string;
  readonly ownInput: string;
  readonly repairs: Readonly<Record<Repair['kind'], string>>;
  readonly newWhat: string;
  readonly isThere: string;
}

const nl: CliWords = {
  usage: `Gebruik: npx triggerfactoren <opdracht> [opties]

  validate bestand.json…         wat er niet klopt, met regel, kolom en suggestie (--fix: een hersteld bestand)
  sheet data.json --out x.xlsx   een werkblad met een rij per tekst, voor wie meeleest (--to fr: om te vertalen)
  sheet x.xlsx --base data.json  wat er terugkwam: --out voor een nieuw bestand, --as overlay voor een aanvulling
  diff oud.json nieuw.json       wat er veranderd is, in woorden, per gebeurtenis en beroep
  text [data.json]               de hele infographic als gewone HTML, voor tussen de tags
  page [data.json]               een hele pagina die de kaart toont voor er een script loopt
  sources [data.json]            de lijst van bronnen, als CSL-JSON of als BibTeX
  new data|overlay|view          een begin: een eigen onderwerp, een aanvulling of een eigen weergave
  offline [data.json]            één bestand dat zonder internet werkt
  files map                      alle bestanden voor je eigen server, in een map per versie
  oembed adres                   oEmbed-gegevens van embed.html op dat adres

Zonder data.json wordt de inhoud van dit pakket gebruikt.

  --overlay bestand.json         aanvulling van een partner
  --base bestand.json            inhoud waar een aanvulling of werkblad bij hoort (validate, sheet)
  --fix                          schrijf een voorstel met wat zeker anders bedoeld is (validate)
  --to taal, --other data.json   vertaling, of de tekst in de andere taal ernaast (sheet)
  --as data|overlay              wat er van een werkblad wordt gemaakt (sheet); --publisher van wie het is
  --lang nl|en                   taal van de inhoud en van de meldingen
  --profession, --trigger, --view  wat er bij het openen te zien is
  --format csl|bibtex            hoe de lijst van bronnen wordt geschreven (sources); markdown voor diff
  --heading-level 2              niveau van de titel
  --for-editor                   zo geschreven dat de editor van een CMS het bewaart (text)
  --files adres                  waar de bestanden staan, gezien vanaf de pagina (page)
  --out bestand                  schrijf naar een bestand in plaats van het scherm
  --version                      de versie van dit pakket`,
  unknownCommand: 'De opdracht “{name}” bestaat niet.',
  unknownOption: 'De optie “{name}” bestaat niet of mist een waarde.',
  noFile: 'Welk bestand? Geef de naam van een JSON-bestand.',
  notBeside: '{file}: let op: {name} staat er niet bij, dus de bronnen zijn niet nagekeken.',
  oddLanguage: 'let op: “{found}” is geen taalcode die een browser kent. Schrijf bijvoorbeeld nl of en-GB.',
  oddDate: 'let op: “{found}” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-30.',
  noAddress: 'Welk adres? Geef het adres van embed.html, dat begint met https://.',
  noOrigin: '{file}: dit is geen webadres waar een pagina iets van mag laden. Het staat daarom niet in het beleid van de pagina, en de pagina laadt er niets van.',
  cannotRead: '{file}: dit bestand is niet te lezen ({reason}).',
  notJson: 'geen geldige JSON: hier klopt iets niet, bij “{found}”.',
  fine: '{file}: in orde, {triggers} gebeurtenissen voor {professions} beroepen.',
  fineOverlay: '{file}: in orde, aanvulling van {publisher}.',
  fineBibliography: '{file}: in orde, {count} bronnen.',
  format: 'Kies --format bibtex of --format csl.',
  overlayNeeds:
    'Dit is gelezen als aanvulling. Die zegt van wie ze is (publisher), van wanneer (date) en waarover ze gaat (about), en verder alleen wat anders is dan bij ons: zie data/overlay.example.json. Hoort ze bij andere inhoud dan de onze, geef die dan met --base bestand.json.',
  onePoint: '1 punt om te verbeteren.',
  points: '{count} punten om te verbeteren.',
  written: '{file}: {size} kB geschreven.',
  policy: 'Deze pagina draagt haar eigen beleid. Stuurt je server er een, neem dan dit over:\nContent-Security-Policy: {policy}',
  tooLarge: '{file} is {size} kB; meer dan 1 MB mag een offline bestand niet zijn.',
  notBuilt: 'De gebouwde bestanden ontbreken. Voer eerst npm run build uit.',
  languages: 'Deze inhoud is er niet in de taal “{lang}”.',
  twoFiles: 'Geef twee bestanden: eerst het oude, dan het nieuwe.',
  fixed: '{file}: voorstel geschreven, met {count} herstelde punten. Je eigen bestand is niet veranderd.',
  nothingToFix: '{file}: er is niets wat zeker anders bedoeld is; dit moet iemand zelf bekijken.',
  stillWrong: 'Daarna blijven er {count} punten over.',
  mendedTo: '→ wordt {after}.',
  mendedAway: '→ weggelaten.',
  cannotWrite: '{file}: dit bestand is niet te schrijven ({reason}).',
  ownInput: '{file} is het bestand dat gelezen wordt. Kies een andere naam met --out.',
  repairs: {
    comment: 'toelichting weggelaten: JSON kent die niet.', 'comma-extra': 'komma te veel weggelaten.', 'comma-missing': 'ontbrekende komma gezet.', quotes: 'aanhalingstekens gezet.',
    key: 'aanhalingstekens om de naam gezet.', 'line-break': 'regeleinde in een tekst is een spatie geworden.', unclosed: 'afgesloten wat open stond.', skipped: 'overgeslagen wat niet te lezen is.',
  },
  newWhat: 'Kies wat je wilt beginnen: new data, new overlay of new view.',
  isThere: '{file} is er al, en blijft zoals het is. Kies een andere naam.',
};

const en: CliWords = {
  usage: `Usage: npx triggerfactoren <command> [options]

  validate file.json…            what is wrong, with line, column and suggestion (--fix: a mended file)
  sheet data.json --out x.xlsx   a workbook with a row for each text, for reviewers (--to fr: to translate)
  sheet x.xlsx --base data.json  what came back: --out for a new file, --as overlay for additions
  diff old.json new.json         what changed, in words, by event and profession
  text [data.json]               the whole infographic as plain HTML, to put between the tags
  page [data.json]               a whole page that shows the map before any script runs
  sources [data.json]            the list of sources, as CSL-JSON or as BibTeX
  new data|overlay|view          a beginning: a subject, additions or a view of your own
  offline [data.json]            one file that works without a network
  files folder                   all files for your own server, in a folder for each version
  oembed address                 oEmbed data of embed.html at that address

Without data.json the content of this package is used.

  --overlay file.json            a partner's additions
  --base file.json               the content that additions or a workbook belong to (validate, sheet)
  --fix                          write a proposal with what was certainly meant otherwise (validate)
  --to language, --other data.json  translation, or the text in the other language beside it (sheet)
  --as data|overlay              what is made of a workbook (sheet); --publisher whose it is
  --lang nl|en                   language of the content and of the messages
  --profession, --trigger, --view  what is shown at the start
  --format csl|bibtex            how the list of sources is written (sources); markdown for diff
  --heading-level 2              level of the title
  --for-editor                   written so that the editor of a CMS keeps it (text)
  --files address                where the files are, seen from the page (page)
  --out file                     write to a file instead of the screen
  --version                      the version of this package`,
  unknownCommand: 'There is no command “{name}”.',
  unknownOption: 'There is no option “{name}”, or its value is missing.',
  noFile: 'Which file? Give the name of a JSON file.',
  notBeside: '{file}: note: {name} is not beside it, so the sources were not looked at.',
  oddLanguage: 'note: “{found}” is no language tag that a browser knows. Write nl or en-GB, for instance.',
  oddDate: 'note: “{found}” is no date. Write year-month-day, such as 2026-11-30.',
  noAddress: 'Which address? Give that of embed.html, which begins with https://.',
  noOrigin: '{file}: this is no web address that a page may load from. So it is not in the policy of the page, and the page loads nothing from it.',
  cannotRead: '{file}: this file cannot be read ({reason}).',
  notJson: 'not valid JSON: something is wrong here, at “{found}”.',
  fine: '{file}: all right, {triggers} events for {professions} professions.',
  fineOverlay: '{file}: all right, additions by {publisher}.',
  fineBibliography: '{file}: all right, {count} sources.',
  format: 'Choose --format bibtex or --format csl.',
  overlayNeeds:
    'This was read as additions. They say whose they are (publisher), from when (date) and what they are about (about), and for the rest only what differs from ours: see data/overlay.example.json. If they belong to other content than ours, give that with --base file.json.',
  onePoint: '1 point to mend.',
  points: '{count} points to mend.',
  written: '{file}: {size} kB written.',
  policy: 'This page carries its own policy. If your server sends one, let it be this:\nContent-Security-Policy: {policy}',
  tooLarge: '{file} is {size} kB; an offline file may not be more than 1 MB.',
  notBuilt: 'The built files are missing. Run npm run build first.',
  languages: 'This content does not exist in the language “{lang}”.',
  twoFiles: 'Give two files: first the old one, then the new one.',
  fixed: '{file}: a proposal was written, with {count} points mended. Your own file was not changed.',
  nothingToFix: '{file}: there is nothing of which it is certain what was meant; somebody has to look at this.',
  stillWrong: 'After that {count} points are left.',
  mendedTo: '→ becomes {after}.',
  mendedAway: '→ left out.',
  cannotWrite: '{file}: this file cannot be written ({reason}).',
  ownInput: '{file} is the file that is read. Choose another name with --out.',
  repairs: {
    comment: 'comment left out: JSON has none.', 'comma-extra': 'comma too many left out.', 'comma-missing': 'missing comma put in.', quotes: 'quotes put in.',
    key: 'quotes put around the name.', 'line-break': 'a line break in a text became a space.', unclosed: 'closed what was open.', skipped: 'left out what cannot be read.',
  },
  newWhat: 'Choose what to begin: new data, new overlay or new view.',
  isThere: '{file} is there already, and stays as it is. Choose another name.',
};

/** The words for a language tag or the value of LANG; Dutch for Dutch, English for everybody else. */
export const cliWords = (language: string): CliWords => (/^nl\b|^nl_/i.test(language) ? nl : en);
