import kit from 'virtual:zice-kit';
import { base, sheet } from '../ground/base.styles.js';
import { wholePlace } from '../ground/place.styles.js';
import { tokens } from '../ground/tokens.styles.js';
import { copy } from '../ground/copy.js';
import { webmaster } from '../webmaster/webmaster.styles.js';
import { made } from './made.js';
import { inspect } from './inspect.js';
import { marks, Report, toneText, type Line, type Section } from './report.js';
import { styles } from './check.styles.js';

/** The page of the self-check of a server. Plain elements: where Lit's policy is refused, this page still has to speak. */
class Check extends HTMLElement {
  readonly #report = new Report(() => this.#show());
  readonly #verdict = made('p', { class: 'verdict', role: 'status' }, '检查中……');
  readonly #sections = made('div', { class: 'sections' });
  readonly #copied = made('span', { role: 'status' });
  readonly #copy = made('button', { class: 'button', type: 'button', name: 'copy-report', disabled: '' }, '复制报告');
  readonly #try = made('button', { class: 'plain', type: 'button', name: 'try-print', hidden: '' }, '试打印');
  readonly #trial = made('div', { class: 'trial' });

  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    const sheets = [tokens, wholePlace, base, sheet, webmaster, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
    // Browsers without them show the report without colours.
    if (sheets.length > 0) root.adoptedStyleSheets = sheets;
    root.append(masthead(), this.#main());
    this.#copy.addEventListener('click', () => void this.#copyReport());
    this.#try.addEventListener('click', () => this.#showTrial());
    if (document.readyState === 'complete') void this.#inspect();
    else window.addEventListener('load', () => void this.#inspect(), { once: true });
  }

  async #inspect(): Promise<void> {
    const stage = made('div', { inert: '', 'aria-hidden': 'true' });
    Object.assign(stage.style, {
      position: 'fixed',
      top: '0',
      left: '-20000px',
      width: '900px',
      height: '600px',
      overflow: 'hidden',
    });
    document.body.append(stage);
    await inspect(this.#report, stage);
    stage.remove();
    this.#verdict.textContent = this.#summary();
    this.#verdict.dataset['tone'] =
      this.#report.count('bad') > 0 ? 'bad' : this.#report.count('hint') > 0 ? 'hint' : 'good';
    this.#copy.removeAttribute('disabled');
    this.#try.hidden = customElements.get('zice-frame') === undefined;
    this.dataset['done'] = '';
  }

  #main(): HTMLElement {
    const again = made('button', { class: 'plain', type: 'button', name: 'again' }, '重新检查');
    again.addEventListener('click', () => location.reload());
    return made(
      'main',
      { class: 'inner' },
      made(
        'section',
        { class: 'sheet', 'aria-labelledby': 'verdict-title' },
        made('h2', { id: 'verdict-title' }, '结论'),
        this.#verdict,
        made('p', { class: 'help' }, '本页只读取本服务器上的文件，不向任何地方发送内容；报告由您自己复制。'),
        made('div', { class: 'buttons' }, this.#copy, again, this.#copied),
      ),
      this.#sections,
      made(
        'section',
        { class: 'sheet', 'aria-labelledby': 'trial-title' },
        made('h2', { id: 'trial-title' }, '亲手试试'),
        made(
          'p',
          {},
          '“试打印”在下面放一个框架方式的组件：先点“先用示例看看”，再到最后一步点打印和保存，看打印窗口和下载是否出现。',
        ),
        made('div', { class: 'buttons' }, this.#try),
        this.#trial,
      ),
    );
  }

  #show(): void {
    this.#sections.replaceChildren(...this.#report.sections.map(sectionElement));
  }

  #summary(): string {
    const failed = this.#report.count('bad');
    const hints = this.#report.count('hint');
    const parts = [failed > 0 ? `${failed} 项不通过` : '', hints > 0 ? `${hints} 项提示` : ''].filter(
      (part) => part !== '',
    );
    if (failed > 0) return `${marks.bad} ${parts.join('，')}。请按下面的说明处理。`;
    if (hints > 0) return `${marks.hint} 可以使用，${parts.join('，')}。`;
    return `${marks.good} 全部正常，可以使用。`;
  }

  async #copyReport(): Promise<void> {
    const head = [
      'Zice 自检报告',
      `${location.href}　${new Date().toLocaleString('zh-CN')}`,
      `${kit.folder}　${navigator.userAgent}`,
      this.#summary(),
    ];
    this.#copied.textContent = '';
    const done = await copy(this.#report.text(head));
    this.#copied.textContent = done ? '已复制' : '这个浏览器不许复制，请选中页面文字后按 Ctrl+C';
  }

  #showTrial(): void {
    if (!this.#trial.firstChild) this.#trial.append(document.createElement('zice-frame'));
    this.#trial.scrollIntoView({ block: 'start' });
  }
}

const masthead = (): HTMLElement =>
  made(
    'header',
    { class: 'masthead' },
    made(
      'div',
      { class: 'inner' },
      made('h1', {}, 'Zice 自测 · 自检页'),
      made(
        'p',
        {},
        `核对 ${kit.folder} 在这台服务器上能否使用。要改代码，去`,
        made('a', { href: './configure.html' }, '配置页'),
        '；要写自己的办法，去',
        made('a', { href: './author.html' }, '编写页'),
        '。',
      ),
    ),
  );

function sectionElement({ id, title, folded, lines }: Section): HTMLElement {
  const name = `section-${id}`;
  const aside = folded ? lines.filter(({ tone }) => tone === 'good' || tone === 'none') : [];
  const shown = lines.filter((line) => !aside.includes(line));
  return made(
    'section',
    { class: 'sheet', 'aria-labelledby': name },
    made('h2', { id: name }, title),
    ...(shown.length > 0 ? [listElement(shown)] : []),
    ...(aside.length > 0 ? [foldedList(aside)] : []),
  );
}

const listElement = (lines: readonly Line[]): HTMLElement => made('ul', {}, ...lines.map(lineElement));

function foldedList(lines: readonly Line[]): HTMLElement {
  const fine = lines.filter(({ tone }) => tone === 'good').length;
  const unread = lines.length - fine;
  const words = `${marks.good} ${fine} 项正常${unread > 0 ? `，${unread} 项没有检查` : ''}`;
  return made('details', {}, made('summary', {}, words), listElement(lines));
}

function lineElement({ id, name, tone, found, advice }: Line): HTMLElement {
  return made(
    'li',
    { 'data-line': id, 'data-tone': tone },
    made('span', { class: 'mark', 'aria-hidden': 'true' }, marks[tone]),
    made('span', { class: 'unseen' }, `${toneText[tone]}：`),
    made('b', { class: 'name' }, name),
    made('span', { class: 'found' }, found),
    ...(advice ? [made('span', { class: 'advice' }, advice)] : []),
  );
}

customElements.define('zice-check', Check);
