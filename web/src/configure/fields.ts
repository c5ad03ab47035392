import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { themes, type Language, type Theme } from '../data/preferences.js';
import { dayRange } from '../data/limits.js';
import { base, sheet } from '../ground/base.styles.js';
import { webmaster } from '../webmaster/webmaster.styles.js';
import { words } from '../widget/words.js';
import { accentProblem, hexOf } from './accent.js';
import { offeredIds, type Choice, type Mode } from './choice.js';
import { measures } from './measures.js';
import { fieldStyles } from './configure.styles.js';

const modes: readonly (readonly [mode: Mode, name: string, help: string])[] = [
  ['assessment', '直接嵌入', '一个脚本加一个标签，与页面融为一体，高度自动。首选。'],
  ['frame', '框架', '同样两行，但在隔离的框架里运行：贵站其他脚本读不到所填内容，高度自动。'],
  ['iframe', '最简两行 iframe', '不用脚本，后台编辑器只许贴 iframe 时用；高度固定，下面的选项不能带入。'],
];
const themeText: Record<Theme, string> = { auto: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' };
const languageText: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };
const brandColour = '#16487c';

/** The questions of the configurator. Fires `choose` with what is to change. */
@customElement('zice-configure-fields')
export class Fields extends LitElement {
  static override styles = [base, sheet, webmaster, fieldStyles];

  @property({ attribute: false }) choice!: Choice;
  @state() private lastOne = false;

  override render(): TemplateResult {
    return html`<form class="sheet" @submit=${(event: Event) => event.preventDefault()}>
      <h2>选项</h2>
      ${this.modeFields()}
      <fieldset class="settings" ?disabled=${this.choice.mode === 'iframe'}>
        <legend class="unseen">组件的设置</legend>
        ${
          this.choice.mode === 'iframe'
            ? html`<p class="help">iframe 不带设置：提供全部办法、中文、跟随系统配色。要设置请选上面两种方式之一。</p>`
            : nothing
        }
        ${this.measureFields()} ${this.beginField()} ${this.lookFields()} ${this.accentFields()} ${this.moreFields()}
      </fieldset>
    </form>`;
  }

