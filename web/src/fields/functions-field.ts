import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../text/index.js';
import { chinese } from '../ground/chinese.js';
import { Field } from './field.js';

/** Which functions are applied for: a scope rather than a figure, so none ticked means all of them are weighed. */
@customElement('zice-functions-field')
export class FunctionsField extends Field {
  static override styles = [
    ...Field.styles,
    css`
      .ticks {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(calc(124 * var(--px)), 1fr));
        column-gap: 12px;
      }
      .alone {
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  override render(): TemplateResult {
    return this.groupRow(
      html`<div class="ticks">
          ${this.question.choices.map(({ id, label }) =>
            this.tick(id, chinese(label), this.answer.includes(id), (on) => this.toggle(id, on)),
          )}
        </div>
        ${this.noneOfThese()}${this.noLimit()}`,
    );
  }

  /** Exclusive: stands while nothing is ticked, and unticks everything else. */
  private noLimit(): TemplateResult | typeof nothing {
    if (!this.question.unlimited) return nothing;
    const none = this.answer.length === 0;
    return html`<div class="alone">
      ${this.tick('', text.field.noLimit, none, () => this.clear())}
    </div>`;
  }

  /** Another measure's functions were declared and none of this one's: nothing is claimed here, and one can see it. */
  private noneOfThese(): TemplateResult | typeof nothing {
    const declared = this.answer.length > 0;
    if (!declared || this.question.choices.some(({ id }) => this.answer.includes(id))) return nothing;
    return html`<div class="alone">
      ${this.tick('others', text.field.noneOfThese, true, () => this.clear())}
    </div>`;
  }

  private tick(id: string, label: unknown, on: boolean, change: (on: boolean) => void): TemplateResult {
    return html`<label class="tick">
      <input
        type="checkbox"
        name="function"
        value=${id}
        .checked=${on}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />${label}
    </label>`;
  }

  private clear(): void {
    this.tell([]);
    // Unticking the exclusive answer itself changes nothing, and must not look as if it did.
    this.renderRoot.querySelectorAll<HTMLInputElement>('.alone input').forEach((box) => (box.checked = true));
    this.requestUpdate();
  }

  private toggle(id: string, on: boolean): void {
    const others = [...this.answer].filter((other) => other !== id);
    this.tell(on ? [...others, id] : others);
  }
}
