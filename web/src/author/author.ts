import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Refusal } from '../arrive/codes.js';
import type { Measures } from '../data/measures.js';
import type { Language, Preferences, Theme } from '../data/preferences.js';
import type { Applicant, CheckedFile, Finding } from '../data/types.js';
import { ownMeasures } from '../engine/own-measures.js';
import { base, sheet } from '../ground/base.styles.js';
import { ZiceElement, type Speaker } from '../ground/element.js';
import { wholePlace } from '../ground/place.styles.js';
import { tokens } from '../ground/tokens.styles.js';
import '../page/settings.js';
import { authorWords } from '../text/author.js';
import { isKnown, learnEnglish } from '../text/index.js';
import { webmaster } from '../webmaster/webmaster.styles.js';
import { authorStyles } from './author.styles.js';
import { Draft } from './draft.js';
import type { EditorElement } from './editor.js';
import './editor.js';
import './files.js';
import './findings.js';
import { fresh } from './fresh.js';
import './preview.js';
import type { PreviewElement } from './preview.js';
import type { Use } from './views/view.js';
import { views } from './views/views.js';
import { Workshop, type TextFile } from './workshop.js';

/** How long after the last key the text is checked. */
const quiet = 250;

/** The page on which a ruleset is written: its text, what the check finds in it, and the self-check that it makes. */
@customElement('zice-author')
export class Author extends ZiceElement implements Speaker {
  static override styles = [tokens, wholePlace, base, sheet, webmaster, authorStyles];

  @property({ reflect: true }) override lang = 'zh-CN';
  @property({ type: Boolean, reflect: true }) elder = false;
  @property({ reflect: true }) theme: Theme = 'auto';
  /** Of the text as it stands; null before it has been checked. */
  @state() private checked: CheckedFile | null = null;
  /** Of the last text without an error. */
  @state() private measures: Measures | null = null;
  /** Why there is nothing to say of the text: the core does not start here, or has failed on it. */
  @state() private failed: 'cannotRun' | 'trapped' | null = null;
  /** Of that text, for the views. */
  @state() private use: Use | null = null;
  /** Those that someone has opened; the others are spared the work. */
  @state() private opened: readonly string[] = [];
  @query('zice-author-editor') private readonly editor!: EditorElement;
  @query('zice-author-preview') private readonly preview!: PreviewElement;
  readonly #draft = new Draft(fresh);
  readonly #workshop = new Workshop();
  /** The text that was checked last. */
  #examined: string | null = null;
  #timer = 0;

  constructor() {
    super();
    this.#draft.addEventListener('change', () => this.changed());
  }

  get speaks(): Language {
    return this.lang === 'en' && isKnown('en') ? 'en' : 'zh-CN';
  }