  private modeFields(): TemplateResult {
    return html`<fieldset>
      <legend>嵌入方式</legend>
      ${modes.map(
        ([mode, name, help]) =>
          html`<label class="tick"
            ><input type="radio" name="mode" value=${mode} .checked=${mode === this.choice.mode} @change=${() => this.choose({ mode })} /><span
              >${name}<span class="help">${help}</span></span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  private measureFields(): TemplateResult {
    const { offered, rulesetsSrc, ownIds } = this.choice;
    const onlyOwn = words(rulesetsSrc).length > 0 && words(ownIds).length === 0;
    return html`<fieldset ?disabled=${onlyOwn}>
      <legend>提供哪些办法</legend>
      ${onlyOwn ? html`<p class="help">已填自有办法，只提供自有的；要同时提供下列办法，请在“更多”里写出自有办法的编号。</p>` : nothing}
      ${measures.map(
        ({ id, name }) =>
          html`<label class="tick"
            ><input type="checkbox" name="offered" value=${id} .checked=${offered.includes(id)} @change=${this.tick} /><span
              >${name}</span
            ></label
          >`,
      )}
      <p class="problem" role="status">${this.lastOne ? '至少要提供一部办法。' : ''}</p>
    </fieldset>`;
  }

  private beginField(): TemplateResult {
    const ids = offeredIds(this.choice);
    const nameOf = (id: string): string => measures.find((one) => one.id === id)?.name ?? id;
    const options: [string, string][] = [
      ['', ids.length === 1 ? '就是这一部' : '由填报人选择'],
      ...ids.map((id): [string, string] => [id, nameOf(id)]),
      ...(ids.length === 1 ? [] : [['all', '全部并排比较（all）'] as [string, string]]),
    ];
    return html`<label class="row"
      >打开时先用
      <select name="ruleset" @change=${(event: Event) => this.choose({ ruleset: valueOf(event) })}>
        ${options.map(([id, name]) => html`<option value=${id} .selected=${id === this.choice.ruleset}>${name}</option>`)}
      </select></label
    >`;
  }

  private lookFields(): TemplateResult {
    const { lang, theme, elder } = this.choice;
    return html`<div class="pair">
        <label class="row"
          >语言
          <select name="lang" @change=${(event: Event) => this.choose({ lang: valueOf(event) as Language })}>
            ${Object.entries(languageText).map(([id, name]) => html`<option value=${id} .selected=${id === lang}>${name}</option>`)}
          </select></label
        >
        <label class="row"
          >配色
          <select name="theme" @change=${(event: Event) => this.choose({ theme: valueOf(event) as Theme })}>
            ${themes.map((one) => html`<option value=${one} .selected=${one === theme}>${themeText[one]}</option>`)}
          </select></label
        >
      </div>
      <label class="tick"
        ><input type="checkbox" name="elder" .checked=${elder} @change=${(event: Event) => this.choose({ elder: (event.target as HTMLInputElement).checked })} /><span
          >适老大字（elder）</span
        ></label
      >`;
  }

  private accentFields(): TemplateResult {
    const { accent } = this.choice;
    const set = (event: Event) => this.choose({ accent: valueOf(event) });
    return html`<div class="row" role="group" aria-labelledby="accent-name">
      <span id="accent-name">主色（可不填）</span>
      <div class="colour">
        <input type="color" name="accent-box" aria-label="选取主色" .value=${hexOf(accent) ?? brandColour} @input=${set} />
        <input
          type="text"
          name="accent"
          aria-label="主色的写法"
          aria-describedby="accent-problem"
          placeholder="#a61e17"
          spellcheck="false"
          .value=${accent}
          @input=${set}
        />
        <button class="plain" type="button" ?disabled=${accent === ''} @click=${() => this.choose({ accent: '' })}>默认</button>
      </div>
      <p class="problem" id="accent-problem" role="status">${accentProblem(accent)}</p>
    </div>`;
  }

  private moreFields(): TemplateResult {
    const { asOf, rulesetsSrc, ownIds } = this.choice;
    const own = words(rulesetsSrc).length > 0;
    return html`<details>
      <summary>更多：评估日、自有办法</summary>
      <label class="row"
        >评估日（不填即当天）
        <input type="date" name="as-of" min=${dayRange.min} max=${dayRange.max} .value=${asOf} @change=${(event: Event) => this.choose({ asOf: valueOf(event) })}
      /></label>
      <label class="row"
        >自有办法的地址（rulesets-src，多个用空格隔开）
        <input type="text" name="rulesets-src" spellcheck="false" placeholder="/zice/our-city-2026.json" .value=${rulesetsSrc} @change=${(event: Event) => this.choose({ rulesetsSrc: valueOf(event) })}
      /></label>
      <p class="help">相对地址从嵌入的页面算起；预览从本页算起，读不到时预览会说明。</p>
      ${
        own
          ? html`<label class="row"
            >自有办法的编号（文件里的 id；只在还要提供上面的办法时填）
            <input type="text" name="own-ids" spellcheck="false" .value=${ownIds} @change=${(event: Event) => this.choose({ ownIds: valueOf(event) })}
          /></label>`
          : nothing
      }
    </details>`;
  }

  private tick(event: Event): void {
    const box = event.target as HTMLInputElement;
    const { offered, rulesetsSrc } = this.choice;
    const left = measures.map(({ id }) => id).filter((id) => (id === box.value ? box.checked : offered.includes(id)));
    this.lastOne = left.length === 0 && words(rulesetsSrc).length === 0;
    if (this.lastOne) box.checked = true;
    else this.choose({ offered: left });
  }

  /** What to begin with is dropped when it is no longer offered. */
  private choose(change: Partial<Choice>): void {
    const next = { ...this.choice, ...change };
    const ids = offeredIds(next);
    const begins = ids.includes(next.ruleset) || (next.ruleset === 'all' && ids.length !== 1);
    this.dispatchEvent(new CustomEvent('choose', { detail: begins ? change : { ...change, ruleset: '' } }));
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
