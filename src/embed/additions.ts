import '../cdn.js';
import { TriggerAdditions } from './additions/element.js';
import { define } from '../elements/base/define.js';

define('trigger-additions', TriggerAdditions);
