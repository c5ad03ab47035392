import { html, css, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Field } from './field.js';

@customElement('zice-number-field')
export class NumberField extends Field {
  static override styles = [
    ...Field.styles,
    css`
      .box {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .box input {
        flex: 1 1 0;
        min-width: 0;
        text-align: end;
      }
      .unit {
        flex: none;
        min-width: 3.2em;
      }
    `,
  ];

  override render(): TemplateResult {
    const { fact } = this.question;
    return this.boxRow(
      html`<div class="box">
        <input
          id="box"
          type="text"
          inputmode=${fact.type === 'number' && fact.places > 0 ? 'decimal' : 'numeric'}
          autocomplete="off"
          name=${fact.id}
          .value=${this.answer as string}
          aria-describedby="unit help problem"
          aria-invalid=${this.problem ? 'true' : 'false'}
          @input=${(event: InputEvent) => this.tell((event.target as HTMLInputElement).value)}
        />
        <span class="unit" id="unit">${fact.type === 'number' ? fact.unit : ''}</span>
      </div>`,
    );
  }
}
