import { define } from './base/define.js';
import { TriggerTable } from './table.element.js';

define('trigger-table', TriggerTable);

export { TriggerTable };
