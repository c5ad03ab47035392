import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Paper } from '../../session/answers.js';
import type { PaperState } from '../../data/paper-states.js';
import { dayRange, limits } from '../../data/limits.js';
import { parseCount } from '../../session/typed.js';
import type { Assessment, DocumentKind, DocumentStatus, NeedsDocument, Ruleset } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { document as documentStyle } from './document.styles.js';
import { control } from '../../fields/field.styles.js';
import { status } from '../../ground/status.styles.js';
import { citeText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { calendar } from '../../fields/calendar.styles.js';
import { DayBox } from '../../fields/day-box.js';
import { BroughtBack } from '../../fields/brought-back.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { mark } from '../../ground/mark.js';
import { keepCellsApart } from '../../fields/pasted.js';
import { documentTone } from '../../ground/tones.js';
import { rowsWanted } from './rows-wanted.js';

type Conflict = Assessment['materials'][number]['conflicts'][number];

/** One paper: at hand or not, or pledged, with its date and its number of rows where they matter. Fires `paper`. */
@customElement('zice-document')
export class DocumentElement extends ZiceElement {
  static override styles = [base, control, calendar, status, documentStyle];

  @property({ attribute: false }) kind!: DocumentKind;
  @property({ attribute: false }) paper!: Paper;
  @property({ attribute: false }) needs: NeedsDocument | null = null;
  /** Where the paper is asked for, if not where its material is. */
  @property({ attribute: false }) cite = '';
  @property({ attribute: false }) areas: NonNullable<Ruleset['areas']> = {};
  @property({ attribute: false }) status: DocumentStatus | null = null;
  @property({ attribute: false }) why = '';
  /** The other measures that ask for it, by name. */
  @property({ attribute: false }) elsewhere = '';
  @property({ attribute: false }) conflict: Conflict | undefined;
  /** Whether what it is and who else wants it is told. */
  @property({ attribute: false }) told = false;

  private readonly dayBox = new DayBox(
    this,
    (obtainedOn) => this.tell({ obtainedOn }),
    (obtainedOn) => this.tell({ obtainedOn }),
  );

  constructor() {
    super();
    new BroughtBack(this);
  }

  override render(): TemplateResult {
    const { kind, status: own, paper } = this;
    const pledging = this.needs?.pledge || paper.state === 'pledged';
    return html`<div class="document" data-status=${own ?? nothing}>
      ${pledging ? this.states() : this.tick()}
      ${own && own !== 'missing' ? html`<div class="state">${mark(documentTone[own], text.documentStatus[own])}</div>` : nothing}
      <p class="help" id="help" ?hidden=${!this.told}>${chinese(kind.help)}</p>
      ${this.needs?.pledge ? html`<p class="help" id="pledge" ?hidden=${!this.pledgeTold}>${text.materials.pledgeMeans}</p>` : nothing}
      ${this.why ? html`<p class="why">${chinese(this.why)}</p>` : nothing}
      ${paper.state === 'at_hand' ? html`${this.date()}${this.rows()}` : nothing} ${this.conflictNote()}
      ${this.elsewhere ? html`<p class="elsewhere" ?hidden=${!this.told}>${withChinese(text.materials.elsewhere(this.elsewhere))}</p>` : nothing}
    </div>`;
  }

  private get pledgeTold(): boolean {
    return this.needs?.pledge === true && (this.told || this.paper.state === 'pledged');
  }

  /** What is not to be seen describes nothing. */
  private get describedBy(): string | typeof nothing {
    return [this.told && 'help', this.pledgeTold && 'pledge'].filter(Boolean).join(' ') || nothing;
  }

  private get label(): TemplateResult {
    return html`${chinese(this.kind.label)}${this.cite ? text.brackets(citeText(this.cite)) : nothing}`;
  }

  private tick(): TemplateResult {
    return html`<label class="tick name">
      <input
        type="checkbox"
        name="at_hand"
        aria-describedby=${this.describedBy}
        .checked=${this.paper.state === 'at_hand'}
        @change=${(event: Event) => this.tell({ state: (event.target as HTMLInputElement).checked ? 'at_hand' : 'absent' })}
      /><span>${this.label}</span>
    </label>`;
  }

  private states(): TemplateResult {
    return html`<fieldset class="name" aria-describedby=${this.describedBy}>
      <legend>${this.label}</legend>
      <div class="segments">
        ${this.state('at_hand', text.paper.at_hand)} ${this.state('pledged', text.paper.pledged)}
        ${this.state('absent', text.paper.absent)}
      </div>
    </fieldset>`;
  }

  private state(value: PaperState, word: string): TemplateResult {
    return html`<label class=${value === 'absent' ? 'unset' : ''}>
      <input
        type="radio"
        name="state"
        value=${value}
        .checked=${this.paper.state === value}
        @change=${() => this.tell({ state: value })}
      />${word}
    </label>`;
  }

  private date(): TemplateResult | typeof nothing {
    if (!this.needs?.fresh) return nothing;
    return html`<div class="detail">
      <label for="obtained-on">${text.materials.obtainedOn}</label>
      ${this.dayBox.render({
        id: 'obtained-on',
        name: 'obtained_on',
        day: this.paper.obtainedOn,
        range: dayRange,
        described: 'fresh',
        describedWrong: 'fresh obtained-problem',
      })}
      <p class="hint" id="fresh">${text.materials.freshMonth}</p>
      <p class="problem" id="obtained-problem" ?hidden=${!this.dayBox.wrong}>${withChinese(this.dayBox.problem)}</p>
    </div>`;
  }

  private rows(): TemplateResult | typeof nothing {
    const rows = this.needs?.rows;
    if (!rows) return nothing;
    const wrong = this.paper.rows !== '' && parseCount(this.paper.rows) === null;
    return html`<div class="detail">
      <label for="rows">${text.materials.rows}</label>
      <input
        id="rows"
        name="rows"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        .value=${live(this.paper.rows)}
        aria-describedby=${wrong ? 'minimum rows-problem' : 'minimum'}
        aria-invalid=${wrong ? 'true' : 'false'}
        @paste=${keepCellsApart}
        @drop=${keepCellsApart}
        @input=${(event: Event) => this.tell({ rows: (event.target as HTMLInputElement).value })}
      />
      <p class="hint" id="minimum">${rowsWanted(rows, this.areas)}</p>
      <p class="problem" id="rows-problem" ?hidden=${!wrong}>${text.materials.rowsWrong(numberText(limits.rows))}</p>
    </div>`;
  }

  private conflictNote(): TemplateResult | typeof nothing {
    if (!this.conflict) return nothing;
    const { actual, article, form, cite } = this.conflict;
    return html`<div class="conflict" data-conflict>
      ${mark('weighed', text.materials.conflict)}
      <p>
        ${text.materials.conflictText({
          actual: numberText(actual),
          article: numberText(article),
          form: numberText(form),
          cite: citeText(cite),
        })}
      </p>
    </div>`;
  }

  private tell(change: Partial<Paper>): void {
    this.dispatchEvent(new CustomEvent('paper', { detail: change }));
  }
}
