import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../text/index.js';
import { Field } from './field.js';

/** 是 / 否 / 未填: not having answered is an answer one can go back to; alone it is put, and passed over, otherwise. */
@customElement('zice-yes-no-field')
export class YesNoField extends Field {
  override render(): TemplateResult {
    return this.groupRow(
      html`<div class="segments">
        ${this.radio('yes', text.answer.yes)} ${this.radio('no', text.answer.no)}
        ${this.alone ? nothing : this.radio('', text.answer.unset)}
      </div>`,
    );
  }

  private radio(value: string, word: string): TemplateResult {
    return html`<label class=${value === '' ? 'unset' : ''}>
      <input
        type="radio"
        name="answer"
        value=${value}
        .checked=${this.answer === value}
        @change=${() => this.tell(value)}
      />${word}
    </label>`;
  }
}
