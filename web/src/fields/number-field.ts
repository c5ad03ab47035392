import { html, css, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { asFileValue, readingOf } from '../session/encode.js';
import { typedFigure } from '../session/typed.js';
import { figureText, unitText } from '../text/format.js';
import { text } from '../text/index.js';
import { isRange, rangeText } from '../text/range-text.js';
import { BroughtBack } from './brought-back.js';
import { withChinese } from '../ground/chinese.js';
import { TypedField } from './typed-field.js';
import { keepCellsApart } from './pasted.js';

/** From here on a figure is read back even if it was typed plainly: noughts are easily miscounted. */
const manyDigits = 10_000;

@customElement('zice-number-field')
export class NumberField extends TypedField {
  static override styles = [
    ...TypedField.styles,
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
      .either {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block-start: 6px;
      }
      .either button {
        min-width: 96px;
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
    const either = this.either();
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
            aria-describedby=${this.described(fact.type === 'number' && fact.unit && 'unit', understood && 'understood', either !== null && 'which')}
            aria-invalid=${this.shown ? 'true' : 'false'}
            @paste=${keepCellsApart}
            @drop=${keepCellsApart}
            @input=${this.typed}
            @change=${this.left}
            @blur=${this.left}
          />
          <span class="unit" id="unit" lang="zh-CN">${fact.type === 'number' ? fact.unit : ''}</span>
        </div>
        <p class="understood" id="understood" ?hidden=${!understood}>${withChinese(understood)}</p>
        ${either ? this.which(either) : nothing}`,
    );
  }

  /** Both texts that the typed one may stand for, where only the applicant can tell. */
  private either(): readonly [string, string] | null {
    const reading = readingOf(this.question.fact, this.answer);
    return reading?.kind === 'asked' ? reading.either : null;
  }

  private which(either: readonly [string, string]): TemplateResult {
    return html`<p class="understood" id="which">${text.field.whichPercent(...either)}</p>
      <div class="either" role="group" aria-labelledby="which">
        ${either.map((one) => html`<button class="plain" type="button" @click=${() => this.choose(one)}>${one}</button>`)}
      </div>`;
  }

  private choose(one: string): void {
    this.take(one);
    this.left();
    this.focus();
  }

  /** How the typed text was taken, wherever it is not plainly the figure itself. */
  private understood(): string {
    const { fact } = this.question;
    const typed = this.answer as string;
    if (fact.type !== 'number' || this.problem) return '';
    const figure = asFileValue(fact, typed);
    if (isRange(figure)) return text.field.understood(rangeText(figure) + unitText(fact.unit));
    if (typeof figure !== 'number' || Number.isNaN(figure)) return '';
    if (typedFigure(figure) === typed.trim() && figure < manyDigits) return '';
    return text.field.understood(figureText(figure, fact.unit));
  }
}
