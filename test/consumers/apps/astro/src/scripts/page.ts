// What lets the elements take over what is there comes before them.
import 'triggerfactoren/hydrate';
import data from 'triggerfactoren/data/triggerfactoren.nl.json';
import type { TriggerInfographic } from 'triggerfactoren';

Object.assign(document.querySelector('trigger-list')!, { data });
await import('triggerfactoren');

const infographic: TriggerInfographic = Object.assign(document.createElement('trigger-infographic'), { data, words: { allProfessions: 'Iedereen hier' }, headingLevel: 3 });
infographic.addEventListener('trigger-change', ({ selection }) => (document.querySelector('output')!.value = selection.profession ?? ''));
const main = document.querySelector('#main')!;
main.append(infographic);
document.querySelector('#home')!.addEventListener('click', () => main.replaceChildren(infographic));
document.querySelector('#away')!.addEventListener('click', () => main.replaceChildren('Een andere bladzijde.'));
document.querySelector('#toggle')!.addEventListener('click', () => infographic.toggleAttribute('sync-url'));
