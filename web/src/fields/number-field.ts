import { html, css, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { asFileValue } from '../session/encode.js';
import { typedFigure } from '../session/typed.js';
import { figureText } from '../text/format.js';
import { text } from '../text/index.js';
import { BroughtBack } from './brought-back.js';
import { withChinese } from '../ground/chinese.js';
import { Field } from './field.js';
import { keepCellsApart } from './pasted.js';

/** From here on a figure is read back even if it was typed plainly: noughts are easily miscounted. */
const manyDigits = 10_000;

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
      .understood {
        color: var(--ink-soft);
        font-size: calc(14px * var(--scale));
      }
    `,
  ];

  constructor() {
    super();
    new BroughtBack(this);
  }

  override render(): TemplateResult {
    const { fact } = this.question;
    const understood = this.understood();
    return this.boxRow(
      html`<div class="box">
          <input
            id="box"
            type="text"
            inputmode=${fact.type === 'number' && fact.places > 0 ? 'decimal' : 'numeric'}
            autocomplete="off"
            enterkeyhint=${this.alone ? 'next' : nothing}
            name=${fact.id}
            .value=${live(this.answer as string)}
            aria-describedby=${this.described(fact.type === 'number' && fact.unit && 'unit', understood && 'understood')}
            aria-invalid=${this.problem ? 'true' : 'false'}
            @paste=${keepCellsApart}
            @drop=${keepCellsApart}
            @input=${(event: InputEvent) => this.tell((event.target as HTMLInputElement).value)}
          />
          <span class="unit" id="unit" lang="zh-CN">${fact.type === 'number' ? fact.unit : ''}</span>
        </div>
        <p class="understood" id="understood" ?hidden=${!understood}>${withChinese(understood)}</p>`,
    );
  }

  /** How the typed text was taken, wherever it is not plainly the figure itself. */
  private understood(): string {
    const { fact } = this.question;
    const typed = this.answer as string;
    if (fact.type !== 'number' || this.problem) return '';
    const figure = asFileValue(fact, typed) as number | null;
    if (figure === null || Number.isNaN(figure)) return '';
    if (typedFigure(figure) === typed.trim() && figure < manyDigits) return '';
    return text.field.understood(figureText(figure, fact.unit));
  }
}
