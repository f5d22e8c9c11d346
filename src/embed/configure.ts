import { define } from '../elements/base/define.js';
import './parent.js';
import { TriggerConfigure } from './configure.element.js';

define('trigger-configure', TriggerConfigure);
