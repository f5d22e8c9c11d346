/** What is said where the frame may open no page, by language. */
const refused: Readonly<Record<string, string>> = {
  nl: 'Dit venster mag geen andere pagina openen. Kopieer het adres:',
  en: 'This window may not open another page. Copy the address:',
};

/** The link that a click follows, when it leads out of the page. */
function leaving(event: MouseEvent, here: Window): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
  if (!link || event.defaultPrevented || event.button !== 0 || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return undefined;
  return link.href.replace(/#.*/, '') === here.location.href.replace(/#.*/, '') ? undefined : link;
}

/** Opens a page that knows nothing of this one. Answers whether the frame was allowed to. */
function opened(here: Window, address: string): boolean {
  try {
    const tab = here.open('', '_blank');
    if (!tab) return false;
    tab.opener = null;
    tab.location.href = address;
    return true;
  } catch {
    // Firefox throws where a sandbox forbids windows; other browsers answer nothing.
    return false;
  }
}

/**
 * Keeps other sites out of the frame, which is a piece of the page around: a link opens a tab of its own. Where the frame may open none,
 * its address stands below it in words, to be copied.
 */
export function keepLinksOut(here: Window, language: () => string): void {
  const { document } = here;
  const note = document.createElement('p');
  note.className = 'refused';
  note.setAttribute('role', 'status');
  document.body.append(note);
  document.addEventListener('click', (event) => {
    if (event.composedPath().includes(note)) return;
    note.textContent = '';
    const link = leaving(event, here);
    if (!link) return;
    event.preventDefault();
    if (opened(here, link.href)) return;
    note.lang = language() === 'nl' ? 'nl' : 'en';
    note.style.setProperty('inset-block-start', `${link.getBoundingClientRect().bottom + here.scrollY + 4}px`);
    note.textContent = `${refused[note.lang]!} ${link.href}`;
  });
}
