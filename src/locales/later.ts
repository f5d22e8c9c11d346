import { en } from './en.later.js';
import { addWords } from './messages.js';
import { nl } from './nl.later.js';

// Every part that opens later imports this file for its effect: its words are there before it draws.
addWords('nl', nl);
addWords('en', en);
