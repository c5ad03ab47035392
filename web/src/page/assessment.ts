import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { errorDetail, Refusal } from '../arrive/codes.js';
import { Keeper, type Keeping } from '../session/keeper.js';
import type { Measures } from '../data/measures.js';
import type { Language, Preferences, Theme } from '../data/preferences.js';
import { all, questionOfRegion, Session } from '../session/session.js';
import { today } from '../session/today.js';
import type { View } from '../engine/view.js';
import { base, sheet } from '../ground/base.styles.js';
import { layout } from './layout.styles.js';
import { ownPlace } from '../ground/place.styles.js';
import { tokens } from '../ground/tokens.styles.js';
import { isKnown, text } from '../text/index.js';
import { announce } from './host-events.js';
import { spokenVerdict } from './spoken-verdict.js';
import { ZiceElement, type Speaker } from '../ground/element.js';
import { atLeisure } from '../ground/in-turn.js';
import { GoToFact, GoToMaterials } from '../ground/events.js';
import type { KeepingElement } from '../steps/keep/keeping.js';
import type { NoticesElement } from '../steps/keep/notices.js';
import type { PickerElement } from '../steps/choose/picker.js';
import '../steps/choose/picker.js';
import { navigation, skipLinks, type Steps } from './navigation.js';
import { englishCame } from './english-came.js';
import { askFirst } from './leaving.js';
import { foot } from './foot.js';
import { cannotRun } from './notice.js';
import { printHead } from './print-head.js';
import { onceDetailed, startCores, started } from './started.js';
import { Stages, stepOf, type Stage } from './stages.js';
import { Work } from './work.js';

/** One assessment from choosing to keeping: starts the core, holds the session and how it is shown, lays out the steps. */
export abstract class Assessing extends ZiceElement implements Speaker {
  static override styles = [tokens, base, sheet, ownPlace, layout];

