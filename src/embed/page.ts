// The script of a page by `npx triggerfactoren page`: the elements, and before them what lets them take over the picture that is there.
import './hydrate.js';
import '../cdn.js';
