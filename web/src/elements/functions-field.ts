import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Field } from './field.js';

/** Which functions are applied for: a scope rather than a figure, so none ticked simply means not said. */
@customElement('zice-functions-field')
export class FunctionsField extends Field {
  static override styles = [
    ...Field.styles,
    css`
      .ticks {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(124px, 1fr));
        column-gap: 12px;
      }
    `,
  ];

  override render(): TemplateResult {
    return this.groupRow(
      html`<div class="ticks">
        ${this.question.choices.map(
          ({ id, label }) =>
            html`<label class="tick">
              <input
                type="checkbox"
                name="function"
                value=${id}
                .checked=${this.answer.includes(id)}
                @change=${(event: Event) => this.toggle(id, (event.target as HTMLInputElement).checked)}
              />${label}
            </label>`,
        )}
      </div>`,
    );
  }

  private toggle(id: string, on: boolean): void {
    const others = [...this.answer].filter((other) => other !== id);
    this.tell(on ? [...others, id] : others);
  }
}
