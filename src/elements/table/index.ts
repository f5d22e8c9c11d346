import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerTable } from './element.js';

define('trigger-table', TriggerTable);

export { TriggerTable };
