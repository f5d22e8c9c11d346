import { define } from './base/define.js';
import { TriggerPresenter } from './presenter.element.js';

define('trigger-presenter', TriggerPresenter);

export { TriggerPresenter };
