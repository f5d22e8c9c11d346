import '../../later/index.js';
import { define } from '../base/define.js';
import { TriggerProvider } from './element.js';

define('trigger-provider', TriggerProvider);

export { TriggerProvider };
