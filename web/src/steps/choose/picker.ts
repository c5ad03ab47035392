import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Answer } from '../../session/answers.js';
import { questionOfRegion } from '../../session/questions.js';
import { all, type Session } from '../../session/session.js';
import { dayRange } from '../../data/limits.js';
import type { Force, ListedRuleset, Ruleset } from '../../data/types.js';
import { base, sheet, step } from '../../ground/base.styles.js';
import { calendar } from '../../fields/calendar.styles.js';
import { DayBox } from '../../fields/day-box.js';
import { control } from '../../fields/field.styles.js';
import { picker } from './picker.styles.js';
import { status } from '../../ground/status.styles.js';
import { dateText, titleText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { afterPressed } from '../../ground/in-turn.js';
import { mark } from '../../ground/mark.js';
import '../../fields/region-field.js';
import { forceTone } from '../../ground/tones.js';

const levels: readonly Ruleset['level'][] = ['national', 'provincial', 'municipal'];

/** Step one: which measure, by name, by region or all of them, judged as of which day. Fires `sample` with an id, and `chosen` once a touch has chosen: keys only go through what there is. */
@customElement('zice-picker')
export class PickerElement extends ZiceElement {
  static override styles = [base, sheet, step, control, calendar, status, picker];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) asOf = '';
  /** As `Session.shown`. */
  @property({ attribute: false }) chosen = '';
  @property({ attribute: false }) region: Answer = '';
  /** Whether a measure is in force only the core says. */
  @property({ attribute: false }) ready = false;
  override comesAlong = true;
  private readonly dayBox = new DayBox(this, (day) => day !== this.asOf && this.session.setAsOf(day));
  private listed: ReadonlyMap<string, ListedRuleset> = new Map();
  private pressed = '';

  private get rulesets(): Session['measures']['rulesets'] {
    return this.session.measures.rulesets;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.ready || !(changed.has('asOf') || changed.has('ready'))) return;
    const listed: readonly ListedRuleset[] = this.session.core.any.list(this.asOf).rulesets;
    this.listed = new Map(listed.map((one) => [one.id, one]));
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
      ${this.dayBox.render({
        id: 'as-of',
        name: 'as_of',
        day: this.asOf,
        range: dayRange,
        described: 'as-of-help',
        describedWrong: 'as-of-help as-of-problem',
      })}
      <p class="help" id="as-of-help">${text.picker.asOfHelp}</p>
      <p class="problem" id="as-of-problem" ?hidden=${!this.dayBox.wrong}>
        ${this.dayBox.problem}${text.semicolon}${text.picker.asOfWrong}
      </p>
    </div>`;
  }

  private regionRow(): TemplateResult {
    const question = { ...questionOfRegion, label: text.picker.region, help: text.picker.regionHelp };
    return html`<zice-region-field
        .question=${question}
        .answer=${this.region}
        @answer=${(event: CustomEvent<Answer>) => this.session.setFact(question.fact.id, event.detail)}
      ></zice-region-field>
      <div class="offers" role="status">${this.region && this.ready ? this.offers() : nothing}</div>`;
  }

  /** The measures that take whoever is registered in the region that was chosen. */
  private get fitting(): readonly string[] {
    return this.region && this.ready ? this.session.taking(this.region as string) : [];
  }

  private offers(): TemplateResult {
    const ids = this.fitting;
    const local = ids.some((id) => this.rulesets.get(id)!.level !== 'national');
    return html`<p>${local ? text.picker.covers : text.picker.coversOnlyNational}</p>
      ${ids.map(
        (id) =>
          html`<button
            class="plain"
            type="button"
            data-offer=${id}
            aria-pressed=${id === this.chosen ? 'true' : 'false'}
            @click=${() => this.choose(id)}
          >
            ${chinese(this.rulesets.get(id)!.jurisdiction)}${text.gap}${chinese(titleText(this.rulesets.get(id)!.title))}${this.notCurrent(id)}
          </button>`,
      )}`;
  }

  private touched({ detail }: MouseEvent, id: string): void {
    if (detail > 0) this.choose(id);
  }

  private choose(id: string): void {
    this.press(id, () => this.dispatchEvent(new CustomEvent('chosen')));
  }

  /** Of several that are pressed one after the other the last is chosen. */
  private press(id: string, then = (): unknown => undefined): void {
    this.pressed = id;
    afterPressed(() => {
      if (this.pressed !== id) return;
      this.pressed = '';
      this.session.choose(id);
      then();
    });
  }

  /** What comes of the last but one may be rendered while the last still waits: the mark stays where it was pressed. */
  private get marked(): string {
    return this.pressed || this.session.shown;
  }

  private radio(id: string): TemplateResult {
    return html`<input
      type="radio"
      name="ruleset"
      value=${id}
      .checked=${id === this.marked}
      @change=${() => this.press(id)}
    />`;
  }

  private card({ id, title, jurisdiction, level, document_number }: Ruleset): TemplateResult {
    const listed = this.listed.get(id);
    const force = listed?.force;
    return html`<label class="card" data-ruleset=${id} @click=${(event: MouseEvent) => this.touched(event, id)}>
      ${this.radio(id)}
      <span class="name"><span class="level">${text.level[level]}</span>${chinese(jurisdiction)}</span>
      <span class="title">${chinese(titleText(title))}</span>
      <span class="number">${document_number ? chinese(document_number) : text.picker.noNumber}</span>
      <span class="force"
        >${listed ? this.standing(listed) : nothing}<span>${force ? this.span(force) : nothing}</span></span
      >
    </label>`;
  }

  /** A measure in force whose place another at hand has taken is not the one to go by. */
  private standing({ force, superseded_by: by, current }: ListedRuleset): TemplateResult {
    const status = by.length > 0 && !current ? 'superseded' : force.status;
    return mark(forceTone[status], text.force[status]);
  }

  private notCurrent(id: string): TemplateResult | typeof nothing {
    const listed = this.listed.get(id);
    return listed && !listed.current ? html` ${this.standing(listed)}` : nothing;
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

  /** Of the measure chosen; before a choice, of one for the region, else of the first. */
  private showSample(): void {
    const fitting = [this.chosen, ...this.fitting, ...this.rulesets.keys()];
    this.dispatchEvent(new CustomEvent('sample', { detail: fitting.find((id) => this.rulesets.has(id)) }));
  }
}
