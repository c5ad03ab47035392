import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chosen, Explanation, Session } from '../../session/session.js';
import type { MaterialStatus, Status } from '../../data/types.js';
import type { View } from '../../engine/view.js';
import { base } from '../../ground/base.styles.js';
import { details } from './details.styles.js';
import { figureBarStyles } from './figure-bar.styles.js';
import { lines } from './lines.styles.js';
import { status } from '../../ground/status.styles.js';
import { citeText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { chinese } from '../../ground/chinese.js';
import { discretionaryConditions, otherConditions, unmetConditions } from './condition-sections.js';
import { ZiceElement } from '../../ground/element.js';
import { GoToMaterials } from '../../ground/events.js';
import { functionCards } from './function-cards.js';
import { mark } from '../../ground/mark.js';
import { filled } from '../../ground/filling.js';
import { momentOf, type Moment } from '../../ground/moment.js';
import './remarks.js';
import '../../ground/part.js';
// Two parts that are fetched later still tell changes: what both need comes with this one, or it would be another.
import '../deeds/route-changes.js';
import './timeline.js';
import { Unfolding } from '../../ground/unfolding.js';
import { materialTone } from '../../ground/tones.js';

const loadDeeds = () => import('../deeds/deeds.js');

/** Below the verdict, in the order in which it matters: what is missed, what would change it, and the rest folded. */
@customElement('zice-details')
export class DetailsElement extends ZiceElement {
  static override styles = [base, status, figureBarStyles, lines, details];

  protected override readonly isPatient = true;

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) explanation: Explanation | null = null;

  override render(): TemplateResult {
    const { session, chosen, view, explanation } = this;
    const moment = momentOf(session, chosen, view, explanation);
    return html`${filled(
      this.parts(moment),
      (_part, place) => place,
      (part) => part(),
      3,
    )}`;
  }

  /** Below the verdict, from what is seen first on. */
  private parts(moment: Moment): (() => unknown)[] {
    const { session, chosen, explanation } = this;
    const assessment = explanation?.assessment ?? null;
    return [
      () => unmetConditions(moment),
      () => discretionaryConditions(moment, assessment?.functions.because),
      () => html`<zice-part within data-part="deeds" .load=${loadDeeds} .opening=${text.results.deeds}>
        <zice-deeds .session=${session}></zice-deeds>
      </zice-part>`,
      () => functionCards(moment),
      () => otherConditions(moment),
      () => this.materials(),
      () => html`<zice-timeline .session=${session} .chosen=${chosen} .assessment=${assessment}></zice-timeline>
        <zice-remarks .ruleset=${chosen.ruleset}></zice-remarks>`,
    ];
  }

  constructor() {
    super();
    new Unfolding(this);
  }

  /** To the first condition of this status, unfolding the group that holds it. */
  jump(wanted: Status): void {
    const line = this.renderRoot.querySelector<HTMLElement>(`.conditions .line[data-status="${wanted}"]`);
    const group = line?.closest<HTMLDetailsElement>('details.folded');
    if (group) group.open = true;
    bringIntoSight(line, 'center');
  }

  private materialCounts(): string {
    return Object.entries(this.view.counts.materials)
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${text.materialStatus[name as MaterialStatus]} ${numberText(n)}`)
      .join(text.dot);
  }

  private materials(): TemplateResult {
    return html`<details class="folded">
      <summary>
        <span>${text.results.materials}</span><span class="number">${this.materialCounts()}</span>
      </summary>
      <ul>
        ${this.chosen.outline.materials.map(({ index, material }) => {
          const own = this.view.material(index);
          return html`<li class="paper">
            <span>${citeText(material.id)} ${chinese(material.name)}</span
            >${mark(materialTone[own], text.materialStatus[own])}
          </li>`;
        })}
      </ul>
      <button
        class="plain to-materials"
        type="button"
        @click=${() => this.dispatchEvent(new GoToMaterials())}
      >
        ${text.results.toMaterials}
      </button>
    </details>`;
  }
}
