import '../cdn.js';
import { apply, join, paramsOf } from './frame.js';

// The script of `embed.html`: the parameters become attributes, and the page around hears how tall the frame is.
const element = document.querySelector('trigger-infographic');
if (element && customElements.get('trigger-infographic')) {
  apply(element, paramsOf(location), location.href);
  void element.updateComplete.then(() => join(element, window.parent, window));
}
