import { addWords } from './messages.js';
import { sourceWords } from './source-words.js';

// As in `later.ts`, for the list of all sources.
addWords('nl', sourceWords.nl);
addWords('en', sourceWords.en);
