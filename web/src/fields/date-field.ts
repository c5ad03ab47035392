import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { unreadable } from '../session/typed.js';
import { Field } from './field.js';

@customElement('zice-date-field')
export class DateField extends Field {
  @query('input') private readonly box!: HTMLInputElement;

  override render(): TemplateResult {
    const { fact } = this.question;
    const { min, max } = fact.type === 'date' ? fact : { min: '', max: '' };
    return this.boxRow(
      html`<input
        id="box"
        type="date"
        name=${fact.id}
        min=${min}
        max=${max}
        aria-describedby=${this.described()}
        aria-invalid=${this.problem ? 'true' : 'false'}
        @input=${this.read}
        @blur=${this.read}
      />`,
    );
  }

  /** A half-typed date has no value of its own and must not be wiped. */
  override updated(): void {
    if (!this.box.validity.badInput && this.answer !== unreadable) this.box.value = this.answer as string;
  }

  private read(event: Event): void {
    const half = this.box.validity.badInput;
    if (half && event.type === 'input') return;
    const answer = half ? unreadable : this.box.value;
    if (answer !== this.answer) this.tell(answer);
  }
}
