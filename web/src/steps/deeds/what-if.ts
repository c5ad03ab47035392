import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { calendar } from '../../fields/calendar.styles.js';
import { DayBox } from '../../fields/day-box.js';
import { dayRange } from '../../data/limits.js';
import { base } from '../../ground/base.styles.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { status } from '../../ground/status.styles.js';
import type { Deeds, Fact, FactValue, Try } from '../../data/types.js';
import type { Question } from '../../session/questions.js';
import type { Session } from '../../session/session.js';
import { asFileValue, readingOf } from '../../session/encode.js';
import { refusalText } from '../../session/reading/refusal-text.js';
import { typedFigure } from '../../session/typed.js';
import { whatIfWords } from '../../text/deeds.js';
import { FactWords } from '../../text/fact-words.js';
import { dateText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { turnedBy } from './asked.js';
import { waiting } from './route-changes.js';
import { turned } from './what-if-turns.js';
import { whatIf } from './what-if.styles.js';

/** Figures and the day changed in a copy of the applicant, both verdicts beside each other. The core says what turns. */
@customElement('zice-what-if')
export class WhatIfElement extends ZiceElement {
  static override styles = [base, status, calendar, whatIf];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) deeds: Deeds | null = null;
  @state() private facts: ReadonlyMap<string, FactValue> = new Map();
  /** What stands in the boxes that were typed in. */
  @state() private texts: ReadonlyMap<string, string> = new Map();
  /** The day of the copy; null is that of the page. */
  @state() private day: string | null = null;
  private readonly dayBox = new DayBox(this, (day) => (this.day = day));

  /** Another measure is another matter; what was typed meanwhile is held against the copy anew. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('deeds');
    if (before && before.ruleset !== this.deeds?.ruleset) this.reset();
  }

  override render(): TemplateResult | typeof nothing {
    const { deeds, session } = this;
    if (!deeds || !session.chosen) return nothing;
    const words = new FactWords(session.zice.vocabulary, session.chosen.ruleset);
    return html`<details class="folded" data-what-if>
      <summary>${whatIfWords().title}</summary>
      <p class="rule">${whatIfWords().intro}</p>
      ${this.tries(deeds, words)}
      ${this.asOf()} ${this.boxes(deeds, words)} ${this.result()}
    </details>`;
  }

  private asOf(): TemplateResult {
    return html`<div class="as-of">
      <label for="what-if-day">${whatIfWords().day}</label>
      ${this.dayBox.render({
        id: 'what-if-day',
        name: 'what-if-day',
        day: this.day ?? this.session.asOf,
        range: dayRange,
        described: '',
        describedWrong: 'no-day',
      })}
      <p class="problem" id="no-day" ?hidden=${!this.dayBox.wrong}>${withChinese(this.dayBox.problem)}</p>
    </div>`;
  }

  /** What the core suggests, a tap each. */
  private tries({ tries }: Deeds, words: FactWords): TemplateResult | typeof nothing {
    if (tries.length === 0) return nothing;
    return html`<p class="rule" id="tries">${whatIfWords().tries}</p>
      <ul class="tries" aria-labelledby="tries">
        ${tries.map(
          (one) =>
            html`<li><button class="plain" type="button" name="try" @click=${() => this.try(one)}>
              ${withChinese(one.differs.map((change) => changeText(change, words)).join(text.semicolon))}
            </button></li>`,
        )}
      </ul>`;
  }

  private try({ changes }: Try): void {
    const day = changes.find(({ fact }) => fact === waiting);
    this.texts = new Map();
    this.facts = new Map(changes.filter((change) => change !== day).map(({ fact, to }) => [fact, to]));
    this.day = day ? (day.to as string) : null;
  }

  /** The numbers that matter in sight, the others folded. */
  private boxes({ figures }: Deeds, words: FactWords): TemplateResult {
    const numbers = this.session.chosen!.questions.filter(({ fact }) => fact.type === 'number');
    const matters = ({ fact: { id } }: Question) => figures.includes(id) || this.facts.has(id);
    const box = (question: Question) => this.box(question, words);
    const keyed = (all: readonly Question[]) => repeat(all, ({ fact }) => fact.id, box);
    return html`${keyed(numbers.filter(matters))}
      <details class="others">
        <summary>${whatIfWords().others}</summary>
        ${keyed(numbers.filter((question) => !matters(question)))}
      </details>`;
  }

  private box({ fact }: Question, words: FactWords): TemplateResult | typeof nothing {
    if (fact.type !== 'number') return nothing;
    const { id } = fact;
    const now = this.value(id);
    const typed = this.texts.get(id);
    const problem = typed === undefined ? '' : problemOf(fact, typed);
    const step = (by: number) => {
      // What is typed in tenths goes up by tenths, and no digit comes of the way in which a machine adds.
      const next = Number(((now ?? 0) + by * (fact.unit === '亿元' ? 0.1 : 1)).toFixed(fact.places));
      this.change(id, Math.min(fact.max, Math.max(fact.min, next)));
    };
    return html`<div class="number ${this.facts.has(id) ? 'changed' : ''}" data-what-if-fact=${id}>
      <label id="${id}-label" for=${id}>${chinese(words.label(id))}</label>
      <div class="stepper">
        ${stepButton(id, 'less', '−', () => step(-1))}
        <input
          id=${id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          .value=${live(typed ?? (now === null ? '' : typedFigure(now)))}
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby=${problem ? `${id}-problem` : nothing}
          @change=${(event: Event) => this.type(fact, (event.target as HTMLInputElement).value)}
        />
        ${stepButton(id, 'more', '+', () => step(1))}
        <span class="unit" lang="zh-CN">${fact.unit}</span>
      </div>
      <p class="problem" id="${id}-problem" ?hidden=${!problem}>${withChinese(problem)}</p>
    </div>`;
  }

  private value(id: string): number | null {
    const value = this.facts.has(id) ? this.facts.get(id) : this.session.applicant().facts?.[id];
    return typeof value === 'number' && !Number.isNaN(value) ? value : null;
  }

  /** What cannot be read stays in its box and changes nothing. */
  private type(fact: Fact, typed: string): void {
    const { id } = fact;
    this.facts = new Map([...this.facts].filter(([other]) => other !== id));
    if (problemOf(fact, typed) === '') this.change(id, asFileValue(fact, typed.trim()));
    this.texts = new Map([...this.texts, [id, typed]]);
  }

  private change(id: string, value: FactValue): void {
    this.texts = new Map([...this.texts].filter(([other]) => other !== id));
    this.facts = new Map([...this.facts, [id, value]]);
  }

  private reset(): void {
    this.texts = new Map();
    this.facts = new Map();
    this.day = null;
  }

  private result(): TemplateResult {
    const asOf = this.day ?? this.session.asOf;
    if (this.facts.size === 0 && asOf === this.session.asOf) {
      return html`<p class="rule" role="status">${whatIfWords().unchanged}</p>`;
    }
    const found = turnedBy(this.session, { facts: this.facts, asOf });
    return html`<button class="text-button" type="button" name="reset" @click=${this.reset}>${whatIfWords().reset}</button>
      <div role="status">
        ${typeof found === 'string' ? html`<p class="refused">${chinese(found)}</p>` : found ? turned(found, this.session) : nothing}
      </div>`;
  }
}

/** Why what was typed changes nothing; '' where it does. */
function problemOf(fact: Fact, typed: string): string {
  const reading = readingOf(fact, typed);
  if (reading?.kind === 'asked') return text.field.whichPercent(...reading.either);
  return reading?.kind === 'refused' ? refusalText(fact, typed) || text.refused.noFigure : '';
}

/** Named by the figure and by what it does to it. */
function stepButton(id: string, way: 'less' | 'more', sign: string, act: () => void): TemplateResult {
  return html`<button class="plain" type="button" aria-labelledby="${id}-label ${id}-${way}" @click=${act}>
    <span aria-hidden="true">${sign}</span><span class="unseen" id="${id}-${way}">${whatIfWords()[way]}</span>
  </button>`;
}

function changeText({ fact, to, to_label: toLabel }: Try['changes'][number], words: FactWords): string {
  if (fact === waiting) return whatIfWords().wait(dateText(to as string));
  return whatIfWords().into(words.label(fact), (toLabel || words.value(fact, to)) + words.unit(fact));
}
