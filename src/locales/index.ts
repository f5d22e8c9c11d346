/** The words of the interface, in Dutch and English, and how to replace them. */
export { en } from './en.js';
export { nl } from './nl.js';
export { format, languages, messagesFor, type Messages } from './messages.js';
export { describeProblem } from './problems.js';