  override firstUpdated(): void {
    void this.examine();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('lang')) return;
    this.speakAnew();
    if (this.lang === 'en' && !isKnown('en'))
      void learnEnglish().then(
        () => this.speakAnew(),
        () => (this.lang = 'zh-CN'),
      );
  }

  override render(): TemplateResult {
    const words = authorWords();
    return html`${this.masthead()}
      <main class="inner" lang=${this.speaks}>
        ${this.failed ? html`<p class="sheet problem" role="alert">${words[this.failed]}</p>` : nothing}
        <section class="sheet" aria-labelledby="files-title">
          <h2 id="files-title">${words.files.title}</h2>
          <zice-author-files
            .draft=${this.#draft}
            .check=${(name: string, bytes: Uint8Array) => this.#workshop.check(name, bytes)}
            .stand=${[this.#draft.name, this.#draft.saved, this.#draft.remembering, this.speaks].join()}
          ></zice-author-files>
        </section>
        <div class="columns">${this.writing()} ${this.trying()}</div>
        ${this.use ? views.map(({ id, show }) => this.view(id, this.opened.includes(id) ? show(this.use!) : nothing)) : nothing}
      </main>`;
  }

  private masthead(): TemplateResult {
    const { title, intro, skip, webmaster: way } = authorWords();
    const preferences: Preferences = { elder: this.elder, theme: this.theme, language: this.speaks };
    return html`<header class="masthead" lang=${this.speaks}>
      <a class="skip" href="#" @click=${this.skip}>${skip}</a>
      <div class="inner">
        <div class="top">
          <h1>${title}</h1>
          <zice-settings .preferences=${preferences} @prefer=${this.prefer}></zice-settings>
        </div>
        <p>${intro}</p>
        <p>
          ${way.before}<a href="./configure.html">${way.configure}</a>${way.between}<a href="./check.html">${way.check}</a>${way.after}
        </p>
      </div>
    </header>`;
  }

  private writing(): TemplateResult {
    const words = authorWords();
    return html`<section class="sheet" aria-labelledby="editor-title">
      <h2 id="editor-title">${words.editor.title}</h2>
      <zice-author-editor
        .text=${this.#draft.text}
        .checked=${this.checked}
        .words=${words}
        @write=${({ detail }: CustomEvent<string>) => this.#draft.write(detail)}
      ></zice-author-editor>
      <h3>${words.findings.title}</h3>
      <zice-author-findings
        .checked=${this.checked}
        .speaking=${this.speaks}
        @reach=${(event: CustomEvent<Finding>) => this.editor.reach(event.detail)}
      ></zice-author-findings>
    </section>`;
  }

  private trying(): TemplateResult {
    const words = authorWords().preview;
    const stale = this.measures !== null && (this.checked?.errors.length ?? 0) > 0;
    return html`<section class="sheet trying" aria-labelledby="preview-title">
      <h2 id="preview-title">${words.title}</h2>
      <p class="help">${this.measures ? words.help : words.none}</p>
      <p class="stale" role="status">${stale ? words.stale : nothing}</p>
      <div class="stage" tabindex="0" role="group" aria-label=${words.stage} ?hidden=${this.measures === null}>
        <zice-author-preview
          lang=${this.speaks}
          theme=${this.theme}
          ?elder=${this.elder}
          .measures=${this.measures}
        ></zice-author-preview>
      </div>
    </section>`;
  }

  /** A view reads its words anew when it is given something to look at. */
  private speakAnew(): void {
    this.use = this.use && { ...this.use };
    this.requestUpdate();
  }

  private view(id: (typeof views)[number]['id'], content: unknown): TemplateResult {
    const toggled = ({ target }: Event) => {
      const others = this.opened.filter((one) => one !== id);
      this.opened = (target as HTMLDetailsElement).open ? [...others, id] : others;
    };
    return html`<details class="sheet" data-view=${id} @toggle=${toggled}>
      <summary><h2>${authorWords().views[id]}</h2></summary>
      ${content}
    </details>`;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.editor.reach();
  }

  private prefer({ detail }: CustomEvent<Partial<Preferences>>): void {
    if (detail.language !== undefined) this.lang = detail.language;
    if (detail.elder !== undefined) this.elder = detail.elder;
    if (detail.theme !== undefined) this.theme = detail.theme;
  }

  /** The text is checked once its author pauses. */
  private changed(): void {
    this.requestUpdate();
    if (this.#draft.text === this.#examined) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.examine(), quiet);
  }

  private useOf(ruleset: TextFile): Use {
    return { workshop: this.#workshop, ruleset, fill: (applicant: Applicant) => this.preview.fill(applicant) };
  }

  /** Checks the text and, where it has no error, makes the self-check of it. */
  private async examine(): Promise<void> {
    const { name, text } = this.#draft;
    this.#examined = text;
    try {
      const checked = await this.#workshop.check(name, text);
      const measures = checked.errors.length === 0 ? await ownMeasures(new Map([[name, text]])) : this.measures;
      // Written on meanwhile: another check is on its way.
      if (text !== this.#draft.text) return;
      this.failed = null;
      this.checked = checked;
      if (measures !== this.measures) this.use = this.useOf({ name, text });
      this.measures = measures;
    } catch (error) {
      console.error(error);
      this.failed = error instanceof Refusal ? 'cannotRun' : 'trapped';
    }
  }
}
