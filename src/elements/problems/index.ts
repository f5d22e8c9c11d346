import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerProblems } from './element.js';

define('trigger-problems', TriggerProblems);

export { TriggerProblems };
