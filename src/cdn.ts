/** The script of `<script type="module">`: registers what the first view needs, and says when the rest is wanted. */
import { viewsPart } from './elements/arrival/parts.js';
import { whenIdle } from './elements/arrival/when-idle.js';
import './elements/infographic/index.js';
import { tagsOf } from './later/index.js';

// What stands on the page by itself comes at once; a page that builds itself finds the views soon.
for (const [part, tags] of tagsOf) if (document.querySelector(tags)) part.want();
if (!document.querySelector('trigger-infographic')) whenIdle(() => viewsPart.want());
