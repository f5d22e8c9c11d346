import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { viewsPart } from '../../src/elements/arrival/parts.js';
import type { TriggerSelectEvent } from '../../src/elements/base/events.js';
import type { TriggerTimeline } from '../../src/elements/timeline/index.js';
import '../../src/elements/timeline/index.js';
import { crowdsPart } from '../../src/elements/timeline/crowds-part.js';
import '../../src/elements/detail/index.js';
import '../../src/elements/provider/index.js';
import { dataset, type PlainDataset } from '../helpers/dataset.js';
import { allByPart, allByRole, byRole, click, focused, mount, nameOf, press, settled, textOf } from '../helpers/page.js';
import { heard, replace, sentenceOf, until } from './support.js';
import { itIsAView } from './view-tests.js';

const wide = 1280;
const narrow = 360;

interface Given {
  readonly data?: unknown;
  readonly profession?: string;
  readonly trigger?: string;
  readonly width?: number;
}

/** A map of its own, drawn: the lines of an upright one come when they are needed. */
async function map({ data = dataset(), profession, trigger, width = wide }: Given = {}): Promise<TriggerTimeline> {
  const element = await mount<TriggerTimeline>(html`<trigger-timeline .data=${data} .profession=${profession} .trigger=${trigger}></trigger-timeline>`, { width });
  await drawn(element);
  return element;
}

const drawn = (element: Element): Promise<unknown> => until(() => picture(element)?.querySelector('path[d^=M]'));
const picture = (element: Element): SVGElement | null => shadow(element).querySelector('[part=map] > svg');
const shadow = (element: Element): ShadowRoot => element.shadowRoot!;
/** Waits until nothing moves. */
const rest = async (element: Element): Promise<void> => {
  await drawn(element);
  await Promise.all(shadow(element).getAnimations().map(({ finished }) => finished));
  await settled();
};
const stations = (element: Element): HTMLElement[] => [...shadow(element).querySelectorAll<HTMLElement>('[data-trigger]')];
const station = (element: Element, number: number): HTMLElement => shadow(element).querySelector<HTMLElement>(`[data-trigger=event-${number}]`)!;
const ids = (elements: readonly Element[]): string[] => elements.map((each) => each.getAttribute('data-trigger')!);
const expanded = (element: Element): string[] => ids(stations(element).filter((each) => each.ariaExpanded === 'true'));
const panelHeading = (): boolean => focused()?.id === 'heading';
const panelOf = (element: Element): Element | null => shadow(element).querySelector('trigger-detail');

