import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Keeper } from '../core/keeper.js';
import type { Preferences } from '../core/preferences.js';
import { questionOfRegion } from '../core/questions.js';
import { Session } from '../core/session.js';
import { today } from '../core/today.js';
import type { View } from '../core/view.js';
import { Zice } from '../core/zice.js';
import { base, sheet } from '../styles/base.js';
import { layout } from '../styles/layout.js';
import { tokens } from '../styles/tokens.js';
import { numberText } from '../text/format.js';
import { speak, text } from '../text/index.js';
import { GoToFact, GoToMaterials } from './events.js';
import type { FormElement } from './form.js';
import type { KeepingElement } from './keeping.js';
import './keeping.js';
import type { NoticesElement } from './notices.js';
import './notices.js';
import type { PickerElement } from './picker.js';
import './picker.js';
import { printHead } from './print-head.js';
import './settings.js';
import { Work } from './work.js';

/** The page: starts the core, holds the session and how it is shown, and lays out the steps. */
@customElement('zice-app')
export class App extends LitElement {
  static override styles = [tokens, base, sheet, layout];

  /** zh-CN or en. */
  @property({ reflect: true }) override lang = 'zh-CN';
  /** Large text and targets (适老). */
  @property({ type: Boolean, reflect: true }) elder = false;
  @property({ reflect: true }) theme: Preferences['theme'] = 'auto';
  @state() private failed = false;
  /** What a screen reader is told, once typing pauses. */
  @state() private spoken = '';
  @query('zice-picker') private readonly picker!: PickerElement | null;
  @query('zice-form') private readonly form!: FormElement | null;
  @query('zice-keeping') private readonly keeping!: KeepingElement | null;
  @query('zice-notices') private readonly notices!: NoticesElement | null;
  readonly #session = new Session(today());
  readonly #keeper = new Keeper(this.#session);
  readonly #work = new Work(this, this.#session);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(GoToFact.type, (event) => this.form?.reach((event as GoToFact).facts));
    this.addEventListener(GoToMaterials.type, () => this.#work.reachMaterials());
    this.#session.addEventListener('change', () => this.requestUpdate());
    this.#session.addEventListener('settled', () => this.settle());
    this.#keeper.addEventListener('change', () => void this.tell());
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#keeper.cameBack());
    window.addEventListener('hashchange', () => this.#session.ready && void this.#keeper.openLink());
    const preferences = this.#keeper.recall();
    if (preferences) this.prefer(preferences);
    void this.start();
  }

  private get preferences(): Preferences {
    const { elder, theme } = this;
    return { elder, theme, language: this.lang === 'en' ? 'en' : 'zh-CN' };
  }

  private prefer({ language, elder, theme }: Partial<Preferences>): void {
    if (language !== undefined) this.lang = language;
    if (elder !== undefined) this.elder = elder;
    if (theme !== undefined) this.theme = theme;
  }

  /** The picker and the form stand first; starting the core must not keep them waiting. */
  private async start(): Promise<void> {
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const zice = await Zice.load();
      this.#session.start(zice);
      this.dataset['runtime'] = zice.runtime;
    } catch {
      this.failed = true;
      return;
    }
    await this.#keeper.openLink();
  }

  private settle(): void {
    const { view } = this.#session;
    this.spoken = view ? spokenVerdict(view) : '';
    this.requestUpdate();
  }

  private async tell(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    await this.notices?.updateComplete;
    if (this.#keeper.notice) this.notices?.reach();
  }

  private async showSample(id: string): Promise<void> {
    this.#keeper.showSample(id);
    await this.tell();
    this.notices?.reach();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) speak(this.preferences.language);
    if (changed.has('lang') || changed.has('elder') || changed.has('theme')) {
      this.#keeper.setPreferences(this.preferences);
    }
  }

  override render(): TemplateResult {
    // Another language is another page: every element reads its words anew.
    return html`${keyed(this.lang, this.page())}`;
  }

