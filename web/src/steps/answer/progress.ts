import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Explanation, Question, Session } from '../../session/session.js';
import type { View } from '../../engine/view.js';
import { base, sheet } from '../../ground/base.styles.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { ZiceElement } from '../../ground/element.js';
import { GoToFact } from '../../ground/events.js';
import { chinese } from '../../ground/chinese.js';

/** Named at once besides the next one. */
const namedAfterwards = 3;

/** How many answers stand between here and a verdict, the most decisive first. Fires `one` where one question at a time is wished for. */
@customElement('zice-progress')
export class ProgressElement extends ZiceElement {
  static override styles = [
    base,
    sheet,
    css`
      section {
        margin-block-end: 20px;
        padding: 12px 20px;
      }
      .remaining {
        font-weight: 600;
      }
      .ways,
      .after ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 16px;
      }
      .ways {
        margin-block-start: 6px;
      }
      .after {
        margin-block-start: 6px;
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  /** A new one after every change: the sign to render again. */
  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) explanation: Explanation | null = null;
  override render(): TemplateResult {
    const { explanation } = this;
    const questions = this.asked;
    return html`<section class="sheet" aria-label=${text.progress.title}>
      <p class="remaining" data-remaining=${explanation?.openQuestions.length ?? nothing} data-further=${explanation?.further.length ?? nothing}>
        ${explanation ? remainingText(explanation) : text.progress.waiting}
      </p>
      ${questions.length === 0 ? nothing : this.ways(questions)}
    </section>`;
  }

  /** What may change the verdict; once nothing can, what would complete the result. */
  private get asked(): readonly Question[] {
    const { openQuestions = [], further = [] } = this.explanation ?? {};
    return openQuestions.length > 0 ? openQuestions : further;
  }

  private ways([next, ...others]: readonly Question[]): TemplateResult {
    const after = others.slice(0, namedAfterwards);
    return html`<div class="ways">
        ${this.nextButton(next!)}
        <button class="plain" name="one" type="button" @click=${() => this.dispatchEvent(new CustomEvent('one'))}>
          ${text.progress.oneByOne}
        </button>
      </div>
      ${after.length > 0 ? this.afterwards(after) : nothing}`;
  }

  private nextButton(next: Question): TemplateResult {
    return html`<button class="button next" type="button" @click=${() => this.go(next)}>
      ${text.progress.next}${text.colon}<span>${chinese(next.label)}</span>
    </button>`;
  }

  private afterwards(questions: readonly Question[]): TemplateResult {
    return html`<div class="after">
      <p id="then">${this.explanation?.openQuestions.length ? text.progress.then : text.progress.rest}</p>
      <ul aria-labelledby="then">
        ${questions.map(
          (question) =>
            html`<li>
              <button class="text-button" type="button" @click=${() => this.go(question)}>
                ${chinese(question.label)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private go(question: Question): void {
    this.dispatchEvent(new GoToFact([question.fact.id]));
  }
}

function remainingText({ assessment, openQuestions: open, fewest, further }: Explanation): string {
  // Of several measures the smallest sets are joined one after the other: others might be fewer together.
  const alone = assessment !== null;
  if (open.length > 0) return text.progress.remaining(numberText(fewest), alone, numberText(open.length));
  return further.length > 0 ? text.progress.further(numberText(further.length)) : text.progress.settled;
}
