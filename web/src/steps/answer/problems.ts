import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Problem } from '../../session/problems.js';
import { base } from '../../ground/base.styles.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { GoToFact } from '../../ground/events.js';
import { chinese } from '../../ground/chinese.js';

/** What has to be mended, above the form and announced, each with a way to its question. */
@customElement('zice-problems')
export class ProblemsElement extends ZiceElement {
  static override styles = [
    base,
    css`
      section {
        margin-block-end: 20px;
        padding: 14px 20px;
        border: 3px solid var(--unmet);
        border-radius: var(--radius);
        background: var(--paper);
      }
      h3 {
        color: var(--unmet);
        font-size: calc(18 * var(--px));
      }
      .message {
        font-size: calc(14 * var(--px));
      }
    `,
  ];

  @property({ attribute: false }) problems: readonly Problem[] = [];

  override render(): TemplateResult {
    return html`<div role="alert">${this.problems.length > 0 ? this.list() : nothing}</div>`;
  }

  private list(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h3 id="title">${text.problems.title(numberText(this.problems.length))}</h3>
      <p>${text.problems.intro}</p>
      <ul>
        ${this.problems.map(
          ({ question, message }) =>
            html`<li data-problem=${question.fact.id}>
              <button
                class="text-button"
                type="button"
                @click=${() => this.dispatchEvent(new GoToFact([question.fact.id]))}
              >
                ${chinese(question.label)}
              </button>
              <p class="message">${withChinese(message)}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
