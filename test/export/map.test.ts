import { expect } from '@open-wc/testing';
import { mapDrawing, type Label } from '../../src/export/map-drawing.js';
import { svgFile, widthInDrawing } from '../../src/export/map-files.js';
import '../../src/locales/later.js';
import { messagesFor } from '../../src/locales/messages.js';
import type { Model } from '../../src/model/types.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';
import { xmlOf } from '../helpers/xml.js';
import { modelFrom, published } from '../workshop/published.js';

const widthOf = widthInDrawing(document);
const long = 'Ondertoezichtstellingsmaatregelenprocedure';

/** The rectangle of a line of text, with letters that run `wider` than where it was laid out. */
function boxOf({ text, x, y, size, bold, middle }: Label, wider: number) {
  const width = widthOf(text, size, bold) * wider;
  const left = middle ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

function withLongWords(): PlainDataset {
  const data = dataset({ triggers: 14 });
  data.title = 'Triggerfactoren in het radicaliseringsproces van jongeren en jongvolwassenen in de regio en omstreken, '.repeat(2);
  data.license = 'CC BY 4.0, met uitzondering van de foto’s, de logo’s van de deelnemende gemeenten en de teksten van derden, '.repeat(3);
  data.triggers[0]!.label = long;
  data.triggers[4]!.label = `${long} van minderjarigen`;
  data.phases[0]!.label = `${long}fase`;
  data.levels[1]!.label = 'Groepsdynamicaenvriendenkring';
  return data;
}

const contents: readonly (readonly [string, () => Promise<Model>])[] = [
  ['the published content', () => published()],
  ['content with very long words', () => Promise.resolve(modelFrom(withLongWords()))],
  ['forty events', () => Promise.resolve(modelFrom(dataset({ triggers: 40, labelLength: 60 })))],
];

describe('the map as a picture', () => {
  for (const [name, model] of contents) {
    for (const wider of [1, 1.1]) {
      it(`of ${name} keeps every text inside and apart, letters × ${wider}`, async () => {
        const { labels, origin, width, height } = mapDrawing(await model(), messagesFor('nl'), widthOf);
        const boxes = labels.map((label) => boxOf(label, wider));
        expect(boxes.filter(({ left, right, top, bottom }) => left + origin.x < 0 || right + origin.x > width || top + origin.y < 0 || bottom + origin.y > height).map(({ text }) => text)).to.deep.equal([]);
        const over = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).map((other) => `${one.text} × ${other.text}`));
        expect(over).to.deep.equal([]);
      });
    }
  }

  it('is well-formed and loses no letter, whatever the texts hold', async () => {
    const data = dataset({ triggers: 3 });
    data.title = 'Titel & <meer> "plus" \u000b😀';
    data.triggers[0]!.label = `A & <b> ${long}`;
    const drawn = await xmlOf(svgFile(mapDrawing(modelFrom(data), messagesFor('nl'), widthOf)));
    const letters = drawn!.documentElement.textContent.replace(/\s/g, '');
    expect(letters).to.include('Titel&<meer>"plus"😀').and.include(`A&<b>${long}`);
  });
});
