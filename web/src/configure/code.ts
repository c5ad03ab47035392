import kit from 'virtual:zice-kit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base, sheet } from '../ground/base.styles.js';
import { copy } from '../ground/copy.js';
import { roleOf, roleText } from '../webmaster/roles.js';
import { webmaster } from '../webmaster/webmaster.styles.js';
import type { Choice } from './choice.js';
import { directivesOf } from './policy.js';
import { folderAddress, foreignOrigin, snippetOf } from './snippet.js';
import { codeStyles } from './configure.styles.js';

/** What to copy: the code for the page, the files for the server, the lines for its policy. Fires `choose` with the prefix. */
@customElement('zice-configure-code')
export class Code extends LitElement {
  static override styles = [base, sheet, webmaster, codeStyles];

  @property({ attribute: false }) choice!: Choice;
  /** What was copied last, and what is told about it. */
  @state() private copied: { readonly what: string; readonly told: string } | null = null;

  override render(): TemplateResult {
    return html`<p class="unseen" role="status">${this.copied?.told}</p>
      ${this.snippet()} ${this.files()} ${this.policy()}`;
  }

  private snippet(): TemplateResult {
    const code = snippetOf(this.choice, kit);
    return html`<section class="sheet" aria-labelledby="snippet-title">
      <h2 id="snippet-title">代码</h2>
      <label class="row"
        >文件夹放在哪里（不填即与页面同一目录；例如 / 或 /zice/）
        <input
          type="text"
          name="prefix"
          spellcheck="false"
          .value=${this.choice.prefix}
          @input=${(event: Event) => this.dispatchEvent(new CustomEvent('choose', { detail: { prefix: (event.target as HTMLInputElement).value } }))}
      /></label>
      <pre id="snippet">${code}</pre>
      <div class="buttons">
        ${this.copyButton('snippet', '代码', code)}
      </div>
      ${
        foreignOrigin(this.choice)
          ? html`<p class="help">文件夹在另一个网站上：那里要对 zice.js 返回 Access-Control-Allow-Origin，否则 integrity 核对不了，脚本不运行。</p>`
          : nothing
      }
      <p class="help">integrity 让浏览器核对 zice.js 未被改动；升级时文件夹改名，请连同代码一起更新。</p>
    </section>`;
  }

  private files(): TemplateResult {
    const list = kit.files.map(({ name, bytes, integrity }) => `${name}\t${bytes}\t${integrity}`).join('\n');
    return html`<section class="sheet" aria-labelledby="files-title">
      <h2 id="files-title">文件夹 ${kit.folder}</h2>
      <p>把整个文件夹原样传到 <code>${folderAddress(this.choice, kit)}</code>。用 FTP 时选二进制方式，不要让服务器改写内容。</p>
      <details>
        <summary>${kit.files.length} 个文件</summary>
        <ul class="files">
          ${kit.files.map(
            ({ name, bytes }) =>
              html`<li>
                <a href=${`./${kit.folder}/${name}`} download=${name.replace(/^.*\//, '')}>${name}</a>
                <span>${bytes.toLocaleString('zh-CN')} 字节</span><span class="help">${roleText[roleOf(name)]}</span>
              </li>`,
          )}
        </ul>
      </details>
      <div class="buttons">
        ${this.copyButton('files', '清单（名称、字节数、SHA-384）', list)}
      </div>
    </section>`;
  }

  private policy(): TemplateResult {
    const directives = directivesOf(this.choice);
    const text = directives.flatMap((one) => (one.onlyIf ? [] : [one.text])).join('; ');
    return html`<section class="sheet" aria-labelledby="policy-title">
      <h2 id="policy-title">内容安全策略（CSP）</h2>
      <p>贵站没有 Content-Security-Policy 响应头就不用管。有，则其中至少要允许：</p>
      <dl class="directives">
        ${directives.map(
          ({ text, why, onlyIf }) =>
            html`<div><dt><code>${text}</code></dt><dd class="help">${onlyIf ? html`<b>${onlyIf}</b>：` : nothing}${why}</dd></div>`,
        )}
      </dl>
      ${
        this.choice.mode === 'assessment'
          ? nothing
          : html`<p>文件夹里的 frame.html 不能带 X-Frame-Options: DENY，也不能被 frame-ancestors 挡住；它自带一份策略，服务器若还给它发一份，其中 <code>script-src</code> 要写全文件夹的网址（Safari 的沙箱框里 'self' 不是任何地址），并有 <code>'wasm-unsafe-eval'</code>。</p>`
      }
      <div class="buttons">
        ${this.copyButton('policy', '策略', text)}
      </div>
    </section>`;
  }

  private copyButton(what: string, name: string, text: string): TemplateResult {
    return html`<button
        class=${what === 'snippet' ? 'button' : 'plain'}
        type="button"
        name=${`copy-${what}`}
        @click=${() => this.copy(what, text)}
      >
        复制${name}
      </button>
      <span aria-hidden="true">${this.copied?.what === what ? this.copied.told : ''}</span>`;
  }

  private async copy(what: string, text: string): Promise<void> {
    this.copied = null;
    const told = (await copy(text)) ? '已复制' : '这个浏览器不许复制，请选中后按 Ctrl+C';
    this.copied = { what, told };
  }
}
