import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Answer } from '../../session/answers.js';
import type { Question, Session } from '../../session/session.js';
import { asFileValue } from '../../session/encode.js';
import { vocabulary } from '../../data/shipped.js';
import type { View } from '../../engine/view.js';
import { base, sheet } from '../../ground/base.styles.js';
import type { Fact } from '../../data/types.js';
import { FactWords } from '../../text/fact-words.js';
import { figureText, numberText } from '../../text/format.js';
import { isRange } from '../../text/range-text.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { GoToFact } from '../../ground/events.js';
import { upTo } from '../../ground/place.styles.js';

/** Everything answered, as it was taken, in groups, each with a way to change it. */
@customElement('zice-overview')
export class OverviewElement extends ZiceElement {
  static override styles = [
    base,
    sheet,
    css`
      details {
        padding-inline: 20px;
      }
      summary {
        padding-block: 9px;
        color: var(--brand-deep);
        font-weight: 600;
        cursor: pointer;
      }
      summary span {
        margin-inline-start: 12px;
        color: var(--ink-soft);
        font-weight: 400;
      }
      h4 {
        margin-block: 12px 4px;
        color: var(--brand-deep);
        font-size: calc(16 * var(--px));
      }
      .answered {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto;
        align-items: center;
        gap: 0 16px;
        border-block-end: 1px solid var(--line);
      }
      dt {
        color: var(--ink-soft);
      }
      dl {
        padding-block-end: 12px;
      }
      ${upTo(
        520,
        css`
        .answered {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        dt {
          grid-column: 1 / -1;
        }
      `,
      )}
    `,
  ];

  @property({ attribute: false }) session!: Session;
  /** A new one after every change: the sign to render again. */
  @property({ attribute: false }) view: View | ReadonlyMap<string, View> | null = null;
  private open = false;

  override render(): TemplateResult {
    const { questions } = this.session;
    const answered = questions.filter((question) => this.answer(question).length > 0);
    return html`<details class="sheet" @toggle=${this.toggled}>
      <summary>
        ${text.overview.title}<span
          >${text.overview.answered(numberText(answered.length), numberText(questions.length))}</span
        >
      </summary>
      ${this.open ? this.groups(answered) : nothing}
    </details>`;
  }

  private toggled(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }

  private groups(answered: readonly Question[]): TemplateResult {
    if (answered.length === 0) return html`<p>${text.overview.nothing}</p>`;
    return html`${vocabulary.groups.map(({ id, label }) => {
      const own = answered.filter(({ fact }) => fact.group === id);
      if (own.length === 0) return nothing;
      return html`<h4>${chinese(label)}</h4>
        <dl>
          ${own.map((question) => this.row(question))}
        </dl>`;
    })}`;
  }

  private row(question: Question): TemplateResult {
    return html`<div class="answered" data-answered=${question.fact.id}>
      <dt id=${question.fact.id}>${chinese(question.label)}</dt>
      <dd>${withChinese(this.readBack(question.fact, this.answer(question)))}</dd>
      <dd>
        <button
          class="text-button"
          type="button"
          aria-labelledby="change-${question.fact.id} ${question.fact.id}"
          id="change-${question.fact.id}"
          @click=${() => this.dispatchEvent(new GoToFact([question.fact.id]))}
        >
          ${text.overview.change}
        </button>
      </dd>
    </div>`;
  }

  private answer({ fact }: Question): Answer {
    return this.session.answers.fact(fact.id);
  }

  /** An answer as it was taken; what cannot be read stands as it was typed. */
  private readBack(fact: Fact, answer: Answer): string {
    const value = asFileValue(fact, answer);
    if (typeof value === 'number') return Number.isNaN(value) ? String(answer) : figureText(value, unitOf(fact));
    const words = new FactWords(vocabulary, this.session.chosen?.ruleset ?? null);
    if (isRange(value)) return words.value(fact.id, value) + words.unit(fact.id);
    return words.value(fact.id, Array.isArray(value) ? inOrder(value) : value);
  }
}

const unitOf = (fact: Fact): string => (fact.type === 'number' ? fact.unit : '');

/** Functions as the vocabulary lists them, whatever was ticked first. */
const inOrder = (ids: readonly string[]): string[] =>
  vocabulary.functions.map(({ id }) => id).filter((id) => ids.includes(id));
