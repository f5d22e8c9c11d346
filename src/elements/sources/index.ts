import { define } from '../base/define.js';
import { TriggerSources } from './element.js';

define('trigger-sources', TriggerSources);

export { TriggerSources };
