import { format, messagesFor, type Messages } from '../locales/messages.js';
import { namesInWords, originInWords } from '../locales/origin.js';
import { referenceOf, type Bibliography } from '../model/bibliography.js';
import { sourceIds, type Based } from '../model/citation.js';
import { namesChanged, originOf } from '../model/origin.js';
import { languageOf } from '../model/untranslated.js';
import { phasesOf, professionsFor, stepsFor, triggersFor } from '../model/query.js';
import type { Action, Block, Claim, Model, Phase, Profession, Source, Trigger } from '../model/types.js';
import { markup, type Markup } from './markup.js';
import { editorForm, link, pageForm, type TextForm } from './text-forms.js';

/** How the text version stands on a page. */
export interface TextOptions {
  /** Level of the title; everything else goes deeper. 2 by itself. */
  readonly headingLevel?: number;
  /** Start of the ids of sources, so that notes can link to them. */
  readonly idPrefix?: string;
  /** Written so that an editor of a CMS keeps it: no ids, nothing deeper than h4, no lists of terms. */
  readonly forEditor?: boolean;
  /** What the data file leaves to its bibliography. */
  readonly bibliography?: Bibliography | undefined;
}

/**
 * The complete infographic as plain HTML: headings, lists and numbered sources, without script, style or class. For readers without
 * JavaScript, for search engines, and for between the tags of the element.
 */
export function textVersion(model: Model, options: TextOptions = {}): string {
  return new TextVersion(model, options).write().toString().replace(/\n\s*\n/g, '\n').trim();
}

class TextVersion {
  #model: Model;
  #words: Messages;
  #level: number;
  #form: TextForm;
  /** Number and address of each source, by its id. */
  #notes: ReadonlyMap<string, readonly [number: number, address: string | undefined]>;
  #bibliography: Bibliography | undefined;

  constructor(model: Model, { headingLevel = 2, idPrefix = 'triggerfactoren-', forEditor = false, bibliography }: TextOptions) {
    this.#model = model;
    this.#words = messagesFor(model.language, model.words);
    this.#level = headingLevel;
    this.#form = forEditor ? editorForm : pageForm(`${idPrefix}${this.#words.source}`);
    this.#bibliography = bibliography;
    this.#notes = new Map(model.sources.map((source, index) => [source.id, [index + 1, referenceOf(source, bibliography, model.language).url]]));
  }

