import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ViewElement } from '../../src/elements/base/view-element.js';
import '../../src/elements/provider/index.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';
import { mount, settled, textOf } from '../helpers/page.js';
import { expectNothing, leftBehind, until } from './support.js';

/** A view to test: how to make one, and what a person sees in it of Dutch and of English content. */
export interface ViewCase {
  readonly tag: string;
  /** Properties it needs to show anything, such as the event of a detail. */
  readonly properties?: Partial<ViewElement>;
  readonly dutch: string;
  readonly english: string;
  /** What it listens to on the page while it is there. */
  readonly listens?: readonly string[];
}

/** A view in a place of its own, with these properties. */
export async function viewIn(place: Element, { tag, properties }: ViewCase, more: Partial<ViewElement> = {}): Promise<ViewElement> {
  const view = Object.assign(document.createElement(tag) as ViewElement, properties, more);
  place.append(view);
  await settled();
  return view;
}

/** What holds for every view, whatever it shows: alone, in a provider, set again, with broken data, moved and taken away. */
export function itIsAView(view: ViewCase): void {
  const { tag, dutch, english, listens = [] } = view;
  const place = () => mount(html`<div></div>`);
  const broken = (): PlainDataset => {
    const data = dataset();
    Object.assign(data.triggers[1]!, { level: 'persona' });
    return data;
  };
  const problem = 'triggers[1].level: “persona” staat niet in levels.';

  describe(`${tag}, as every view`, () => {
    it('shows nothing without data and without a provider', async () => {
      expect(textOf(await viewIn(await place(), view))).to.equal('');
    });

    it('shows data of its own, alone', async () => {
      expect(textOf(await viewIn(await place(), view, { data: dataset() }))).to.contain(dutch);
    });

    it('shows the data of the provider around it', async () => {
      const provider = await mount(html`<trigger-provider .data=${dataset()}></trigger-provider>`);
      expect(textOf(await viewIn(provider, view))).to.contain(dutch);
    });

    it('shows its own data before that of the provider', async () => {
      const provider = await mount(html`<trigger-provider .data=${dataset()}></trigger-provider>`);
      const element = await viewIn(provider, view, { data: dataset({ language: 'en' }) });
      await until(() => textOf(element).includes(english));
      element.data = undefined;
      await settled();
      expect(textOf(element)).to.contain(dutch);
    });

    it('shows other data, in its own language, when the property is set again', async () => {
      const element = await viewIn(await place(), view, { data: dataset() });
      element.data = dataset({ language: 'en' });
      await until(() => textOf(element).includes(english));
      expect(textOf(element)).not.to.contain(dutch);
      expect(element.shadowRoot!.querySelector('[part=root]')!.getAttribute('lang')).to.equal('en');
    });

    it('drops a choice that the new data does not have', async () => {
      const element = await viewIn(await place(), view, { data: dataset({ triggers: 8, professions: 4 }) });
      element.request({ trigger: 'event-8', profession: 'care' });
      await settled();
      expect(element.selection).to.include({ trigger: 'event-8', profession: 'care' });
      element.data = dataset({ triggers: 2, professions: 2 });
      await settled();
      expect(element.selection.trigger).not.to.equal('event-8');
      expect(element.selection.profession).to.equal(undefined);
    });

    it('says what is wrong with broken data, without a provider, and recovers', async () => {
      const element = await viewIn(await place(), view, { data: broken() });
      await until(() => textOf(element).includes(problem));
      element.data = dataset();
      await settled();
      expect(textOf(element)).to.contain(dutch).and.not.contain(problem);
    });

    it('leaves that message to the provider where there is one', async () => {
      const provider = await mount(html`<trigger-provider .data=${broken()}></trigger-provider>`);
      const element = await viewIn(provider, view);
      await until(() => textOf(provider).includes(problem));
      expect(textOf(element)).to.equal('');
    });

    it('takes words of the page, those of the provider included, its own first', async () => {
      const provider = await mount(html`<trigger-provider .data=${dataset()} .words=${{ allProfessions: 'Iedereen', about: 'Meer weten' }}></trigger-provider>`);
      const element = await viewIn(provider, view, { words: { about: 'Achtergronden' } });
      const { about, allProfessions } = (element as unknown as { readonly messages: Readonly<Record<string, string>> }).messages;
      expect([about, allProfessions]).to.deep.equal(['Achtergronden', 'Iedereen']);
    });

    it('works on after moving in the document, and leaves no listener behind when it goes', async () => {
      const provider = await mount<HTMLElement & { profession?: string }>(html`<trigger-provider .data=${dataset()}></trigger-provider>`);
      const outside = await place();
      const left = leftBehind();
      const element = await viewIn(provider, view);
      outside.append(element);
      await settled();
      expect(textOf(element)).to.equal('');
      provider.append(element);
      await settled();
      expect(textOf(element)).to.contain(dutch);
      provider.profession = 'police';
      await settled();
      expect(element.selection.profession).to.equal('police');
      expect(left().filter((name) => !name.startsWith('size'))).to.have.members(['body: context-request × 1', 'body: context-provider × 1', 'store × 1', ...listens]);
      element.remove();
      expectNothing(left);
    });
  });
}
