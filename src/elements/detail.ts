import { define } from './base/define.js';
import { TriggerDetail } from './detail.element.js';

define('trigger-detail', TriggerDetail);

export { TriggerDetail };
