import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../text/index.js';
import { wording } from '../text/wording.js';
import { languageOf } from '../ground/chinese.js';
import { Field } from './field.js';

@customElement('zice-choice-field')
export class ChoiceField extends Field {
  override render(): TemplateResult {
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
