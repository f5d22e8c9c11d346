/** The words of the interface, in Dutch and English, and how to replace them. */
import './crowds.js';
import './later.js';
import './sources.js';

export { addWords, format, languages, messagesFor, speaks, wordsLanguage, type FirstMessages, type LaterMessages, type Messages, type OwnWords, type WordsAtHand } from './messages.js';
export { describeProblem } from './problems.js';
export { workshopMessagesFor, type WorkshopMessages } from './workshop.js';
