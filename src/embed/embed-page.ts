import '../cdn.js';
import { withoutOwn } from '../state/url.js';
import { apply, join, paramsOf } from './frame.js';
import { keepLinksOut } from './links.js';

// The script of `embed.html`: the parameters become attributes, and the page around hears how tall the frame is.
const element = document.querySelector('trigger-infographic');
if (element && customElements.get('trigger-infographic')) {
  // On a page of its own the address says what is shown, as on the page of a partner.
  const alone = window.parent === window;
  const hash = alone ? withoutOwn(location.hash).join('&') : location.hash;
  apply(element, paramsOf({ search: location.search, hash: `#${hash.replace(/^#/, '')}` }), location.href);
  element.syncUrl = alone;
  element.dataset['readsAddress'] = '';
  if (!alone) keepLinksOut(window, () => element.state.model?.language ?? document.documentElement.lang);
  void element.updateComplete.then(() => join(element, window.parent, window));
}
