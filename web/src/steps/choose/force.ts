import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ApplicantNotice, Force, Ruleset } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { citeText, titleText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { shape } from '../../ground/mark.js';

/** Says first of all when the chosen measure does not, or may not, apply on the date of assessment, or to this applicant. */
@customElement('zice-force')
export class ForceElement extends ZiceElement {
  static override styles = [
    base,
    css`
      .banner {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 14px;
        padding: 16px 20px;
        border: 1px solid currentColor;
        border-inline-start-width: 6px;
        border-radius: var(--radius);
        background: var(--weighed-soft);
        color: var(--weighed);
      }
      .banner + .banner {
        margin-block-start: 12px;
      }
      svg {
        width: 24px;
        height: 24px;
        margin-block-start: 2px;
      }
      h2 {
        font-size: calc(18 * var(--px));
      }
      p {
        grid-column: 2;
        color: var(--ink);
        font-size: calc(15 * var(--px));
      }
    `,
  ];

  @property({ attribute: false }) force!: Force;
  /** Those at hand that took its place. */
  @property({ attribute: false }) successors: readonly Ruleset[] = [];
  /** What the measure has to say to those who are registered where this applicant is. */
  @property({ attribute: false }) notices: readonly ApplicantNotice[] = [];

  override render(): TemplateResult {
    return html`${this.warning()}${this.notices.map(
      ({ cite, text: words }) => html`<section class="banner" data-notice=${cite}>
        ${shape('weighed')}
        <h2>${text.term.forYou}</h2>
        <p>${chinese(words)}${text.brackets(citeText(cite))}</p>
      </section>`,
    )}`;
  }

  private warning(): TemplateResult | typeof nothing {
    const { note, cite } = this.force;
    const replaced = this.successors.length > 0 && this.force.status === 'in_force';
    const status = replaced ? 'superseded' : this.force.status;
    if (status === 'in_force') return nothing;
    return html`<section class="banner" aria-labelledby="title" data-force=${status}>
      ${shape('weighed')}
      <h2 id="title">${text.force.warning[status]}</h2>
      <p>${note && chinese(note)}${cite ? text.brackets(citeText(cite)) : nothing}</p>
      ${
        this.successors.length > 0
          ? html`<p>
              ${text.term.supersededBy}${this.successors.map(({ title }, at) => html`${at > 0 ? text.cite.separator : ''}${chinese(titleText(title))}`)}
            </p>`
          : nothing
      }
      <p>${text.term.stillAssessed}</p>
    </section>`;
  }
}
