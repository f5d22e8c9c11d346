import { expect } from '@open-wc/testing';
import { dsvFormat } from 'd3';
import { csvFile } from '../../src/export/table.js';
import '../../src/locales/later.js';
import { messagesFor } from '../../src/locales/messages.js';
import { dataset } from '../helpers/dataset.js';
import { modelFrom } from '../workshop/published.js';

const words = { profession: 'Beroep', step: 'Stap', action: 'Actie' };

describe('the table as a file', () => {
  for (const [language, separator] of [['nl', ';'], ['en', ','], ['de', ';'], ['nl-BE', ';'], ['en-IE', ',']] as const) {
    it(`stands in columns in an Excel of its language (${language}: ${separator})`, () => {
      const file = csvFile(modelFrom({ ...dataset(), language }), messagesFor(language), words);
      expect(file.startsWith('\ufeff')).to.equal(true);
      const rows = dsvFormat(separator).parseRows(file.slice(1));
      expect(new Set(rows.map(({ length }) => length))).to.deep.equal(new Set([8]));
      expect(rows.length).to.be.greaterThan(2);
    });
  }

  it('keeps separators, quotes and lines of a text in their cell, and takes out what no reader shows', () => {
    const data = dataset();
    data.triggers[0]!.label = 'Een "naam"; met, van\u000balles';
    const rows = dsvFormat(';').parseRows(csvFile(modelFrom(data), messagesFor('nl'), words).slice(1));
    expect(rows[1]![0]).to.equal('Een "naam"; met, van alles');
  });

  for (const start of ['=1+1', '+31', '-1', '@som']) {
    it(`makes no formula of a text that starts with ${start[0]}`, () => {
      const data = dataset();
      data.triggers[0]!.label = start;
      const rows = dsvFormat(';').parseRows(csvFile(modelFrom(data), messagesFor('nl'), words).slice(1));
      expect(rows[1]![0]).to.equal(`'${start}`);
    });
  }
});
