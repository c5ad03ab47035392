import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Comparison } from '../../data/types.js';
import type { Zice } from '../../engine/zice.js';
import { base, sheet } from '../../ground/base.styles.js';
import { comparison } from './comparison.styles.js';
import { lines } from '../result/lines.styles.js';
import { status } from '../../ground/status.styles.js';
import { dateText } from '../../text/format.js';
import { comparisonWords } from '../../text/compare.js';
import { Compared } from './compared.js';
import { comparedFigures } from './compared-figures.js';
import { comparedMeasures } from './compared-measures.js';
import { comparedPapers, comparedQuestions } from './compared-papers.js';
import { ZiceElement } from '../../ground/element.js';
import { Unfolding } from '../../ground/unfolding.js';

/** One applicant beside every measure. It wants the core's comparison and the core for the words; null is not yet. */
@customElement('zice-comparison')
export class ComparisonElement extends ZiceElement {
  static override styles = [base, sheet, status, lines, comparison];

  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) zice!: Zice;

  override render(): TemplateResult {
    if (!this.comparison) return html`<p class="panel sheet">${comparisonWords().nothing}</p>`;
    const compared = new Compared(this.comparison, this.zice);
    return html`<section class="panel sheet" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${comparisonWords().title}</h2>
      <p class="rule">${comparisonWords().asOf(dateText(this.comparison.as_of))}</p>
      ${comparedMeasures(compared)} ${comparedFigures(compared)} ${comparedPapers(compared)}
      ${comparedQuestions(compared)}
    </section>`;
  }

  constructor() {
    super();
    new Unfolding(this);
  }

  /** Brings the comparison into sight. */
  reach(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  }
}
