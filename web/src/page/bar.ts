import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Explanation, Session } from '../session/session.js';
import type { View } from '../engine/view.js';
import { base } from '../ground/base.styles.js';
import { status } from '../ground/status.styles.js';
import { numberText } from '../text/format.js';
import { text } from '../text/index.js';
import { ZiceElement } from '../ground/element.js';
import { Stated } from '../ground/stated.js';

export type Onward = 'begin' | 'next' | 'results' | 'questions' | 'form';

/** Where there is little room: the verdict at the foot of the screen, and the way on. Fires `jump` to the result and back, and `next`. */
@customElement('zice-bar')
export class BarElement extends ZiceElement {
  static override styles = [
    base,
    status,
    css`
      :host {
        position: sticky;
        inset-block-end: 0;
        margin-inline: calc(-1 * var(--gutter));
        z-index: 2;
      }
      .bar {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        padding: 8px 16px;
        padding-block-end: max(8px, env(safe-area-inset-bottom));
        border-block-start: 1px solid var(--line);
        background: var(--paper);
      }
      .mark {
        font-size: calc(15 * var(--px));
        line-height: 1.35;
      }
      .counts {
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
        line-height: 1.4;
        word-break: keep-all;
      }
      /* Under very large letters it would take a third of the screen. */
      @media (max-width: 18em) {
        .counts {
          display: none;
        }
      }
      button {
        flex: 0 1 auto;
        min-height: var(--target);
        padding: 6px 16px;
        border: 0;
        border-radius: 4px;
        background: var(--brand);
        color: var(--on-brand);
        font-weight: 600;
        /* Between words, not within 下一题. */
        word-break: keep-all;
      }
    `,
  ];

  /** None while all measures are compared. */
  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) explanation: Explanation | null = null;
  /** To where the way leads. */
  @property({ attribute: false }) onward: Onward = 'results';

  override render(): TemplateResult {
    return html`<div class="bar">
      ${this.view ? this.verdict(this.view) : html`<b>${text.comparing.title}</b>`}
      <button type="button" name=${this.onward} @click=${() => this.dispatchEvent(new CustomEvent(this.onward === 'next' ? 'next' : 'jump'))}>
        ${this.words()}
      </button>
    </div>`;
  }

  private words(): string {
    const { begin, nextQuestion, goToResults, goToQuestions, goToForm } = text.page;
    return { begin, next: nextQuestion, results: goToResults, questions: goToQuestions, form: goToForm }[this.onward];
  }

  private verdict({ verdict, counts, elsewhere }: View): TemplateResult {
    const stated = new Stated(
      verdict,
      this.session.chosen!.ruleset,
      this.session.force,
      elsewhere,
      this.explanation?.assessment?.whether,
    );
    const { met, unmet, unknown } = counts.conditions;
    const count = (word: string, n: number) => `${word}\u00a0${numberText(n)}`;
    return html`<div>
      <p class="stated">${stated.marks()}</p>
      <p class="counts">
        ${[count(text.status.met, met), count(text.status.unmet, unmet), count(text.status.unknown, unknown)].join(
          text.dot,
        )}
      </p>
    </div>`;
  }
}
