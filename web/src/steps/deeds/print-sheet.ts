import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ground/base.styles.js';
import { ZiceElement } from '../../ground/element.js';

/** The deeds alone, on one or two sheets of paper: the core's text, with its headings. */
@customElement('zice-deeds-sheet')
export class DeedsSheetElement extends ZiceElement {
  static override styles = [
    base,
    css`
      :host {
        background: #ffffff;
        color: #000000;
        font: 10.5pt/1.5 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
      }
      h1 {
        font-size: 14pt;
      }
      h2 {
        margin-block: 8pt 2pt;
        border-block-end: 0.75pt solid #000000;
        font-size: 11pt;
        break-after: avoid;
      }
      p {
        padding-inline-start: 1.4em;
        text-indent: -1.4em;
        break-inside: avoid;
      }
      .within {
        margin-inline-start: 1.4em;
      }
    `,
  ];

  @property({ attribute: false }) text = '';

  override render(): TemplateResult {
    const [title = '', ...lines] = this.text.split('\n').filter((line) => line !== '');
    return html`<article lang="zh-CN"><h1>${title}</h1>${lines.map(lineOf)}</article>`;
  }
}

function lineOf(line: string): TemplateResult {
  const heading = /^【(.+)】$/.exec(line);
  if (heading) return html`<h2>${heading[1]}</h2>`;
  return html`<p class=${line.startsWith('  ') ? 'within' : ''}>${line.trim()}</p>`;
}

/** Prints it in the place of all else on the page, which is there again afterwards. */
export function printText(text: string): void {
  const others = [...document.body.children].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && !one.hidden,
  );
  const sheet = Object.assign(new DeedsSheetElement(), { text });
  const back = (): void => {
    sheet.remove();
    others.forEach((one) => (one.hidden = false));
  };
  document.body.append(sheet);
  void sheet.updateComplete.then(() => {
    others.forEach((one) => (one.hidden = true));
    window.addEventListener('afterprint', back, { once: true });
    window.print();
  });
}
