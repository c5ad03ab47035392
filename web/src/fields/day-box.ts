import { html, type LitElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { readDate } from '../session/reading/date.js';
import { dayOf, type DayRange } from '../session/reading/day.js';
import { text } from '../text/index.js';
import { Calendar } from './calendar.js';

/** What one box shows and asks for. */
interface Shown {
  readonly id: string;
  readonly name: string;
  /** The day that was taken, as 2020-05-01, or what was kept that is none; '' if neither. */
  readonly day: string;
  readonly range: DayRange;
  /** The ids of what describes it while nothing is wrong, and then. */
  readonly described: string;
  readonly describedWrong: string;
}

/** A box for one whole day: what is typed stays until it is one. */
export class DayBox {
  /** Since it was last left; null where what stands in it is what was taken. */
  #typed: string | null = null;
  /** What was left in it, or brought back to it, and is no day. */
  #wrong = '';
  readonly #calendar: Calendar;

  constructor(
    private readonly host: LitElement,
    private readonly take: (iso: string) => void,
    /** Called with what was left and is not a day; '' where it was emptied. */
    private readonly refuse: (typed: string) => void = () => undefined,
  ) {
    this.#calendar = new Calendar(host);
  }

  get wrong(): boolean {
    return this.#wrong !== '';
  }

  /** How to write it otherwise. */
  get problem(): string {
    const reading = readDate(this.#wrong);
    const { refused } = text;
    if (reading?.kind === 'range') return refused.wholeDay;
    if (reading?.kind !== 'refused') return refused.noDate;
    const { why, word } = reading.refusal;
    if (why === 'relative') return refused.relative(word);
    return why === 'yearLast' || why === 'shortYear' || why === 'serial' ? refused[why] : refused.noDate;
  }

  render({ id, name, day, range, described, describedWrong }: Shown): TemplateResult {
    if (this.#typed === day) this.#typed = null;
    if (this.#typed === null) this.#wrong = dayOf(day, range) === null ? day.trim() : '';
    const described_ = this.wrong ? describedWrong : described;
    return html`<div class="day">
      <input
        id=${id}
        name=${name}
        type="text"
        autocomplete="off"
        .value=${live(this.#typed ?? day)}
        aria-describedby=${ifDefined(described_ || undefined)}
        aria-invalid=${this.wrong ? 'true' : 'false'}
        @input=${(event: Event) => this.#read((event.target as HTMLInputElement).value, range, false)}
        @change=${(event: Event) => this.#read((event.target as HTMLInputElement).value, range, true)}
      />
      ${this.#calendar.render(range, day, (iso) => this.#read(iso, range, true))}
    </div>`;
  }

  /** While one types only what is written out is taken: 2022-09-1 may go on. */
  #read(typed: string, range: DayRange, left: boolean): void {
    this.#typed = typed;
    const day = left || /^\d{4}-\d{2}-\d{2}$/.test(typed) ? dayOf(typed, range) : null;
    if (day !== null) {
      this.#wrong = '';
      if (left || day === typed) this.#typed = null;
      this.take(day);
    } else if (left) {
      this.#wrong = typed.trim();
      if (!this.wrong) this.#typed = null;
      this.refuse(typed);
    }
    this.host.requestUpdate();
  }
}
