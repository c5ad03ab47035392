import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { asFileValue } from '../session/encode.js';
import { dateText } from '../text/format.js';
import { text } from '../text/index.js';
import { isRange, rangeText } from '../text/range-text.js';
import { BroughtBack } from './brought-back.js';
import { Calendar } from './calendar.js';
import { calendar } from './calendar.styles.js';
import { keepCellsApart } from './pasted.js';
import { TypedField } from './typed-field.js';
import { withChinese } from '../ground/chinese.js';

@customElement('zice-date-field')
export class DateField extends TypedField {
  static override styles = [...TypedField.styles, calendar];
  readonly #calendar = new Calendar(this);

  constructor() {
    super();
    new BroughtBack(this);
  }

  override render(): TemplateResult {
    const { fact } = this.question;
    const range = fact.type === 'date' ? fact : { min: '', max: '' };
    const understood = this.understood();
    const day = asFileValue(fact, this.answer);
    return this.boxRow(
      html`<div class="day">
          <input
            id="box"
            type="text"
            autocomplete="off"
            name=${fact.id}
            .value=${live(this.answer as string)}
            aria-describedby=${this.described('forms', understood && 'understood')}
            aria-invalid=${this.shown ? 'true' : 'false'}
            @paste=${keepCellsApart}
            @drop=${keepCellsApart}
            @input=${this.typed}
            @change=${this.left}
            @blur=${this.left}
          />
          ${this.#calendar.render(range, typeof day === 'string' ? day : '', (iso) => this.choose(iso))}
        </div>
        <p class="understood" id="forms">${text.field.dateForms}</p>
        <p class="understood" id="understood" ?hidden=${!understood}>${withChinese(understood)}</p>`,
    );
  }

  private choose(iso: string): void {
    this.take(iso);
    this.left();
  }

  /** How the typed text was taken, wherever it is not plainly the day itself. */
  private understood(): string {
    const day = asFileValue(this.question.fact, this.answer);
    if (this.problem || day === null) return '';
    if (isRange(day)) return text.field.understood(rangeText(day));
    return typeof day !== 'string' || day === this.answer ? '' : text.field.understood(dateText(day));
  }
}
