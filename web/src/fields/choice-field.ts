import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../text/index.js';
import { wording } from '../text/wording.js';
import { chinese, languageOf } from '../ground/chinese.js';
import { Field } from './field.js';

@customElement('zice-choice-field')
export class ChoiceField extends Field {
  override render(): TemplateResult {
    return this.alone ? this.radios() : this.box();
  }

  /** All that can be chosen, one touch away. */
  private radios(): TemplateResult {
    return this.groupRow(
      html`<div class="segments stacked">
        ${this.question.choices.map(
          ({ id, label }) => html`<label>
            <input type="radio" name="answer" value=${id} .checked=${this.answer === id} @change=${() => this.tell(id)} />${chinese(label)}
          </label>`,
        )}
      </div>`,
    );
  }

  private box(): TemplateResult {
    const { fact, choices } = this.question;
    return this.boxRow(
      html`<select
        id="box"
        name=${fact.id}
        aria-describedby=${this.described()}
        aria-invalid=${this.problem ? 'true' : 'false'}
        @change=${(event: Event) => this.tell((event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${this.answer === ''}>${text.field.choose}</option>
        ${choices.map(({ id, label }) => this.choice(id, wording(label)))}
      </select>`,
    );
  }

  private choice(id: string, label: string): TemplateResult {
    return html`<option lang=${languageOf(label)} value=${id} .selected=${this.answer === id}>${label}</option>`;
  }
}
