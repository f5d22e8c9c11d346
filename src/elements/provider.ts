import { define } from './base/define.js';
import { TriggerProvider } from './provider.element.js';

define('trigger-provider', TriggerProvider);

export { TriggerProvider };
