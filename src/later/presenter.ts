/** Workshop mode. */
import { define } from '../elements/base/define.js';
import { TriggerPresenter } from '../elements/presenter/element.js';

define('trigger-presenter', TriggerPresenter);
