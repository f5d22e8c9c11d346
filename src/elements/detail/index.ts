import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerDetail } from './element.js';

define('trigger-detail', TriggerDetail);

export { TriggerDetail };
