import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/cards/index.js';
import { dataset } from '../../helpers/dataset.js';
import { mount } from '../../helpers/page.js';

describe('what stands in a box that scrolls', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  /** Cards in the middle of a page like an application; answers its scrolling part. */
  const shell = async (height: string): Promise<HTMLElement> => {
    const box = await mount<HTMLElement>(html`<div><trigger-cards .data=${dataset({ triggers: 6, professions: 1 })}></trigger-cards></div>`);
    box.style.setProperty('height', height);
    box.style.setProperty('overflow', 'auto');
    return box;
  };

  it('comes whole onto paper, and scrolls again afterwards', async () => {
    const box = await shell('200px');
    const whole = box.scrollHeight;
    expect(box.clientHeight).to.equal(200);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    expect(box.clientHeight).to.be.above(whole / 2);
    expect(getComputedStyle(box).overflowY).to.equal('visible');
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    expect(box.clientHeight).to.equal(200);
    expect(document.querySelectorAll('[data-trigger-printed]').length).to.equal(0);
  });

  it('leaves a page alone that cuts nothing, and one that it is no longer in', async () => {
    const before = document.adoptedStyleSheets.length;
    const whole = await shell('auto');
    for (const scrolls of ['visible', 'scroll']) {
      document.documentElement.style.setProperty('overflow-y', scrolls);
      dispatchEvent(new Event('beforeprint'));
      expect(document.querySelectorAll('[data-trigger-printed]').length, scrolls).to.equal(0);
    }
    document.documentElement.style.removeProperty('overflow-y');
    whole.remove();
    const box = await shell('200px');
    box.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('[data-trigger-printed]').length).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });
});
