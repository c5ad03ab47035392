import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chosen, Explanation, Session } from '../../session/session.js';
import type { Status } from '../../data/types.js';
import type { View } from '../../engine/view.js';
import { base, sheet } from '../../ground/base.styles.js';
import { results } from './results.styles.js';
import { text } from '../../text/index.js';
import { ZiceElement } from '../../ground/element.js';
import '../../ground/part.js';
import type { DetailsElement } from './details.js';
import './verdict.js';

/** The result: the verdict, and below it what is fetched once that is seen. */
@customElement('zice-results')
export class ResultsElement extends ZiceElement {
  static override styles = [base, sheet, results];

  protected override readonly isPatient = true;

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) explanation: Explanation | null = null;
  /** Fetches what stands below the verdict. */
  @property({ attribute: false }) load!: () => Promise<unknown>;

  override render(): TemplateResult {
    const { session, chosen, view, explanation } = this;
    return html`<section class="panel sheet" aria-label=${text.results.title}>
      <zice-verdict
        tabindex="-1"
        .ruleset=${chosen.ruleset}
        .view=${view}
        .force=${session.force}
        .explanation=${explanation}
        .comesAlong=${this.comesAlong}
        @jump=${(event: CustomEvent<Status>) => this.jump(event.detail)}
      ></zice-verdict>
      <div class="pane" role="region" tabindex="0" aria-label=${text.results.details}>
        <zice-part .load=${this.load}>
          <zice-details .session=${session} .chosen=${chosen} .view=${view} .explanation=${explanation}></zice-details>
        </zice-part>
      </div>
    </section>`;
  }

  /** Brings the result into sight. */
  reach(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('zice-verdict')?.focus({ preventScroll: true });
  }

  private jump(wanted: Status): void {
    void this.load().then(() => this.renderRoot.querySelector<DetailsElement>('zice-details')!.jump(wanted));
  }
}
