import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Comparison } from '../../data/types.js';
import type { Zice } from '../../engine/zice.js';
import type { Session } from '../../session/session.js';
import { base, sheet } from '../../ground/base.styles.js';
import { control } from '../../fields/field.styles.js';
import { comparison } from './comparison.styles.js';
import { lines } from '../result/lines.styles.js';
import { status } from '../../ground/status.styles.js';
import { dateText } from '../../text/format.js';
import { comparisonWords } from '../../text/compare.js';
import './applicants.js';
import { BesideApplicants } from './beside.js';
import { Compared } from './compared.js';
import { comparedFigures } from './compared-figures.js';
import { comparedMeasures } from './compared-measures.js';
import { comparedPapers, comparedQuestions } from './compared-papers.js';
import { ZiceElement } from '../../ground/element.js';
import { inItsTurn } from '../../ground/filling.js';
import type { PartElement } from '../../ground/part.js';
import { Unfolding } from '../../ground/unfolding.js';

/** The applicants came with this script. */
const here = () => Promise.resolve();

/**
 * One applicant beside every measure, and other applicants beside that one. It wants the core's comparison and the core for
 * the words; null is not yet. Only with a session does it take files.
 */
@customElement('zice-comparison')
export class ComparisonElement extends ZiceElement {
  static override styles = [base, sheet, status, control, lines, comparison];

  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) zice!: Zice;
  @property({ attribute: false }) session: Session | null = null;
  @state() private onlyDifferences = true;

  constructor() {
    super();
    new Unfolding(this);
    this.addEventListener('dragover', this.#over);
    this.addEventListener('drop', this.#drop);
  }

  override render(): TemplateResult {
    if (!this.comparison) return html`<p class="panel sheet">${comparisonWords().nothing}</p>`;
    const compared = new Compared(this.comparison, this.zice);
    const figures = { only: this.onlyDifferences, show: this.#show };
    return html`<section class="panel sheet" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${comparisonWords().title}</h2>
        <p class="rule">${comparisonWords().asOf(dateText(this.comparison.as_of))}</p>
        ${comparedMeasures(compared)} ${inItsTurn(() => comparedFigures(compared, figures))}
        ${inItsTurn(() => comparedPapers(compared))} ${inItsTurn(() => comparedQuestions(compared))}
      </section>
      ${this.session ? this.#applicants(this.session, this.comparison) : nothing}`;
  }

  /** Brings the comparison into sight. */
  reach(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  }

  #applicants(session: Session, own: Comparison): TemplateResult {
    const { title, open, help } = comparisonWords().several;
    return html`<zice-part data-part="applicants" .load=${here} .opening=${{ title, open, help }}>
      <zice-applicants .session=${session} .comparison=${own}></zice-applicants>
    </zice-part>`;
  }

  readonly #show = (only: boolean): void => {
    this.onlyDifferences = only;
  };

  readonly #over = (event: DragEvent): void => {
    if (this.session && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!this.session || files.length === 0) return;
    event.preventDefault();
    this.renderRoot.querySelector<PartElement>('zice-part')?.open();
    void BesideApplicants.of(this.session).add(files);
  };
}