  private page(): TemplateResult {
    return html`<header>
        ${this.#session.shown ? this.skipLinks() : nothing}
        <div class="masthead">
          <div class="inner">
            <h1>${text.page.title}<span>${text.page.subtitle}</span></h1>
            <zice-settings
              .preferences=${this.preferences}
              @prefer=${(event: CustomEvent<Partial<Preferences>>) => this.prefer(event.detail)}
            ></zice-settings>
          </div>
        </div>
        <p class="privacy"><span class="inner">${text.page.privacy}</span></p>
        ${this.failed ? nothing : this.steps()}
      </header>
      <main class="inner">
        ${printHead(this.#session, this.#keeper.sample !== null)} ${this.failed ? cannotRun() : this.body()}
        <p class="unseen" role="status">${this.spoken}</p>
      </main>
      <footer class="inner">
        <p>${text.page.footer}</p>
        ${text.page.lawInChinese ? html`<p>${text.page.lawInChinese}</p>` : nothing}
      </footer>`;
  }

  private skipLinks(): TemplateResult {
    const skip = (words: string, reach: () => void) =>
      html`<a
        class="skip"
        href="#"
        @click=${(event: Event) => {
          event.preventDefault();
          reach();
        }}
        >${words}</a
      >`;
    return html`${skip(text.page.skip, () => this.form?.reach())}${skip(text.page.skipToResults, () => this.#work.reachResults())}`;
  }

  /** From anywhere to anywhere, and clearing always in sight of it. */
  private steps(): TemplateResult {
    const { shown, ready, chosen } = this.#session;
    const to = (words: string, reach: () => void) =>
      html`<li><button class="text-button" type="button" @click=${reach}>${words}</button></li>`;
    return html`<nav class="inner" aria-label=${text.page.steps}>
      <ul>
        ${to(text.picker.title, () => this.picker?.reach())}
        ${shown ? to(text.form.title, () => this.form?.reach()) : nothing}
        ${chosen && ready ? to(text.materials.title, () => this.#work.reachMaterials()) : nothing}
        ${shown && ready ? to(text.results.title, () => this.#work.reachResults()) : nothing}
        ${to(text.keeping.short, () => this.keeping?.reach())}
      </ul>
      <button
        class="plain"
        name="clear"
        type="button"
        title=${text.keeping.clearHelp}
        @click=${() => this.#keeper.clear()}
      >
        ${text.keeping.clear}
      </button>
    </nav>`;
  }

  private body(): TemplateResult {
    const session = this.#session;
    const keeper = this.#keeper;
    return html`<zice-picker
        .session=${session}
        .asOf=${session.asOf}
        .chosen=${session.shown}
        .region=${session.answers.fact(questionOfRegion.fact.id)}
        .ready=${session.ready}
        @sample=${(event: CustomEvent<string>) => this.showSample(event.detail)}
      ></zice-picker>
      <zice-notices
        .keeper=${keeper}
        .notice=${keeper.notice}
        .sample=${keeper.sample}
        .outline=${session.ready ? (session.chosen?.outline ?? null) : null}
      ></zice-notices>
      ${session.shown ? this.#work.render() : html`<p class="hint sheet">${text.picker.none}</p>`}
      <zice-keeping
        .keeper=${keeper}
        .remembering=${keeper.remembering}
        .notice=${keeper.notice}
        .ready=${session.ready}
      ></zice-keeping>`;
  }
}

function cannotRun(): TemplateResult {
  return html`<div class="notice sheet" role="alert">
    <h2>${text.page.cannotRun}</h2>
    <p>${text.page.cannotRunHelp}</p>
  </div>`;
}

function spokenVerdict(view: View): string {
  const { met, unmet, unknown } = view.counts.conditions;
  return text.verdict.announce(
    text.verdict[view.verdict],
    numberText(met),
    numberText(unmet),
    numberText(unknown),
  );
}
