/** Why content cannot be shown: what was found in the file, and the words for it; and what to tell who builds a page. */
import { define } from '../elements/base/define.js';
import { TriggerProblems } from '../elements/problems/element.js';

define('trigger-problems', TriggerProblems);

export { advise } from '../elements/base/advise.js';
export { problemsOf } from '../model/parse.js';
