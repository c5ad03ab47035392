import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Session } from '../core/session.js';
import type { Force, ListedRuleset } from '../core/types.js';
import { base, step } from '../styles/base.js';
import { control } from '../styles/field.js';
import { picker } from '../styles/picker.js';
import { status } from '../styles/status.js';
import { dateText, titleText } from '../text/format.js';
import { text } from '../text/zh-CN.js';
import { mark } from './mark.js';
import { forceTone } from './tones.js';

const levels: readonly ListedRuleset['level'][] = ['national', 'provincial', 'municipal'];

/** Step one: which measure, judged as of which day. */
@customElement('zice-picker')
export class PickerElement extends LitElement {
  static override styles = [base, step, control, status, picker];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) asOf = '';
  @property({ attribute: false }) chosen = '';
  @state() private dateIsWrong = false;
  private rulesets: readonly ListedRuleset[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('asOf')) return;
    const { rulesets } = this.session.zice.list(this.asOf);
    this.rulesets = levels.flatMap((level) => rulesets.filter((ruleset) => ruleset.level === level));
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title"><span class="number">${text.picker.step}</span>${text.picker.title}</h2>
      ${this.dateRow()}
      <fieldset>
        <legend class="unseen">${text.picker.legend}</legend>
        <div class="cards">${this.rulesets.map((ruleset) => this.card(ruleset))}</div>
      </fieldset>
    </section>`;
  }

  private dateRow(): TemplateResult {
    return html`<div class="as-of">
      <label for="as-of">${text.picker.asOf}</label>
      <input
        id="as-of"
        name="as_of"
        type="date"
        min="1900-01-01"
        max="2999-12-31"
        required
        .value=${this.asOf}
        aria-describedby="as-of-help as-of-problem"
        aria-invalid=${this.dateIsWrong ? 'true' : 'false'}
        @change=${this.setDate}
      />
      <p class="help" id="as-of-help">${text.picker.asOfHelp}</p>
      <p class="problem" id="as-of-problem" ?hidden=${!this.dateIsWrong}>${text.picker.asOfWrong}</p>
    </div>`;
  }

  private card({ id, title, jurisdiction, level, document_number, force }: ListedRuleset): TemplateResult {
    return html`<label class="card" data-ruleset=${id}>
      <input
        type="radio"
        name="ruleset"
        value=${id}
        .checked=${id === this.chosen}
        @change=${() => this.session.choose(id)}
      />
      <span class="name"><span class="level">${text.level[level]}</span>${jurisdiction}</span>
      <span class="title">${titleText(title)}</span>
      <span class="number">${document_number ?? text.picker.noNumber}</span>
      <span class="force"
        >${mark(forceTone[force.status], text.force[force.status])}<span>${this.span(force)}</span></span
      >
    </label>`;
  }

  private span({ from, until }: Force): TemplateResult | string {
    if (until) return text.force.until(dateText(until));
    return from ? text.force.from(dateText(from)) : '';
  }

  private setDate(event: Event): void {
    const box = event.target as HTMLInputElement;
    this.dateIsWrong = !box.validity.valid;
    if (!this.dateIsWrong) this.session.setAsOf(box.value);
  }
}
