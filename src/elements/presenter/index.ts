import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerPresenter } from './element.js';

define('trigger-presenter', TriggerPresenter);

export { TriggerPresenter };
