import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import type { DayRange } from '../session/reading/day.js';
import { text } from '../text/index.js';

const leaf = svg`<path d="M3 5h14v12H3zM3 9h14M7 3v4M13 3v4" fill="none" stroke="currentColor" stroke-width="1.6" />`;

/**
 * The system's calendar beside a box in which a date is written. A browser that opens it on demand gets a box of its own that
 * is not seen; another shows that box, to be used in its own way.
 */
export class Calendar {
  #shown: 'not' | 'unseen' | 'seen' = 'not';

  constructor(private readonly host: LitElement) {}

  /** `chosen` is told each day that is chosen, as 2020-05-01. */
  render(range: DayRange, day: string, chosen: (iso: string) => void): TemplateResult {
    return html`<button class="calendar" type="button" aria-label=${text.field.calendar} @click=${() => void this.#show()}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${leaf}</svg>
      </button>
      ${
        this.#shown === 'not'
          ? nothing
          : html`<input
              class="native ${this.#shown}"
              type="date"
              min=${range.min}
              max=${range.max}
              .value=${day}
              tabindex=${this.#shown === 'unseen' ? '-1' : '0'}
              aria-label=${text.field.calendarDay}
              @change=${(event: Event) => this.#choose(event.target as HTMLInputElement, chosen)}
              @blur=${() => this.#hide()}
            />`
      }`;
  }

  async #show(): Promise<void> {
    await this.#turn('unseen');
    const box = this.host.renderRoot.querySelector<HTMLInputElement & { showPicker?: () => void }>('.native')!;
    try {
      box.showPicker!();
    } catch {
      // Older than that, or in someone else's frame.
      await this.#turn('seen');
      box.focus();
    }
  }

  #choose(box: HTMLInputElement, chosen: (iso: string) => void): void {
    if (box.value === '' || !box.validity.valid) return;
    chosen(box.value);
    if (this.#shown === 'unseen') this.#hide();
  }

  #hide(): void {
    void this.#turn('not');
  }

  #turn(shown: 'not' | 'unseen' | 'seen'): Promise<boolean> {
    this.#shown = shown;
    this.host.requestUpdate();
    return this.host.updateComplete;
  }
}
