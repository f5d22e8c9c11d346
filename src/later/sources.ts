/** All sources, when somebody opens their list. */
import { define } from '../elements/base/define.js';
import { TriggerSources } from '../elements/sources/element.js';

define('trigger-sources', TriggerSources);
