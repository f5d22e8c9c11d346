/**
 * The script of `<script type="module">`: registers what the first view needs at once, and the rest right after,
 * so that every element works on a page without a build.
 */
import { TriggerInfographic } from './elements/infographic/index.js';

export * from './elements/infographic/index.js';

// Where another copy of us came first, the whole page is its: parts of two releases do not mix.
if (customElements.get('trigger-infographic') === TriggerInfographic) {
  void Promise.all([
    import('./elements/provider/index.js'),
    import('./elements/list/index.js'),
    import('./elements/table/index.js'),
    import('./elements/detail/index.js'),
    import('./elements/search/index.js'),
    import('./elements/about/index.js'),
    import('./elements/tools/index.js'),
  ]);

  // Workshop mode and paper come when somebody asks for them, and at once only where they stand on the page by themselves.
  if (document.querySelector('trigger-presenter')) void import('./elements/presenter/index.js');
  if (document.querySelector('trigger-cards')) void import('./elements/cards/index.js');
}
