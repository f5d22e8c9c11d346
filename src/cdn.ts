/**
 * The script of `<script type="module">`: registers what the first view needs at once, and the rest right after,
 * so that every element works on a page without a build.
 */
import { TriggerInfographic } from './elements/infographic.js';

export * from './elements/infographic.js';

// Where another copy of us came first, the whole page is its: parts of two releases do not mix.
if (customElements.get('trigger-infographic') === TriggerInfographic) {
  void Promise.all([
    import('./elements/provider.js'),
    import('./elements/list.js'),
    import('./elements/table.js'),
    import('./elements/detail.js'),
    import('./elements/search.js'),
    import('./elements/about.js'),
    import('./elements/tools.js'),
  ]);

  // Workshop mode and paper come when somebody asks for them, and at once only where they stand on the page by themselves.
  if (document.querySelector('trigger-presenter')) void import('./elements/presenter.js');
  if (document.querySelector('trigger-cards')) void import('./elements/cards.js');
}
