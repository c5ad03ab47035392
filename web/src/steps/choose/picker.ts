import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../../session/answers.js';
import { questionOfRegion } from '../../session/questions.js';
import { measuresFor } from '../../data/regions.js';
import { all, type Session } from '../../session/session.js';
import { dayRange } from '../../data/limits.js';
import type { Force, ListedRuleset, Ruleset } from '../../data/types.js';
import { base, sheet, step } from '../../ground/base.styles.js';
import { control } from '../../fields/field.styles.js';
import { picker } from './picker.styles.js';
import { status } from '../../ground/status.styles.js';
import { dateText, titleText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { mark } from '../../ground/mark.js';
import '../../fields/region-field.js';
import { forceTone } from '../../ground/tones.js';

const levels: readonly Ruleset['level'][] = ['national', 'provincial', 'municipal'];

/** Step one: which measure, by name, by region or all of them, judged as of which day. Fires `sample` with an id, and `chosen` once a touch has chosen: keys only go through what there is. */
@customElement('zice-picker')
export class PickerElement extends ZiceElement {
  static override styles = [base, sheet, step, control, status, picker];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) asOf = '';
  /** As `Session.shown`. */
  @property({ attribute: false }) chosen = '';
  @property({ attribute: false }) region: Answer = '';
  /** Whether a measure is in force only the core says. */
  @property({ attribute: false }) ready = false;
  @state() private dateIsWrong = false;
  private forces: ReadonlyMap<string, Force> = new Map();

  private get rulesets(): Session['measures']['rulesets'] {
    return this.session.measures.rulesets;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.ready || !(changed.has('asOf') || changed.has('ready'))) return;
    const listed: readonly ListedRuleset[] = this.session.zice.list(this.asOf).rulesets;
    this.forces = new Map(listed.map(({ id, force }) => [id, force]));
  }

  override render(): TemplateResult {
    const cards = levels.flatMap((level) => [...this.rulesets.values()].filter((one) => one.level === level));
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title" tabindex="-1"><span class="number">${text.picker.step}</span>${text.picker.title}</h2>
      <div class="sample">
        <button class="button" name="sample" type="button" @click=${this.showSample}>${text.picker.sample}</button>
        <p class="help">${text.picker.sampleHelp}</p>
      </div>
      <fieldset>
        <legend class="unseen">${text.picker.legend}</legend>
        <div class="cards">${cards.map((ruleset) => this.card(ruleset))}${this.allCard()}</div>
      </fieldset>
      <div class="sheet ways">
        <div>${this.regionRow()}</div>
        ${this.dateRow()}
      </div>
    </section>`;
  }

  /** Brings the choice into sight. */
  reach(): void {
    bringIntoSight(this.renderRoot.querySelector<HTMLElement>('#title'));
  }

  private dateRow(): TemplateResult {
    return html`<div class="as-of">
      <label for="as-of">${text.picker.asOf}</label>
      <input
        id="as-of"
        name="as_of"
        type="date"
        min=${dayRange.min}
        max=${dayRange.max}
        required
        .value=${this.asOf}
        aria-describedby=${this.dateIsWrong ? 'as-of-help as-of-problem' : 'as-of-help'}
        aria-invalid=${this.dateIsWrong ? 'true' : 'false'}
        @change=${this.setDate}
      />
      <p class="help" id="as-of-help">${text.picker.asOfHelp}</p>
      <p class="problem" id="as-of-problem" ?hidden=${!this.dateIsWrong}>${text.picker.asOfWrong}</p>
    </div>`;
  }

  private regionRow(): TemplateResult {
    const question = { ...questionOfRegion, label: text.picker.region, help: text.picker.regionHelp };
    return html`<zice-region-field
        .question=${question}
        .own=${true}
        .answer=${this.region}
        @answer=${(event: CustomEvent<Answer>) => this.session.setFact(question.fact.id, event.detail)}
      ></zice-region-field>
      <div class="offers" role="status">${this.region ? this.offers(this.region as string) : nothing}</div>`;
  }

  private offers(region: string): TemplateResult {
    const ids = measuresFor(region, this.rulesets.values());
    const local = ids.some((id) => this.rulesets.get(id)!.level !== 'national');
    return html`<p>${local ? text.picker.covers : text.picker.coversOnlyNational}</p>
      ${ids.map(
        (id) =>
          html`<button
            class="plain"
            type="button"
            lang="zh-CN"
            data-offer=${id}
            aria-pressed=${id === this.chosen ? 'true' : 'false'}
            @click=${() => this.choose(id)}
          >
            ${this.rulesets.get(id)!.jurisdiction}${titleText(this.rulesets.get(id)!.title)}
          </button>`,
      )}`;
  }

  private touched({ detail }: MouseEvent, id: string): void {
    if (detail > 0) this.choose(id);
  }

  private choose(id: string): void {
    this.session.choose(id);
    this.dispatchEvent(new CustomEvent('chosen'));
  }

  private radio(id: string): TemplateResult {
    return html`<input
      type="radio"
      name="ruleset"
      value=${id}
      .checked=${id === this.chosen}
      @change=${() => this.session.choose(id)}
    />`;
  }

  private card({ id, title, jurisdiction, level, document_number }: Ruleset): TemplateResult {
    const force = this.forces.get(id);
    return html`<label class="card" data-ruleset=${id} @click=${(event: MouseEvent) => this.touched(event, id)}>
      ${this.radio(id)}
      <span class="name"><span class="level">${text.level[level]}</span>${chinese(jurisdiction)}</span>
      <span class="title" lang="zh-CN">${titleText(title)}</span>
      <span class="number">${document_number ? chinese(document_number) : text.picker.noNumber}</span>
      <span class="force"
        >${force ? mark(forceTone[force.status], text.force[force.status]) : nothing}<span
          >${force ? this.span(force) : nothing}</span
        ></span
      >
    </label>`;
  }

  private allCard(): TemplateResult {
    return html`<label class="card all" data-ruleset=${all} @click=${(event: MouseEvent) => this.touched(event, all)}>
      ${this.radio(all)}
      <span class="name">${text.picker.all}</span>
      <span class="title">${text.picker.allTitle}</span>
      <span class="number">${text.picker.allHelp}</span>
    </label>`;
  }

  private span({ from, until, until_at_latest: atLatest }: Force): TemplateResult | string {
    if (until) return (atLatest ? text.term.untilAtLatest : text.term.until)(dateText(until));
    return from ? text.term.from(dateText(from)) : '';
  }

  private setDate(event: Event): void {
    const box = event.target as HTMLInputElement;
    this.dateIsWrong = !box.validity.valid;
    if (!this.dateIsWrong) this.session.setAsOf(box.value);
  }

  /** Of the measure chosen; before a choice, of one for the region, else of the first. */
  private showSample(): void {
    const fitting = [
      this.chosen,
      ...(this.region ? measuresFor(this.region as string, this.rulesets.values()) : []),
      ...this.rulesets.keys(),
    ];
    this.dispatchEvent(new CustomEvent('sample', { detail: fitting.find((id) => this.rulesets.has(id)) }));
  }
}
