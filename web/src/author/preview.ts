import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Measures } from '../data/measures.js';
import type { Applicant } from '../data/types.js';
import { Assessing } from '../page/assessment.js';
import { enteredOf } from '../session/applicant-file.js';

/** The self-check by the ruleset that is being written: the applicant's own elements. What was filled in stays when it changes. */
@customElement('zice-author-preview')
export class PreviewElement extends Assessing {
  @property({ attribute: false }) measures: Measures | null = null;

  constructor() {
    super({ link: null, code: null, device: null }, false);
    // Beside the text all of it is to be seen, however narrow.
    this.stages.wish('all');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('measures') && this.measures) void this.#begin(this.measures);
  }

  /** Fills in what an applicant answers. */
  fill(applicant: Applicant): void {
    this.session?.replace(enteredOf(applicant), applicant.as_of);
  }

  async #begin(measures: Measures): Promise<void> {
    const asOf = this.session?.asOf;
    const offered = this.offer(measures, asOf);
    const [id] = measures.rulesets.keys();
    this.session?.choose(id!);
    await offered;
  }
}
