/** What the configurator says, in Dutch and English. */
export interface ConfigureWords {
  readonly title: string;
  readonly intro: string;
  readonly door: string;
  readonly doors: Readonly<Record<'script' | 'iframe' | 'offline' | 'wordpress' | 'link', readonly [name: string, hint: string]>>;
  readonly content: string;
  readonly profession: string;
  readonly everybody: string;
  readonly event: string;
  readonly noEvent: string;
  readonly view: string;
  readonly views: Readonly<Record<'timeline' | 'list' | 'table', string>>;
  readonly language: string;
  readonly look: string;
  readonly theme: string;
  readonly themes: Readonly<Record<string, string>>;
  readonly followPage: string;
  readonly headingLevel: string;
  readonly height: string;
  readonly followContent: string;
  readonly pixels: string;
  readonly sync: string;
  readonly place: string;
  readonly base: string;
  readonly baseHint: string;
  readonly overlay: string;
  readonly overlayHint: string;
  readonly preview: string;
  readonly code: string;
  readonly styles: string;
  readonly open: string;
  readonly editor: string;
  readonly editorHint: string;
  readonly noEditor: string;
  readonly editorCode: string;
  readonly advice: Readonly<Record<'embedButton' | 'onlyLink' | 'asItIs' | 'ownBlock', string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly failed: string;
}

export const configureWords: Readonly<Record<'nl' | 'en', ConfigureWords>> = {
  nl: {
    title: 'Zet de infographic op je eigen site',
    intro: 'Kies wat je lezers zien. Rechts zie je het resultaat. Kopieer daarna de code.',
    door: 'Wat mag er op je site?',
    doors: {
      script: ['Een script', 'De infographic staat in je eigen pagina en volgt je huisstijl.'],
      iframe: ['Alleen een frame', 'De infographic staat in een afgesloten venster op je pagina.'],
      offline: ['Alleen een bestand', 'Eén HTML-bestand dat zonder internet werkt, ook vanaf een USB-stick.'],
      wordpress: ['WordPress', 'Een blok voor wie onze plug-in heeft geïnstalleerd.'],
      link: ['Een link', 'Een adres dat de infographic opent zoals jij hem instelt.'],
    },
    content: 'Inhoud',
    profession: 'Beroep',
    everybody: 'Alle beroepen',
    event: 'Gebeurtenis die open staat',
    noEvent: 'Geen',
    view: 'Weergave',
    views: { timeline: 'Tijdlijn', list: 'Lijst', table: 'Wie doet wat' },
    language: 'Taal',
    look: 'Vorm',
    theme: 'Kleuren',
    themes: { light: 'Licht', dark: 'Donker', contrast: 'Veel contrast', paper: 'Papier' },
    followPage: 'Zoals de pagina',
    headingLevel: 'Niveau van de titel',
    height: 'Hoogte van het frame',
    followContent: 'Volgt de inhoud',
    pixels: '{count} pixels',
    sync: 'Zet de keuze van de lezer in het adres van de pagina',
    place: 'Plek',
    base: 'Map met onze bestanden op je server',
    baseHint: 'Maak die map met: npx triggerfactoren files map',
    overlay: 'Bestand met eigen aanvullingen',
    overlayHint: 'Laat leeg als je die niet hebt. Zet het bestand op dezelfde server.',
    preview: 'Zo ziet het eruit',
    code: 'Code voor je pagina',
    styles: 'En in het stijlblad van je site',
    open: 'Open de infographic',
    editor: 'Waar plak je de code?',
    editorHint: 'Een editor kan code weghalen. Wat dan overblijft is de titel, een zin en een link.',
    noEditor: 'In de pagina zelf',
    editorCode: 'Vraag de beheerder om deze instelling:',
    advice: {
      embedButton: 'Plak de code met de knop “HTML embed”, niet in “Source”.',
      onlyLink: 'Hier blijft alleen de link over. Wil je de kaart zelf? Vraag de beheerder om de code in het sjabloon te zetten.',
      asItIs: 'Hier is niets voor nodig.',
      ownBlock: 'Gebruik het blok: kies hierboven WordPress.',
    },
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukt hier niet. De code is geselecteerd: druk op Ctrl+C.',
    download: 'Bestand downloaden',
    failed: 'De bestanden van de infographic zijn hier niet gevonden. Staat deze pagina naast de map cdn?',
  },
  en: {
    title: 'Put the infographic on your own site',
    intro: 'Choose what your readers see. The result is shown beside it. Then copy the code.',
    door: 'What does your site allow?',
    doors: {
      script: ['A script', 'The infographic stands in your own page and follows your house style.'],
      iframe: ['A frame only', 'The infographic stands in a closed window on your page.'],
      offline: ['A file only', 'One HTML file that works without a network, from a memory stick too.'],
      wordpress: ['WordPress', 'A block for those who installed our plugin.'],
      link: ['A link', 'An address that opens the infographic the way you set it.'],
    },
    content: 'Content',
    profession: 'Profession',
    everybody: 'All professions',
    event: 'Event that stands open',
    noEvent: 'None',
    view: 'View',
    views: { timeline: 'Timeline', list: 'List', table: 'Who does what' },
    language: 'Language',
    look: 'Look',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast', paper: 'Paper' },
    followPage: 'As the page',
    headingLevel: 'Level of the title',
    height: 'Height of the frame',
    followContent: 'Follows the content',
    pixels: '{count} pixels',
    sync: 'Keep the reader’s choice in the address of the page',
    place: 'Place',
    base: 'Folder with our files on your server',
    baseHint: 'Make that folder with: npx triggerfactoren files folder',
    overlay: 'File with additions of your own',
    overlayHint: 'Leave empty if you have none. Put the file on the same server.',
    preview: 'What it looks like',
    code: 'Code for your page',
    styles: 'And in the style sheet of your site',
    open: 'Open the infographic',
    editor: 'Where do you paste the code?',
    editorHint: 'An editor may take code out. What is left then is the title, a sentence and a link.',
    noEditor: 'In the page itself',
    editorCode: 'Ask whoever manages it for this setting:',
    advice: {
      embedButton: 'Paste the code with the button “HTML embed”, not in “Source”.',
      onlyLink: 'Only the link is left here. Do you want the map itself? Ask whoever manages the site to put the code in the template.',
      asItIs: 'Nothing is needed for this.',
      ownBlock: 'Use the block: choose WordPress above.',
    },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Copying does not work here. The code is selected: press Ctrl+C.',
    download: 'Download the file',
    failed: 'The files of the infographic were not found here. Is this page beside the folder cdn?',
  },
};
