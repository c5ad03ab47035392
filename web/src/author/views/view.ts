import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Applicant, InputError } from '../../data/types.js';
import { limits } from '../../data/limits.js';
import { base } from '../../ground/base.styles.js';
import { ZiceElement } from '../../ground/element.js';
import { authorWords } from '../../text/author.js';
import { webmaster } from '../../webmaster/webmaster.styles.js';
import { viewStyles } from './view.styles.js';
import type { TextFile, Workshop } from '../workshop.js';

/** What a view looks at: the last text without an error. Another one is another text, or another language. */
export interface Use {
  readonly workshop: Workshop;
  readonly ruleset: TextFile;
  /** Fills in the self-check with what an applicant answers. */
  readonly fill: (applicant: Applicant) => void;
}

/** One way to look at a ruleset. */
export abstract class ViewElement extends ZiceElement {
  static override styles = [base, webmaster, viewStyles];

  @property({ attribute: false }) use!: Use;
  /** What could not be done. */
  @state() protected refused: readonly InputError[] = [];

  protected refusal(): TemplateResult {
    return html`<div role="alert">
      ${this.refused.map(({ line, column, message }) => html`<p class="problem" lang="zh-CN">${authorWords().findings.at(line, column)}：${message}</p>`)}
    </div>`;
  }

  protected button(name: string, words: string, act: () => unknown): TemplateResult {
    return html`<button class="plain" type="button" name=${name} @click=${act}>${words}</button>`;
  }

  /** A button that lets a text file be chosen. */
  protected chooser(name: string, words: string, accept: string, take: (file: TextFile) => void): TemplateResult {
    const chosen = async (event: Event): Promise<void> => {
      const box = event.target as HTMLInputElement;
      const file = box.files?.[0];
      box.value = '';
      if (file && file.size <= limits.file_bytes) take({ name: file.name, text: await file.text() });
    };
    const open = (event: Event) => ((event.target as HTMLElement).nextElementSibling as HTMLInputElement).click();
    return html`<button class="plain" type="button" name=${name} @click=${open}>${words}</button
      ><input type="file" name=${`${name}-file`} accept=${accept} aria-label=${words} hidden @change=${chosen} />`;
  }

  /** A table that may be wider than its place. */
  protected table(label: string, head: readonly unknown[], rows: readonly (readonly unknown[])[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
      <table>
        <thead>
          <tr>
            ${head.map((one) => html`<th scope="col">${one}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell || nothing}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>`;
  }
}
