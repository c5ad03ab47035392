import kit from 'virtual:zice-kit';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { base, sheet } from '../ground/base.styles.js';
import { wholePlace } from '../ground/place.styles.js';
import { tokens } from '../ground/tokens.styles.js';
import { webmaster } from '../webmaster/webmaster.styles.js';
import { defaults, type Choice } from './choice.js';
import './code.js';
import './fields.js';
import { Preview } from './preview.js';
import { styles } from './configure.styles.js';

/** The configurator: what is chosen, the widget as it will look, and what to copy. */
@customElement('zice-configure')
export class Configure extends LitElement {
  static override styles = [tokens, wholePlace, base, sheet, webmaster, styles];

  @state() private choice: Choice = defaults;
  /** Null until it is known whether zice.js runs here. */
  @state() private runs: boolean | null = null;
  @query('.stage') private readonly stage!: HTMLElement;
  readonly #preview = new Preview((element) => this.stage.replaceChildren(element));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#whenLoaded(() => (this.runs = customElements.get('zice-assessment') !== undefined));
  }

  override render(): TemplateResult {
    return html`<header class="masthead">
        <div class="inner">
          <h1>Zice 自测 · 配置页</h1>
          <p>选好嵌入方式和外观，把代码贴进贵站页面。贴好后用<a href="./check.html">自检页</a>核对服务器。自己的办法在<a href="./author.html">编写页</a>上写。</p>
        </div>
      </header>
      <main class="inner">
        <div class="columns">
          <zice-configure-fields
            .choice=${this.choice}
            @choose=${this.choose}
          ></zice-configure-fields>
          <section class="sheet preview" aria-labelledby="preview-title">
            <h2 id="preview-title">预览</h2>
            <p class="help">这就是真实的组件，可以试填；改选项，这里随之变化。</p>
            <p class="problem" role="alert" ?hidden=${this.runs !== false}>
              预览不可用：${kit.folder}/zice.js 没有运行。请确认该文件夹与本页放在一起，再用自检页查原因。
            </p>
            <div class="stage" tabindex="0" role="group" aria-label="组件预览，可上下滚动"></div>
          </section>
        </div>
        <zice-configure-code .choice=${this.choice} @choose=${this.choose}></zice-configure-code>
      </main>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.runs && (changed.has('choice') || changed.has('runs'))) this.#preview.show(this.choice);
  }

  private choose(event: CustomEvent<Partial<Choice>>): void {
    this.choice = { ...this.choice, ...event.detail };
  }

  /** `zice.js` comes behind this script and has run, or not, by then. */
  #whenLoaded(act: () => void): void {
    if (document.readyState === 'complete') act();
    else window.addEventListener('load', act, { once: true });
  }
}
