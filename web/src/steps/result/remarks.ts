import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Ruleset } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { citeText, dateText, titleText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';

/** What the measure is, and what it says that decides nothing here but that an applicant should know. */
@customElement('zice-remarks')
export class RemarksElement extends ZiceElement {
  static override styles = [
    base,
    css`
      details {
        margin-block-start: 20px;
        border-block-start: 2px solid var(--brand);
      }
      details + details {
        border-block-start-width: 1px;
        margin-block-start: 8px;
      }
      summary {
        min-height: var(--target);
        padding-block: 8px;
        color: var(--brand-deep);
        font-size: calc(17 * var(--px));
        font-weight: 600;
        cursor: pointer;
      }
      li,
      dd {
        font-size: calc(14 * var(--px));
        line-height: 1.65;
      }
      .remark {
        padding-block: 8px;
        border-block-end: 1px solid var(--line);
      }
      .kind {
        font-weight: 600;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 6px 14px;
      }
      dt {
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
      }
    `,
  ];

  @property({ attribute: false }) ruleset!: Ruleset;

  override render(): TemplateResult {
    const { remarks = [], discretions = [] } = this.ruleset;
    return html`
      <details>
        <summary>${text.results.remarks}</summary>
        <ul>
          ${discretions.map(({ cite, text: words }) => this.remark(cite, text.remarkKind.discretion, words))}
          ${remarks.map(({ cite, kind, text: words }) => this.remark(cite, text.remarkKind[kind], words))}
        </ul>
      </details>
      <details>
        <summary>${text.results.aboutMeasure}</summary>
        ${this.about()}
      </details>
    `;
  }

  private remark(cite: string, kind: string, words: string): TemplateResult {
    return html`<li class="remark">
      <span class="kind">${citeText(cite)}${text.dot}${kind}</span>${text.gap}${chinese(words)}
    </li>`;
  }

  private about(): TemplateResult {
    const { title, document_number, issuer, issued, force, basis, repeals } = this.ruleset;
    const { measure } = text;
    return html`<dl>
      ${entry(measure.title, chinese(titleText(title)))}
      ${entry(measure.number, document_number ? chinese(document_number) : measure.notPrinted)} 
      ${entry(measure.issuer, chinese(issuer))}
      ${entry(measure.issued, issued ? dateText(issued) : measure.notPrinted)}
      ${entry(measure.force, html`${chinese(force.note)}${text.brackets(citeText(force.cite))}`)} ${entries(measure.basis, basis)}
      ${entries(measure.repeals, repeals)}
    </dl>`;
  }
}

function entry(term: string, words: TemplateResult | string): TemplateResult {
  return html`<dt>${term}</dt>
    <dd>${words}</dd>`;
}

function entries(term: string, words: readonly string[]): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<dt>${term}</dt>
    <dd>
      <ul>
        ${words.map((one) => html`<li>${chinese(one)}</li>`)}
      </ul>
    </dd>`;
}
