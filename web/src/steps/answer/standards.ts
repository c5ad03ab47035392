import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { wordsOf } from '../../engine/outline.js';
import type { Session } from '../../session/session.js';
import type { ChangedStandard } from '../../session/standards.js';
import { base } from '../../ground/base.styles.js';
import { citeText, numberText, unitText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';

/** Below the question of the place: which figures are others since it was answered anew. It is read out too. */
@customElement('zice-standards')
export class StandardsElement extends ZiceElement {
  static override styles = [
    base,
    css`
      section {
        margin: 0 20px 12px;
        padding: 8px 14px;
        border-inline-start: 4px solid var(--weighed);
        background: var(--weighed-soft);
        font-size: calc(14 * var(--px));
        line-height: 1.6;
      }
      .title {
        font-weight: 600;
      }
      b {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) changed: readonly ChangedStandard[] = [];

  override render(): TemplateResult {
    return html`<div role="status">${this.changed.length === 0 ? nothing : this.list()}</div>`;
  }

  private list(): TemplateResult {
    return html`<section>
      <p class="title">${text.standards.title}</p>
      <ul>
        ${this.changed.map((one) => html`<li data-standard=${one.id}>${this.words(one)}</li>`)}
      </ul>
    </section>`;
  }

  private words({ ruleset, id, cite, unit, from, to }: ChangedStandard): TemplateResult {
    const { jurisdiction } = this.session.measures.rulesets.get(ruleset)!;
    const own = wordsOf(this.session.measures.rulesets.get(ruleset)!).get(id);
    const change = text.standards.change(numberText(from), numberText(to), unitText(unit));
    return html`${this.session.comparing ? html`${chinese(jurisdiction)} ` : nothing}${citeText(cite)}
      ${chinese(own?.text ?? id)}${text.colon}<b>${withChinese(change)}</b>`;
  }
}
