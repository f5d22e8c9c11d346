import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/index.js';
import type { Dataset } from '../../src/model/types.js';
import { parseInfographic } from '../../src/model/parse.js';
import { otherSubject } from '../../stories/other-subject.js';
import { mount, settled, textOf } from '../helpers/page.js';

const subject: Dataset = otherSubject;

describe('another subject', () => {
  it('is valid, and says that it is made up', () => {
    expect(parseInfographic(subject)).to.have.property('ok', true);
    expect(subject.title + subject.disclaimer).to.match(/made-up/);
  });

  for (const tag of ['timeline', 'list', 'table', 'filter', 'about', 'search', 'sources', 'cards'] as const) {
    it(`is shown by trigger-${tag}, without a word of ours about any other`, async () => {
      const element = await mount<HTMLElementTagNameMap['trigger-list']>(html`<div lang="en"></div>`).then(async (page) => {
        const made = Object.assign(document.createElement(`trigger-${tag}`), { data: subject });
        page.append(made);
        await settled();
        return made;
      });
      expect(textOf(element)).not.to.match(/radicali|extremis/i);
      await expect(element).to.be.accessible();
    });
  }

  it('leaves no empty name where a profession involves nobody', async () => {
    const detail = await mount<HTMLElementTagNameMap['trigger-detail']>(html`<trigger-detail .data=${subject} trigger="move" lang="en"></trigger-detail>`);
    await settled();
    expect(textOf(detail)).to.match(/Mentor\s*:\s+School nurse/).and.not.to.match(/Attendance officer\s*:/);
  });
});