/** Content in which each event has its own level and phases. */
function placed(...places: readonly (readonly [level: string, ...phases: readonly string[]])[]): PlainDataset {
  const data = dataset({ triggers: places.length });
  places.forEach(([level, ...phases], index) => Object.assign(data.triggers[index]!, { level, phases }));
  return data;
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.right > other.left + 0.5 && other.right > one.left + 0.5 && one.bottom > other.top + 0.5 && other.bottom > one.top + 0.5;

/** What is wrong with the map as the page shows it, in words; empty when it is right. */
function faults(element: Element): string[] {
  const found: string[] = [];
  const whole = element.getBoundingClientRect();
  const lines = [...picture(element)!.querySelectorAll('path')].filter((path) => path.getAttribute('d')!.includes('C'));
  const origin = picture(element)!.getBoundingClientRect();
  const all = stations(element).map((button) => {
    const [mark, words] = [button.querySelector('svg')!.getBoundingClientRect(), button.querySelector('span')!.getBoundingClientRect()];
    return { id: button.dataset['trigger']!, box: button.getBoundingClientRect(), mark, words, band: allByPart(button.closest('ol > li')!, 'phase')[0]!.getBoundingClientRect() };
  });
  all.forEach(({ id, box, mark, words, band }, one) => {
    if (box.width < 44 || box.height < 44) found.push(`${id} is too small to press`);
    if (box.left < whole.left - 0.5 || box.right > whole.right + 0.5) found.push(`${id} leaves the map`);
    if (words.left < band.left || words.right > band.right || words.top < band.top || words.bottom > band.bottom) found.push(`the name of ${id} leaves its phase`);
    if (overlap(mark, words)) found.push(`${id} has its mark in its name`);
    const middle = new DOMPoint((mark.left + mark.right) / 2 - origin.left, (mark.top + mark.bottom) / 2 - origin.top);
    if (!lines.some((line) => line.isPointInStroke(middle))) found.push(`${id} does not stand on a line`);
    for (const other of all.slice(one + 1)) {
      if (overlap(box, other.box)) found.push(`${id} and ${other.id} cover each other`);
      if (overlap(mark, other.mark)) found.push(`${id} and ${other.id} share a place`);
    }
  });
  for (const text of stations(element).flatMap((button) => [...button.querySelectorAll<HTMLElement>('span > span')])) {
    if (getComputedStyle(text).display === 'block' && text.scrollWidth > text.clientWidth + 1) found.push(`“${text.textContent}” is cut`);
  }
  return found.slice(0, 5);
}

describe('trigger-timeline', () => {
  afterEach(() => emulateMedia({ media: 'screen', reducedMotion: 'no-preference' }));

  it('is accessible, lying and upright, closed and open, for one profession and for all', async () => {
    for (const width of [wide, narrow]) {
      const element = await map({ width, data: dataset({ professions: 4 }) });
      await expect(element).to.be.accessible();
      element.request({ trigger: 'event-1', profession: 'police' });
      await until(() => panelOf(element));
      await expect(element).to.be.accessible();
    }
  });

  itIsAView({ tag: 'trigger-timeline', dutch: 'Gebeurtenis 2', english: 'Event 2' });

  describe('as a text', () => {
    it('has a heading for each phase, a list for each level with events, and a button for each event, in reading order', async () => {
      for (const width of [wide, narrow]) {
        const data = placed(['society', 'searching'], ['personal', 'searching'], ['group', 'susceptible'], ['personal', 'searching'], ['personal', 'action']);
        const element = await map({ data, width });
        expect(allByRole(element, 'heading').map(sentenceOf)).to.deep.equal(['1 Fase 1 Vatbaar', '2 Fase 2 Zoekend', '3 Fase 3 Lid', '4 Fase 4 Actie']);
        const phases = [...shadow(element).querySelectorAll('ol > li')];
        expect(phases.map((phase) => allByRole(phase, 'list').map((list) => [nameOf(list), ids([...list.querySelectorAll('button')])]))).to.deep.equal([
          [['Groep', ['event-3']]],
          [['Persoonlijk', ['event-2', 'event-4']], ['Samenleving', ['event-1']]],
          [],
          [['Persoonlijk', ['event-5']]],
        ]);
      }
    });

    it('keeps the level of its headings next to those of the page', async () => {
      const element = await map();
      expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal(['h3', 'h3', 'h3', 'h3']);
      element.setAttribute('heading-level', '5');
      await settled();
      expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal(['h5', 'h5', 'h5', 'h5']);
    });

    it('names each button after what is seen first, then phases, kind and for whom', async () => {
      const data = placed(['personal', 'susceptible'], ['group', 'searching', 'member', 'action']);
      Object.assign(data.triggers[0]!, { kind: ['turning-point'] });
      Object.assign(data.triggers[1]!, { kind: ['turning-point', 'catalyst'] });
      const lying = await map({ data });
      expect(stations(lying).map(nameOf)).to.deep.equal([
        'Gebeurtenis 1 12 acties , Keerpunt, Voor alle beroepen',
        'Gebeurtenis 2 12 acties , Fase 2 – 4, Keerpunt, Katalysator, Voor alle beroepen',
      ]);
      const upright = await map({ data, width: narrow });
      expect(nameOf(station(upright, 2))).to.equal('Gebeurtenis 2 Fase 2 – 4 · 12 acties , Keerpunt, Katalysator, Voor alle beroepen');
    });

    it('counts actions for the chosen profession, and says for whom when it is not for everyone', async () => {
      const data = dataset({ triggers: 3, professions: 3 });
      Object.assign(data.triggers[1]!, { perspectives: { police: { talk: [{ text: 'Praat.', sources: ['source-1'] }] } } });
      const element = await map({ data });
      expect(stations(element).map((each) => sentenceOf(each.querySelector('span')!))).to.deep.equal(['Gebeurtenis 1 18 acties', 'Gebeurtenis 2 Voor Politie', 'Gebeurtenis 3 18 acties']);
      element.request({ profession: 'police' });
      await settled();
      expect(stations(element).map((each) => sentenceOf(each.querySelector('span')!))).to.deep.equal(['Gebeurtenis 1 6 acties', 'Gebeurtenis 2 1 actie', 'Gebeurtenis 3 6 acties']);
    });

    it('keeps a station without actions, with a dashed outline, and says so in words', async () => {
      const data = dataset({ triggers: 2 });
      Object.assign(data.triggers[1]!, { perspectives: { police: data.triggers[1]!.perspectives['police'] } });
      const element = await map({ data, profession: 'youth-work' });
      const dashes = (number: number) => getComputedStyle(station(element, number).querySelector('path')!).strokeDasharray;
      expect(textOf(station(element, 2))).to.contain('Nog geen acties voor dit beroep');
      expect(dashes(1)).to.equal('none');
      expect(dashes(2)).not.to.equal('none');
      await click(station(element, 2));
      expect(expanded(element)).to.deep.equal(['event-2']);
    });

    it('says where prevention works, and that a place is an editorial choice', async () => {
      for (const width of [wide, narrow]) {
        const text = textOf(await map({ width }));
        expect(text).to.contain('Hier werkt preventie: iemand is nog goed bereikbaar').and.contain('Contact leggen wordt lastiger: trek samen op');
        expect(text).to.contain('onze redactionele keuze');
      }
    });

    it('explains its marks and lines, and only those it has', async () => {
      const data = placed(['personal', 'susceptible'], ['personal', 'searching']);
      data.triggers.forEach((trigger) => Object.assign(trigger, { kind: ['catalyst'] }));
      const legend = async (content: unknown) => [...byRole(await map({ data: content }), 'list', 'Legenda').children].map(textOf);
      expect(await legend(data)).to.deep.equal(['Persoonlijk', 'Katalysator', 'Weg terug']);
      Object.assign(data.triggers[0]!, { kind: ['catalyst', 'turning-point'], phases: ['susceptible', 'searching'], level: 'group' });
      expect(await legend(data)).to.deep.equal(['Persoonlijk', 'Groep', 'Katalysator', 'Keerpunt en katalysator', 'Speelt in meer fasen', 'Weg terug']);
    });

    it('shows the picture to nobody who cannot see it, and names of lines only beside them', async () => {
      const element = await map();
      expect([...shadow(element).querySelectorAll('svg')].every((each) => each.ariaHidden === 'true' && each.getAttribute('focusable') === 'false' && each.textContent.trim() === '')).to.equal(true);
      expect(allByPart(element, 'lane').map((lane) => [textOf(lane), lane.ariaHidden])).to.deep.equal([['Persoonlijk', 'true'], ['Groep', 'true']]);
    });
  });

  describe('choosing', () => {
    it('opens an event under a lying map and takes the focus to its heading; again closes it', async () => {
      const element = await map();
      await click(station(element, 2));
      await until(panelHeading);
      expect(expanded(element)).to.deep.equal(['event-2']);
      expect(station(element, 2).getAttribute('aria-controls')).to.equal('panel');
      expect(panelOf(element)!.getBoundingClientRect().top).to.be.above(allByPart(element, 'map')[0]!.getBoundingClientRect().bottom - 1);
      await click(station(element, 2));
      expect(expanded(element)).to.deep.equal([]);
      expect(panelOf(element)).to.equal(null);
    });

    it('opens an event in its own row of an upright map; the focus stays', async () => {
      const element = await map({ width: narrow });
      station(element, 2).focus();
      await press('Enter');
      await until(() => panelOf(element)?.shadowRoot?.querySelector('#heading'));
      expect(station(element, 2).closest('li')!.contains(panelOf(element))).to.equal(true);
      expect(focused()).to.equal(station(element, 2));
      await press('Space');
      expect(panelOf(element)).to.equal(null);
      expect(focused()).to.equal(station(element, 2));
    });

    it('closes at Escape, from the station and from inside the panel, and the focus is on the station', async () => {
      for (const width of [wide, narrow]) {
        const element = await map({ width });
        station(element, 3).focus();
        await press('Enter');
        await until(() => panelOf(element)?.shadowRoot?.querySelector('button'));
        panelOf(element)!.shadowRoot!.querySelector('button')!.focus();
        await press('Escape');
        expect(expanded(element)).to.deep.equal([]);
        expect(focused()).to.equal(station(element, 3));
        element.request({ trigger: 'event-3' });
        await settled();
        await press('Shift+Escape');
        expect(expanded(element)).to.deep.equal(['event-3']);
        await press('Escape');
        expect(expanded(element)).to.deep.equal([]);
        expect(focused()).to.equal(station(element, 3));
        element.remove();
      }
    });

    it('goes on to the next event from inside the panel, and takes the focus along', async () => {
      const element = await map();
      await click(station(element, 1));
      await until(panelHeading);
      byRole(panelOf(element)!, 'button', /^Volgende/).focus();
      await press('Enter');
      await until(() => expanded(element)[0] !== 'event-1' && panelHeading());
      expect(sentenceOf(focused()!)).to.contain('Gebeurtenis');
    });

    it('moves no focus for what the page chooses', async () => {
      const element = await map({ trigger: 'event-1' });
      await until(() => panelOf(element)?.shadowRoot?.querySelector('#heading'));
      expect(focused()).to.equal(document.body);
      element.trigger = 'event-2';
      await settled();
      expect(focused()).to.equal(document.body);
    });

    it('asks before it opens: a page that forbids it keeps it closed', async () => {
      const element = await map();
      element.addEventListener('trigger-select', (event) => event.preventDefault());
      const asked = heard<TriggerSelectEvent>(element, 'trigger-select');
      await click(station(element, 1));
      expect(asked.map(({ patch }) => patch)).to.deep.equal([{ trigger: 'event-1' }]);
      expect(expanded(element)).to.deep.equal([]);
      expect(focused()).to.equal(station(element, 1));
    });

    it('shows what the page puts in its slot instead of the panel, and leaves the focus alone', async () => {
      const element = await mount<TriggerTimeline>(html`<trigger-timeline .data=${dataset()}><p slot="panel">Mijn eigen paneel</p></trigger-timeline>`, { width: wide });
      await click(station(element, 1));
      expect(textOf(element)).to.contain('Mijn eigen paneel');
      expect(station(element, 1).hasAttribute('aria-controls')).to.equal(false);
      expect(focused()).to.equal(station(element, 1));
    });

    it('lights the chosen station, and keeps the others readable', async () => {
      const element = await map({ trigger: 'event-1' });
      const [chosen, other] = [1, 2].map((number) => station(element, number).querySelector('span span span')!);
      expect(getComputedStyle(chosen!).backgroundColor).not.to.equal(getComputedStyle(other!).backgroundColor);
      expect(allByPart(element, 'trigger-active')).to.deep.equal([station(element, 1)]);
      await expect(element).to.be.accessible();
    });

    it('shares the choice with a provider around it', async () => {
      const provider = await mount<HTMLElement>(html`<trigger-provider .data=${dataset()}><trigger-timeline></trigger-timeline><trigger-timeline></trigger-timeline></trigger-provider>`, { width: wide });
      const [one, other] = [...provider.children];
      await click(station(one!, 2));
      expect([expanded(one!), expanded(other!)]).to.deep.equal([['event-2'], ['event-2']]);
    });
  });

  describe('by keys', () => {
    // Phase 1: 1 and 2 (personal), 3 (society). Phase 2: none. Phase 3: 4 (group). Phase 4: 5 (personal).
    const walk = placed(['personal', 'susceptible'], ['personal', 'susceptible'], ['society', 'susceptible'], ['group', 'member'], ['personal', 'action']);

    // It comes when the focus does, a moment later.
    before(() => viewsPart.bring());

    it('reaches every event with Tab', async () => {
      const element = await map({ data: walk });
      const reached: Element[] = [];
      for (let turn = 0; turn < 5; turn++) {
        await press('Tab');
        reached.push(focused()!);
      }
      expect(ids(reached)).to.deep.equal(ids(stations(element)));
    });

    it('walks with arrows, Home and End, and stops at the edges', async () => {
      const element = await map({ data: walk });
      station(element, 1).focus();
      for (const [key, number] of [
        ['ArrowLeft', 1], ['ArrowUp', 1], ['ArrowDown', 2], ['ArrowDown', 3], ['ArrowDown', 3], ['Home', 1], ['End', 3], ['ArrowRight', 4], ['ArrowRight', 5], ['ArrowRight', 5], ['ArrowLeft', 4], ['ArrowLeft', 1],
      ] as const) {
        await press(key);
        expect(focused(), `after ${key}`).to.equal(station(element, number));
      }
    });

    it('follows the direction of writing', async () => {
      const place = await mount(html`<div dir="rtl"><trigger-timeline .data=${walk}></trigger-timeline></div>`, { width: wide });
      const element = place.querySelector('trigger-timeline')!;
      station(element, 3).focus();
      await press('ArrowLeft');
      expect(focused()).to.equal(station(element, 4));
      await press('ArrowRight');
      expect(focused()).to.equal(station(element, 1));
    });

    it('leaves keys with a modifier, and keys that lead nowhere, to the page', async () => {
      const element = await map({ data: walk });
      const keys = heard<KeyboardEvent>(document, 'keydown');
      station(element, 1).focus();
      await press('Shift+ArrowRight', 'Control+End', 'ArrowUp', 'PageDown', 'a', '5', '.');
      expect(focused()).to.equal(station(element, 1));
      expect(keys.some(({ defaultPrevented }) => defaultPrevented)).to.equal(false);
      await press('ArrowDown');
      expect(keys.at(-1)!.defaultPrevented).to.equal(true);
    });

    it('gives the focus to the heading of the phase when new data no longer has the event', async () => {
      const element = await map({ data: walk });
      station(element, 4).focus();
      element.data = placed(['personal', 'susceptible'], ['personal', 'susceptible']);
      await until(() => stations(element).length === 2);
      expect(sentenceOf(focused()!)).to.contain('Lid');
      element.data = walk;
      await until(() => stations(element).length === 5);
      station(element, 4).focus();
      element.data = { ...walk, triggers: walk.triggers.filter(({ id }) => id !== 'event-3') };
      await until(() => stations(element).length === 4);
      expect(focused()).to.equal(station(element, 4));
    });
  });

  describe('as a picture', () => {
    it('stands every station on its line, names inside their phase, nothing over another, at every width', async () => {
      const element = await map({ data: dataset({ triggers: 14, levels: 3, professions: 4, labelLength: 24 }) });
      for (const width of [320, 360, 390, 640, 768, 895, 896, 1024, 1280, 1920]) {
        element.parentElement!.style.setProperty('inline-size', `${width}px`);
        await until(() => allByPart(element, 'map')[0]!.classList.contains('lying') === width >= 896);
        await rest(element);
        expect(faults(element).join('; '), `${width} px`).to.equal('');
        expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });

    it('holds 200 events over 6 phases and 5 levels, lying and upright', async () => {
      for (const width of [wide, narrow]) {
        const element = await map({ data: dataset({ triggers: 200, phases: 6, levels: 5, labelLength: 40 }), width });
        expect(faults(element).join('; '), `${width} px`).to.equal('');
        element.remove();
      }
    });

    it('holds with wide spacing, with large text, and from right to left', async () => {
      const data = dataset({ triggers: 14, labelLength: 24 });
      for (const width of [wide, narrow]) {
        for (const [name, value] of [['letter-spacing', '0.12em'], ['word-spacing', '0.16em'], ['font-size', '32px'], ['direction', 'rtl'], ['font-family', 'monospace']] as const) {
          const place = await mount(html`<div><trigger-timeline .data=${data}></trigger-timeline></div>`, { width });
          const element = place.querySelector('trigger-timeline')!;
          place.style.setProperty(name, value);
          element.requestUpdate();
          await rest(element);
          expect(faults(element).join('; '), `${name} at ${width} px`).to.equal('');
          place.remove();
        }
      }
    });

    it('makes room when text is spaced or enlarged while it is shown', async () => {
      const element = await map({ data: dataset({ triggers: 14, labelLength: 24 }) });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      shadow(element).adoptedStyleSheets.push(sheet);
      await settled();
      await rest(element);
      expect(faults(element).join('; ')).to.equal('');
    });

    it('turns from lying to upright and back, and keeps what was chosen and the focus', async () => {
      const element = await map();
      await click(station(element, 2));
      await until(panelHeading);
      for (const [width, lies] of [[narrow, false], [wide, true]] as const) {
        element.parentElement!.style.setProperty('inline-size', `${width}px`);
        await until(() => allByPart(element, 'map')[0]!.classList.contains('lying') === lies);
        await until(panelHeading);
        expect(expanded(element)).to.deep.equal(['event-2']);
      }
      station(element, 2).focus();
      element.parentElement!.style.setProperty('inline-size', `${narrow}px`);
      await until(() => allByPart(element, 'map')[0]!.classList.contains('upright'));
      expect(focused()).to.equal(station(element, 2));
    });

    it('moves to a new place within 250 ms, not at first, and not for who wants no motion', async () => {
      const element = await map({ data: dataset({ triggers: 14 }) });
      const moves = () => shadow(element).getAnimations().map(({ effect }) => Number(effect!.getComputedTiming().duration));
      expect(moves()).to.deep.equal([]);
      element.request({ profession: 'police' });
      element.data = dataset({ triggers: 14, labelLength: 60 });
      await until(() => station(element, 1).textContent.includes('naam'));
      const before = moves();
      expect(before.length).to.be.above(0);
      expect(Math.max(...before)).to.be.at.most(250);
      await Promise.all(shadow(element).getAnimations().map(({ finished }) => finished));
      await emulateMedia({ reducedMotion: 'reduce' });
      element.data = dataset({ triggers: 14 });
      await until(() => !station(element, 1).textContent.includes('naam'));
      expect(moves()).to.deep.equal([]);
    });

    it('flows on paper, whatever its width was on screen', async () => {
      const element = await map({ data: dataset({ triggers: 14, labelLength: 24 }) });
      element.parentElement!.style.setProperty('inline-size', '600px');
      await emulateMedia({ media: 'print' });
      const boxes = stations(element).map((each) => each.getBoundingClientRect());
      boxes.slice(1).forEach((box, index) => expect(box.top).to.be.at.least(boxes[index]!.bottom - 0.5));
      expect(Math.max(...boxes.map(({ right }) => right))).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    });

    it('marks its parts for the page', async () => {
      const element = await map({ trigger: 'event-1', data: dataset({ triggers: 6 }) });
      await until(() => panelOf(element));
      const counts = ['map', 'phase', 'lane', 'trigger', 'trigger-active', 'legend'].map((part) => [part, allByPart(element, part).length]);
      expect(counts).to.deep.equal([['map', 1], ['phase', 4], ['lane', 2], ['trigger', 6], ['trigger-active', 1], ['legend', 1]]);
      expect(panelOf(element)!.part.contains('panel')).to.equal(true);
    });
  });

  describe('with more than 40 events', () => {
    const data = dataset({ triggers: 41 });

    it('folds a phase and opens it again; the others stay', async () => {
      const element = await map({ data });
      const fold = byRole(element, 'button', /Vatbaar/);
      await click(fold);
      expect(fold.ariaExpanded).to.equal('false');
      expect(stations(element)).to.have.length(41 - 11);
      await expect(element).to.be.accessible();
      await click(fold);
      expect(stations(element)).to.have.length(41);
    });

    it('keeps the phase of the chosen event open', async () => {
      const element = await map({ data });
      await click(byRole(element, 'button', /Vatbaar/));
      element.request({ trigger: 'event-1' });
      await settled();
      expect(expanded(element)).to.deep.equal(['event-1']);
    });

    it('has no such buttons with fewer events', async () => {
      const element = await map();
      expect(allByRole(element, 'button')).to.deep.equal(stations(element));
    });
  });

  describe('with more events than there is room for', () => {
    const data = dataset({ triggers: 1000, levels: 3, professions: 1 });
    // Events are spread over the phases first and then over the levels: every twelfth stands in the first phase and level.
    const ofFirst = Array.from({ length: 84 }, (_, index) => `event-${1 + 12 * index}`);
    const crowds = (element: Element): HTMLButtonElement[] => [...shadow(element).querySelectorAll<HTMLButtonElement>('button[value*="/"]')];
    const first = (element: Element): HTMLButtonElement => crowds(element)[0]!;
    /** Presses what leads to more, once it has stopped moving. */
    const turn = async (element: Element, name: RegExp): Promise<void> => {
      await rest(element);
      await click(byRole(element, 'button', name));
    };

    it('says how many events each level has in each phase, and draws no more than a person can see', async () => {
      for (const width of [wide, narrow]) {
        const element = await map({ data, width });
        expect(crowds(element)).to.have.length(12);
        expect(stations(element)).to.have.length(0);
        expect(sentenceOf(first(element))).to.equal('84 gebeurtenissen');
        expect(first(element).ariaExpanded).to.equal('false');
        expect(shadow(element).querySelectorAll('*').length).to.be.below(400);
        await expect(element).to.be.accessible();
        element.remove();
      }
    });

    it('opens one in place, a page at a time, until every event was shown; the focus goes along', async () => {
      for (const width of [wide, narrow]) {
        const element = await map({ data, width });
        await click(first(element));
        expect(first(element).ariaExpanded).to.equal('true');
        expect(sentenceOf(first(element))).to.equal('84 gebeurtenissen 1 – 12 getoond');
        expect(focused()).to.equal(first(element));
        const seen = ids(stations(element));
        for (let page = 1; page < 7; page++) {
          await turn(element, /^Volgende 12$/);
          expect(focused()).to.equal(stations(element)[0]);
          seen.push(...ids(stations(element)));
        }
        expect(seen).to.deep.equal(ofFirst);
        await rest(element);
        expect(faults(element).join('; '), `${width} px`).to.equal('');
        await expect(element).to.be.accessible();
        await turn(element, /^Vorige 12$/);
        expect(ids(stations(element))).to.deep.equal(ofFirst.slice(60, 72));
        await rest(element);
        await click(first(element));
        expect(stations(element)).to.have.length(0);
        element.remove();
      }
    });

    it('always draws what is chosen: its crowd opens where it is, and stays when that is closed', async () => {
      const element = await map({ data, trigger: 'event-517' });
      expect(expanded(element)).to.deep.equal(['event-517']);
      expect(ids(stations(element))).to.deep.equal(ofFirst.slice(36, 48));
      element.trigger = 'event-2';
      await until(() => expanded(element)[0] === 'event-2');
      element.trigger = '';
      await settled();
      expect(expanded(element)).to.deep.equal([]);
      expect(station(element, 2)).not.to.equal(null);
    });

    it('closes what is chosen when its page is left, unless the page around it forbids that', async () => {
      const element = await map({ data });
      await click(first(element));
      await rest(element);
      await click(station(element, 1));
      await until(() => expanded(element)[0] === 'event-1');
      element.addEventListener('trigger-select', (event) => event.preventDefault(), { once: true });
      await turn(element, /^Volgende 12$/);
      expect(expanded(element)).to.deep.equal(['event-1']);
      await turn(element, /^Volgende 12$/);
      expect(expanded(element)).to.deep.equal([]);
      expect(ids(stations(element))).to.deep.equal(ofFirst.slice(12, 24));
    });

    it('can be walked with arrows: over crowds, through an open one, and into the next phase', async () => {
      const element = await map({ data });
      first(element).focus();
      await press('ArrowDown');
      expect(focused()).to.equal(crowds(element)[1]);
      await press('ArrowRight');
      expect((focused() as HTMLButtonElement).value).to.equal('searching/group');
      await press('ArrowLeft', 'Home', 'Enter', 'ArrowDown', 'ArrowDown');
      expect(focused()).to.equal(station(element, 13));
      await press('ArrowRight');
      expect((focused() as HTMLButtonElement).value).to.equal('searching/personal');
    });

    it('reaches everything it draws with Tab', async () => {
      const element = await map({ data });
      await click(first(element));
      const drawnNow = [...shadow(element).querySelectorAll('.station')];
      first(element).focus();
      for (const next of drawnNow.slice(1)) {
        await press('Tab');
        // A button that folds a phase stands before its stations.
        if ((focused() as HTMLElement).matches('.fold')) await press('Tab');
        expect(focused()).to.equal(next);
      }
    });

    it('draws them all where what counts them does not come', async () => {
      replace(crowdsPart, 'bring', () => Promise.reject(new Error('gone')));
      replace(crowdsPart, 'missing', true);
      const element = await map({ data: dataset({ triggers: 60 }), width: narrow });
      expect(stations(element)).to.have.length(60);
    });
  });

  it('shows a map without events: phases, and the way back', async () => {
    const element = await map({ data: dataset({ triggers: 0 }) });
    expect(allByRole(element, 'heading')).to.have.length(4);
    expect(textOf(element)).to.contain('Omkeren kan altijd');
  });

  it('works where nothing has been measured yet, and draws once it is shown', async () => {
    const place = await mount(html`<div hidden><trigger-timeline .data=${dataset()}></trigger-timeline></div>`, { width: wide });
    const element = place.querySelector('trigger-timeline')!;
    expect(stations(element)).to.have.length(6);
    place.hidden = false;
    await until(() => allByPart(element, 'map')[0]!.classList.contains('lying'));
    await rest(element);
    expect(faults(element).join('; ')).to.equal('');
  });
});
