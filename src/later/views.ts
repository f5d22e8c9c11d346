/** What the visitor of every page wants soon: the other views, the detail, the search, the background and the tools. */
import { TriggerAbout } from '../elements/about/element.js';
import { define } from '../elements/base/define.js';
import { TriggerDetail } from '../elements/detail/element.js';
import { TriggerList } from '../elements/list/element.js';
import { TriggerProvider } from '../elements/provider/element.js';
import { TriggerSearch } from '../elements/search/element.js';
import { TriggerTable } from '../elements/table/element.js';
import '../elements/timeline/print.js';
import { TriggerTools } from '../elements/tools/element.js';

define('trigger-about', TriggerAbout);
define('trigger-detail', TriggerDetail);
define('trigger-list', TriggerList);
define('trigger-provider', TriggerProvider);
define('trigger-search', TriggerSearch);
define('trigger-table', TriggerTable);
define('trigger-tools', TriggerTools);

export { mirrorOf } from '../elements/base/url-controller.js';
export { bringIntoView } from '../elements/base/bring-into-view.js';
export { changeSentence } from '../elements/base/change-sentence.js';
export { changed, origin } from '../elements/base/prose.js';
export { walkOn } from '../elements/timeline/walk.js';
