import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { regionName, regions } from '../data/regions.js';
import { text } from '../text/index.js';
import { Field } from './field.js';

const provinceOf = (code: string): string => (code ? `${code.slice(0, 2)}0000` : '');

/**
 * A region by name: province, then prefecture or a town directly under the province. The answer is its code; a county
 * that a file names stays as it is.
 */
@customElement('zice-region-field')
export class RegionField extends Field {
  static override styles = [
    ...Field.styles,
    css`
      .part {
        display: block;
        font-size: calc(14 * var(--px));
        color: var(--ink-soft);
      }
      .part + .part {
        margin-block-start: 8px;
      }
    `,
  ];

  override render(): TemplateResult {
    const province = provinceOf(this.answer as string);
    const parts = regions.find(({ code }) => code === province)?.parts ?? [];
    const answer = this.answer as string;
    const named = answer === province || parts.some(({ code }) => code === answer);
    const none = province && parts.length === 0 ? text.field.noPrefecture : text.field.provinceOnly;
    return this.groupRow(
      html`<label class="part">
          ${text.field.province}
          <select name="province" @change=${this.choose}>
            <option value="" .selected=${province === ''}>${text.field.choose}</option>
            ${regions.map(({ code, name }) => this.option(code, name, province))}
          </select>
        </label>
        <label class="part">
          ${text.field.prefecture}
          <select name="prefecture" ?disabled=${parts.length === 0 && named} @change=${this.choose}>
            <option value=${province} .selected=${this.answer === province}>${none}</option>
            ${parts.map(({ code, name }) => this.option(code, name, answer))}
            ${named ? nothing : this.option(answer, regionName(answer) + text.brackets(answer), answer)}
          </select>
        </label>`,
    );
  }

  private option(code: string, name: string, chosen: string): TemplateResult {
    return html`<option lang="zh-CN" value=${code} .selected=${code === chosen}>${name}</option>`;
  }

  private choose(event: Event): void {
    this.tell((event.target as HTMLSelectElement).value);
  }
}
