import { crowdWords } from './crowd-words.js';
import { addWords } from './messages.js';

// As in `later.ts`, for what counts the events of a large map.
addWords('nl', crowdWords.nl);
addWords('en', crowdWords.en);
