import { isOpen, withoutOwn } from '../../state/url.js';

/**
 * Parameters that belong to a visit and not to a page: where it came from, a preview, a session, whatever opens a door for one person.
 * Where the page names its own address (`<link rel="canonical">`), that says which there are.
 */
const ofVisit =
  /^(utm|mtm|pk|piwik|matomo|hsa|mc|vero|oly|fb|li|ig|_?ga|_?gl|_hs\w*)(_|$)|(clid|preview)(_|$)|nonce|token|secret|passw|session|^(pass|pwd|auth|authorization|sig|signature|apikey|api_key|key|code|state|ticket|otp|jwt|sid|phpsessid|email|e-?mail|mail|user|username)$/i;

const withoutVisit = (params: readonly string[]): readonly string[] => params.filter((param) => !ofVisit.test(param.split('=', 1)[0]!));

/** What of a page a link is made from. */
type Page = Pick<Document, 'location' | 'querySelector' | 'getElementById'>;

/** The query of a page without what belongs to a visit. */
function queryOf({ origin, pathname, search }: URL, canonical: string | undefined): string {
  const named = canonical === undefined ? undefined : new URL(canonical);
  if (named?.origin === origin && named.pathname === pathname) return named.search;
  const kept = withoutVisit(search.slice(1).split('&').filter(Boolean));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** The fragment that leads to what is asked for, beside what others keep in it; nothing where it leads elsewhere in the page and would no longer do so. */
function fragmentOf(owner: Page, hash: string, fragment: string): string | undefined {
  if (isOpen(hash)) return [...withoutVisit(withoutOwn(hash)), ...(fragment ? [fragment] : [])].join('&');
  if (fragment === '') return hash.slice(1);
  // An anchor only scrolls; a route of the page is another page.
  return owner.getElementById(hash.slice(1)) ? fragment : undefined;
}

/** A link to the page, with what to show in it, for somebody else: without what belongs to this visit. Nothing where no link can lead there. */
export function pageLink(owner: Page, fragment = ''): string | undefined {
  const url = new URL(owner.location.href);
  if (!/^(https?|file):$/.test(url.protocol)) return undefined;
  const hash = fragmentOf(owner, url.hash, fragment);
  if (hash === undefined) return undefined;
  const path = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  const canonical = owner.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  return `${url.protocol}//${url.host}${path}${queryOf(url, canonical || undefined)}${hash && `#${hash}`}`;
}

/** The same for a code on paper; nothing on a page that others cannot reach. Where the page does not read what is asked for, the code leads to the page. */
export function codeLink(owner: Page, fragment = ''): string | undefined {
  return /^https?:$/.test(owner.location.protocol) ? (pageLink(owner, fragment) ?? pageLink(owner)) : undefined;
}
