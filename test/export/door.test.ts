import { expect } from '@open-wc/testing';
import { csvOf, drawingOf, pngOf, pptxOf, svgOf } from '../../src/export/index.js';
import { modelOf } from '../../src/model/model.js';
import { dataset } from '../helpers/dataset.js';
import { xmlOf } from '../helpers/xml.js';

describe('the door of files', () => {
  const model = modelOf(dataset());

  it('gives the table and the map as text, in the words of the content or of the caller', async () => {
    expect(csvOf(model)).to.match(/^\uFEFFGebeurtenis;Niveau;/).and.to.contain(model.triggers[0]!.label);
    expect(csvOf(model, { words: { event: 'Voorval', stepColumn: 'Zet' } })).to.match(/^\uFEFFVoorval;.*Zet/);
    const svg = (await xmlOf(svgOf(model)))!;
    for (const { label } of model.triggers) expect(svg.documentElement.textContent.replace(/\s+/g, '')).to.contain(label.replace(/\s+/g, ''));
    expect(drawingOf(model).labels.length).to.be.above(model.triggers.length);
  });

  it('gives a picture and slides as files of their kind', async () => {
    const head = async (file: Blob) => [...new Uint8Array(await file.arrayBuffer()).slice(0, 4)];
    expect(await head(await pngOf(model))).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
    expect(await head(await pptxOf(model))).to.deep.equal([0x50, 0x4b, 3, 4]);
  });
});
