import 'triggerfactoren';
import { parseInfographic } from 'triggerfactoren/model';

const result = parseInfographic(await (await fetch('./node_modules/triggerfactoren/data/triggerfactoren.nl.json')).json());
const infographic = document.createElement('trigger-infographic');
Object.assign(infographic, { data: result.model, words: { allProfessions: 'Iedereen hier' }, headingLevel: 3 });
infographic.addEventListener('trigger-change', ({ selection }) => (document.querySelector('#heard').value = selection.profession ?? ''));

const main = document.querySelector('main');
main.append(infographic);
document.querySelector('#home').addEventListener('click', () => main.replaceChildren(infographic));
document.querySelector('#away').addEventListener('click', () => main.replaceChildren('Een andere bladzijde.'));
document.querySelector('#toggle').addEventListener('click', () => infographic.toggleAttribute('sync-url'));