  /** zh-CN or en. */
  @property({ reflect: true }) override lang = 'zh-CN';
  /** Large text and targets (适老). */
  @property({ type: Boolean, reflect: true }) elder = false;
  @property({ reflect: true }) theme: Theme = 'auto';
  /** Whether the browser does not ask before a page is left that loses something typed. */
  @property({ type: Boolean, attribute: 'no-leave-prompt' }) noLeavePrompt = false;
  /** Why nothing can run, or nothing but what was there first. */
  @state() private failed: Refusal | null = null;
  /** English was wanted and could not be fetched. */
  @state() private withoutEnglish = false;
  /** What a screen reader is told of, once typing pauses. */
  @state() private spoken: View | null = null;
  @query('zice-picker') private readonly picker!: PickerElement | null;
  @query('zice-keeping') private readonly keeping!: KeepingElement | null;
  @query('zice-notices') private readonly notices!: NoticesElement | null;
  /** Whether others stand on the page before it. */
  protected oneOfSeveral = false;
  /** None before measures are offered. */
  protected session: Session | null = null;
  #keeper: Keeper | null = null;
  protected readonly stages: Stages;
  readonly #work: Work;
  /** The ways to each step, from wherever one is. */
  readonly #steps: Steps = {
    choose: () => this.#to('choose', () => this.picker?.reach()),
    answer: () => this.#to('questions', () => this.#work.reachQuestions()),
    gather: () => this.#to('papers', () => this.#work.reachMaterials()),
    result: () => this.#to('result', () => this.#work.reachResults()),
    keep: () => this.#to('result', () => onceDetailed(() => this.keeping?.reach())),
  };
  /** Called once the element stands in a page. */
  #connected = (): void => {};
  /** Of a session that has been replaced, or an element taken out of the page. */
  #listening = new AbortController();

  /** How what was entered may be kept, and whether this is a page of its own. */
  protected constructor(
    private readonly ways: Keeping,
    private readonly standsAlone: boolean,
  ) {
    super();
    this.stages = new Stages(this, standsAlone, () => this.#steps[stepOf[this.stages.stage]]());
    this.#work = new Work(this, () => this.session!, this.stages);
    const within = <Asked extends Event>(type: string, act: (asked: Asked) => void) =>
      this.addEventListener(type, (event) => {
        // It names a fact, and a host page has not asked.
        event.stopPropagation();
        act(event as Asked);
      });
    within<GoToFact>(GoToFact.type, ({ facts }) => this.#to('questions', () => this.#work.reachQuestions(facts)));
    within(GoToMaterials.type, () => this.#steps.gather());
  }

  #to(stage: Stage, reach: () => void): void {
    this.stages.go(stage);
    void this.updateComplete.then(reach);
  }

  /** Chinese until the words of another language are here. */
  get speaks(): Language {
    return this.lang === 'en' && isKnown('en') ? 'en' : 'zh-CN';
  }

  protected get preferences(): Preferences {
    return { elder: this.elder, theme: this.theme, language: this.lang === 'en' ? 'en' : 'zh-CN' };
  }

  protected prefer({ language, elder, theme }: Partial<Preferences>): void {
    if (language !== undefined) this.lang = language;
    if (elder !== undefined) this.elder = elder;
    if (theme !== undefined) this.theme = theme;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connected();
    const { signal } = (this.#listening = new AbortController());
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#keeper?.cameBack(), { signal });
    this.#keeper?.follow(signal);
    window.addEventListener('beforeunload', (event) => this.noLeavePrompt || askFirst(event, this.#keeper), { signal });
    window.addEventListener('hashchange', () => this.session?.ready && void this.#keeper?.openLink(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  /** Begins anew with these measures; what was entered stays. Fires `zice-ready`, or `zice-error` where nothing can run. */
  protected async offer(measures: Measures, asOf = today()): Promise<void> {
    const before = this.#keeper?.own;
    const session = (this.session = new Session(asOf, measures));
    const keeper = (this.#keeper = new Keeper(session, this.ways, this.#keeper));
    this.failed = null;
    session.addEventListener('change', () => this.stages.follow(session.shown));
    // One that has been replaced may still have a pause in typing to tell of.
    session.addEventListener('settled', () => this.session === session && this.settle(session));
    session.addEventListener('trapped', () => void this.restart(session, keeper));
    keeper.addEventListener('change', () => void this.tell());
    keeper.follow(this.#listening.signal);
    this.prefer(keeper.recall() ?? {});
    if (before) session.replace(before.entered);
    if (before && (measures.rulesets.has(before.shown) || before.shown === all)) session.choose(before.shown);
    this.requestUpdate();
    await this.start(session, keeper);
  }

  private async start(session: Session, keeper: Keeper): Promise<void> {
    if (!this.isConnected) await this.turn();
    const refusal = await startCores(session, this.turn, async (core) => {
      if (this.session !== session) return;
      const [already, { runtime }] = [session.ready, core];
      session.start(core);
      if (already) return;
      this.dataset['runtime'] = runtime;
      const opened = keeper.openLink();
      // Whoever put the element on the page may only be about to listen.
      await this.turn();
      if (this.session === session) announce(this, 'zice-ready', { runtime });
      return opened;
    });
    if (!refusal || this.session !== session) return;
    this.failed = refusal;
    announce(this, 'zice-error', errorDetail(refusal.code, [refusal.message]));
  }

  /** The core has failed: another takes its place, and is told all that was entered. */
  private async restart(session: Session, keeper: Keeper): Promise<void> {
    await this.turn();
    const zice = await started(session.measures);
    if (this.session !== session) return;
    if (zice instanceof Refusal) session.failures.halted = true;
    else session.start(zice);
    if (session.failures.halted) this.requestUpdate();
    else keeper.restarted();
  }

  /** What stands there first must not wait for a core; and in an element taken out of the page none starts before it is back. */
  private readonly turn = async (): Promise<void> => {
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    while (!this.isConnected) await new Promise<void>((resolve) => (this.#connected = resolve));
  };

  /** What did not start is tried once more; what was entered is there. */
  private readonly again = (): void => {
    this.failed = null;
    if (this.session && this.#keeper) void this.start(this.session, this.#keeper);
  };

  /** Typing has paused. */
  protected settle({ view }: Session): void {
    atLeisure();
    this.spoken = view;
    this.requestUpdate();
  }

  private async tell(): Promise<void> {
    this.stages.arrive(this.session?.shown ?? '');
    this.requestUpdate();
    await this.updateComplete;
    if (this.#keeper?.notice) this.reachNotices();
  }

  private readonly reachNotices = (): void =>
    onceDetailed(() => void this.notices?.updateComplete.then(() => this.notices?.reach()));

  private async showSample(id: string): Promise<void> {
    this.#keeper?.showSample(id);
    this.stages.go('result');
    await this.tell();
    this.reachNotices();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang') && this.lang === 'en' && !isKnown('en')) void this.learn();
    if (changed.has('lang') || changed.has('elder') || changed.has('theme')) {
      this.#keeper?.setPreferences(this.preferences);
    }
  }

  /** Once the words are here, all speaks English. Without them it says that it does not, and may be told to again. */
  private async learn(): Promise<void> {
    this.withoutEnglish = false;
    if (await englishCame(this)) return this.requestUpdate();
    if (this.lang !== 'en') return;
    this.lang = 'zh-CN';
    this.withoutEnglish = true;
  }

  override render(): TemplateResult {
    // Another language is another page, and other measures are: every element begins anew. So does the container: Chromium (156)
    // may leave without boxes what comes into one that it skipped (place.styles.ts) while its content was taken away.
    const place = html`<div class=${this.oneOfSeveral ? 'place one-of-several' : 'place'}>${this.page()}</div>`;
    return html`<div class="room" aria-hidden="true"><i></i><i></i><i></i></div>
      ${keyed(this.speaks, keyed(this.session, place))}`;
  }

  /** What stands above all else; nothing unless it is a page of its own. */
  protected masthead(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected privacy(): string {
    return text.page.privacy;
  }

  private page(): TemplateResult {
    const { session } = this;
    const keeper = this.#keeper;
    const landmark = (role: string) => (this.standsAlone ? role : 'none');
    return html`<header part="head" lang=${this.speaks} role=${landmark('banner')}>
        ${session?.shown ? skipLinks(this.#steps) : nothing} ${this.masthead()}
        <p class="privacy"><span class="inner">${this.privacy()}</span></p>
        ${session && keeper && (session.ready || !this.failed) ? navigation(session, keeper, this.#steps) : nothing}
      </header>
      <div class="main inner" part="main" data-stage=${this.stages.seen(session?.shown ?? '') ?? nothing} lang=${this.speaks} role=${landmark('main')}>
        ${this.withoutEnglish ? html`<p class="hint sheet" role="alert">${text.settings.withoutEnglish}</p>` : nothing}
        ${session && keeper ? printHead(session, keeper.sample !== null) : nothing}
        ${this.failed ? cannotRun(this.failed, this.again) : nothing}
        ${this.failed && !session?.ready ? nothing : session && keeper ? this.body(session, keeper) : this.waiting()}
        <p class="unseen" role="status">${this.spoken && session ? spokenVerdict(this.spoken, session) : nothing}</p>
      </div>
      ${foot(this.speaks, landmark('contentinfo'))}`;
  }

  /** What stands in the place of the steps while no measure is offered. */
  protected waiting(): TemplateResult {
    return html`<p class="hint sheet">${text.page.loading}</p>`;
  }

  private body(session: Session, keeper: Keeper): TemplateResult {
    return html`<zice-picker
        part="picker"
        .session=${session}
        .asOf=${session.asOf}
        .chosen=${session.shown}
        .region=${session.answers.fact(questionOfRegion.fact.id)}
        .ready=${session.ready}
        @sample=${(event: CustomEvent<string>) => this.showSample(event.detail)}
        @chosen=${() => this.stages.single && this.#steps.answer()}
      ></zice-picker>
      <zice-notices
        .keeper=${keeper}
        .notice=${keeper.notice}
        .sample=${keeper.sample}
        .asOf=${session.asOf}
        .outline=${session.whole ? (session.chosen?.outline ?? null) : null}
      ></zice-notices>
      ${session.shown ? this.#work.render() : html`<p class="hint sheet">${text.picker.none}</p>`}
      <zice-keeping
        part="keeping"
        .keeper=${keeper}
        .remembering=${keeper.remembering}
        .notice=${keeper.notice}
        .ready=${session.whole}
      ></zice-keeping>`;
  }
}
