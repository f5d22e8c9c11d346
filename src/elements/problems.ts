import { define } from './base/define.js';
import { TriggerProblems } from './problems.element.js';

define('trigger-problems', TriggerProblems);

export { TriggerProblems };