  write(): Markup {
    const model = this.#model;
    const words = this.#words;
    const by = originOf(model);
    return markup`<div lang="${model.language}">
${this.#heading(0, model.title)}
<p>${model.summary}${this.#origin(model, ['title', 'summary'])}</p>
<p><strong>${model.disclaimer}</strong></p>
${model.phases.map((phase) => this.#phase(phase))}
${model.professions.map((profession) => this.#general(profession))}
${model.topics.map((topic) => markup`${this.#heading(1, markup`${topic.label}${this.#origin(topic, ['label'])}`)}\n${this.#blocks(topic.body)}`)}
${model.glossary.length > 0 && markup`${this.#heading(1, words.glossary)}
${this.#form.terms(model.glossary.map((entry) => [entry.term, markup`${entry.definition}${this.#cite(entry)}${this.#origin(entry, ['term', 'definition'])}`]))}`}
${model.contacts.length > 0 && markup`${this.#heading(1, words.contacts)}
<ul>
${model.contacts.map((contact) => markup`<li>${link(contact.url, contact.name)} (${contact.scope === 'local' ? words.local : words.national}): ${contact.role}${this.#origin(contact, ['name', 'role', 'url'])}</li>\n`)}</ul>`}
${this.#sources()}
<p>${words.editorialPlacement} ${by && format(words.overlayBy, { publisher: by.publisher })} ${namesInWords(namesChanged(model), by, words)} ${format(words.license, { license: model.license, version: model.version, date: model.date })}</p>
</div>
`;
  }

  #phase(phase: Phase): Markup {
    const words = this.#words;
    const number = this.#model.phases.indexOf(phase) + 1;
    const roles = this.#model.professions.filter(({ id }) => phase.roles[id] !== undefined);
    return markup`${this.#heading(1, `${format(words.phaseNumber, { number })}: ${phase.label}`)}
<p>${phase.description} ${phase.prevention ? words.prevention : words.noPrevention}.${this.#cite(phase)}${this.#origin(phase, ['label', 'description', 'prevention'])}</p>
${roles.length > 0 && markup`<p>${words.whoIsOn}</p>
<ul>
${roles.map(({ id, label }) => markup`<li><strong>${label}:</strong> ${phase.roles[id]}${this.#origin(phase.roles, [id])}</li>\n`)}</ul>`}
${triggersFor(this.#model, { phase: phase.id }).map((trigger) => this.#trigger(trigger))}`;
  }

  #trigger(trigger: Trigger): Markup {
    const model = this.#model;
    const words = this.#words;
    const kinds = trigger.kind.map((kind) => (kind === 'catalyst' ? words.catalyst : words.turningPoint));
    const facts = [`${words.level}: ${model.index.levels.get(trigger.level)!.label}`, `${words.phase}: ${phasesOf(model, trigger).map(({ label }) => label).join(' – ')}`, ...kinds];
    return markup`${this.#heading(2, trigger.label)}
<p>${facts.join('. ')}.</p>
<p>${trigger.summary}${this.#origin(trigger, ['label', 'summary', 'level', 'phases', 'kind'])}</p>
${this.#claims(words.whatHappens, trigger.mechanism)}
${professionsFor(model, trigger).map((profession) => this.#perspective(trigger, profession))}
${this.#claims(words.mentalHealth, trigger.mentalHealth)}
${this.#claims(words.wayBack, trigger.wayBack)}
${this.#claims(words.signals, trigger.signals)}
${trigger.signals.length > 0 && markup`<p>${words.signalsNote}</p>`}
${this.#claims(words.counterSignals, trigger.counterSignals)}
${trigger.questions.length > 0 && markup`${this.#heading(3, words.questions)}
<ul>
${trigger.questions.map((question) => markup`<li>${question}</li>\n`)}</ul>${this.#origin(trigger, ['questions'])}`}
`;
  }

  #perspective(trigger: Trigger, profession: Profession): Markup {
    const partners = trigger.partners[profession.id] ?? [];
    return markup`${this.#heading(3, format(this.#words.whatCanYouDo, { profession: profession.label }))}
${stepsFor(this.#model, trigger, profession.id)
  .filter(({ actions }) => actions.length > 0)
  .map(({ step, actions }) => markup`${this.#heading(4, step.label)}\n${this.#list(actions, 'ol')}\n`)}
${partners.length > 0 && markup`<p>${this.#words.involve} ${partners.map((partner, index) => markup`${index > 0 && ', '}${partner.label}${this.#origin(partner)}`)}.</p>`}
`;
  }

  #general(profession: Profession): Markup | undefined {
    const { label, general } = profession;
    if (general.do.length + general.dont.length === 0) return undefined;
    return markup`${this.#heading(1, markup`${label}${this.#origin(profession, ['label', 'person'])}`)}
${this.#claims(this.#words.generalDo, general.do, 2)}
${this.#claims(this.#words.generalDont, general.dont, 2)}
`;
  }

  #sources(): Markup | undefined {
    if (this.#model.sources.length === 0) return undefined;
    return markup`${this.#heading(1, this.#words.sources)}
<ol>
${this.#model.sources.map((source, index) => this.#form.source(index + 1, this.#citation(source)))}</ol>`;
  }

  #citation(source: Source): Markup {
    const { id, author, year, title, url, note, seen } = referenceOf(source, this.#bibliography, this.#model.language);
    return markup`${author ?? id} (${year ?? this.#words.undated})${title !== undefined && markup`. ${link(url, title)}`}.${this.#origin(source)}${note !== undefined && ` ${note}.`}${seen !== undefined && ` ${this.#words.seen}: ${seen}.`}`;
  }

  #blocks(blocks: readonly Block[]): readonly Markup[] {
    return blocks.map((block) => {
      switch (block.type) {
        case 'heading':
          return markup`${this.#heading(2, markup`${block.text}${this.#origin(block)}`)}\n`;
        case 'list':
          return markup`${this.#list(block.items, 'ul')}\n`;
        default: {
          const parts = typeof block.text === 'string' ? [block.text] : block.text.map((part) => {
            switch (part.type) {
              case 'strong':
                return markup`<strong>${part.text}</strong>`;
              case 'em':
                return markup`<em>${part.text}</em>`;
              case 'link':
                return link(part.url, part.text);
              default:
                return part.text;
            }
          });
          return markup`<p>${parts}${this.#cite(block)}${this.#origin(block)}</p>\n`;
        }
      }
    });
  }

  #claims(title: string, claims: readonly Claim[], depth = 3): Markup | undefined {
    return claims.length === 0 ? undefined : markup`${this.#heading(depth, title)}\n${this.#list(claims, 'ul')}`;
  }

  #list(claims: readonly (Claim | Action)[], tag: 'ol' | 'ul'): Markup {
    const items = claims.map((claim) => {
      const acute = 'acute' in claim && claim.acute && markup`<strong>${this.#words.acute}:</strong> `;
      const language = originOf(claim)?.language ?? languageOf(this.#model, claim);
      return markup`<li${language !== undefined && markup` lang="${language}"`}>${acute}${claim.text}${this.#cite(claim)}${this.#origin(claim)}</li>\n`;
    });
    return tag === 'ol' ? markup`<ol>\n${items}</ol>` : markup`<ul>\n${items}</ul>`;
  }

  /** The numbers of the sources a line rests on, and that it was derived when none says just this. */
  #cite(line: Based): readonly Markup[] {
    const known = sourceIds(line).map((id) => this.#notes.get(id)).filter((note) => note !== undefined);
    const notes = known.map((note) => markup` ${this.#form.note(...note)}`);
    return line.from === undefined ? notes : [markup` <em>(${this.#words.derived})</em>`, ...notes];
  }

  #origin(line: object, fields?: readonly string[]): Markup | undefined {
    const text = originInWords(originOf(line), this.#words, fields);
    return text === undefined ? undefined : markup` <em>${text}</em>`;
  }

  #heading(depth: number, text: string | Markup): Markup {
    return this.#form.heading(this.#level + depth, text);
  }
}
