import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Session } from '../../session/session.js';
import type { View } from '../../engine/view.js';
import { base, sheet } from '../../ground/base.styles.js';
import { status } from '../../ground/status.styles.js';
import { text } from '../../text/index.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { ZiceElement } from '../../ground/element.js';
import { Stated } from '../../ground/stated.js';
import { chinese } from '../../ground/chinese.js';

/** While all measures are compared: the verdict by each, at every keystroke. */
@customElement('zice-verdict-strip')
export class VerdictStripElement extends ZiceElement {
  static override styles = [
    base,
    sheet,
    status,
    css`
      section {
        padding: 14px 20px;
      }
      h2 {
        color: var(--brand-deep);
        font-size: calc(19 * var(--px));
      }
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 4px 12px;
        padding-block: 8px;
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  /** By the id of the ruleset. */
  @property({ attribute: false }) views!: ReadonlyMap<string, View>;

  override render(): TemplateResult {
    return html`<section class="sheet" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${text.comparing.verdicts}</h2>
      <ul>
        ${[...this.views].map(([id, { verdict, elsewhere }]) => {
          const ruleset = this.session.measures.rulesets.get(id)!;
          const stated = new Stated(verdict, ruleset, this.session.forces.get(id) ?? null, elsewhere);
          return html`<li data-ruleset=${id} data-verdict=${verdict}>
              <span>${chinese(ruleset.jurisdiction)}</span><span class="stated">${stated.marks()}</span>
            </li>`;
        })}
      </ul>
    </section>`;
  }

  /** Brings it into sight. */
  reach(): void {
    bringIntoSight(this.renderRoot.querySelector<HTMLElement>('#title'));
  }
}
