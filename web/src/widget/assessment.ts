import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { errorDetail, Refusal } from '../arrive/codes.js';
import { ownMeasures } from '../engine/own-measures.js';
import type { Measures } from '../data/measures.js';
import type { Session } from '../session/session.js';
import { all } from '../session/session.js';
import { shipped } from '../data/shipped.js';
import { dayRange } from '../data/limits.js';
import { fetchSources, MeasuresRefused, problemsOf } from '../data/sources.js';
import { today } from '../session/today.js';
import { Assessing } from '../page/assessment.js';
import { guard } from './guard.styles.js';
import { text } from '../text/index.js';
import { accentOf } from './accent.js';
import { notice } from '../page/notice.js';
import { announce } from '../page/host-events.js';
import { keepTyping } from './keep-typing.js';
import { pixelOfText } from './text-size.js';
import type { ZiceAssessmentElement } from './public.js';
import { words } from './words.js';

/** The widgets that stand in the page. */
const onPage = new Set<ZiceAssessment>();

/** An attribute that is taken away again is as if it had never been there. */
const converter = { fromAttribute: (value: string | null): string => value ?? '' };

/**
 * The self-check for a bureau's page.
 *
 * @element zice-assessment
 * @fires {CustomEvent<ReadyDetail>} zice-ready - Answers are weighed from now on.
 * @fires {CustomEvent<VerdictDetail>} zice-verdict - Typing has paused: the verdict and counts, never an answer.
 * @fires {CustomEvent<ErrorDetail>} zice-error - Nothing can run, or the bureau's own rulesets are refused.
 * @csspart head - What stands above the steps.
 * @csspart main - The steps.
 * @csspart picker - The choice of a measure.
 * @csspart keeping - Saving, opening, printing and clearing.
 * @csspart foot - What the result is not.
 * @cssprop --zice-font-family - The family of all text.
 * @cssprop --zice-radius - How round the corners of sheets are.
 */
@customElement('zice-assessment')
export class ZiceAssessment extends Assessing implements ZiceAssessmentElement {
  static override styles = [...Assessing.styles, guard];

  /** The id of the measure to begin with, or `all` to compare. */
  @property({ converter }) ruleset = '';
  /** The ids of the measures to offer, in any order, with spaces or commas between them; all unless told. */
  @property({ converter }) rulesets = '';
  /** The day as of which is judged (2022-09-15); today unless told. */
  @property({ attribute: 'as-of', converter }) asOf = '';
  /** The bureau's colour; refused with a note on the console, and made readable, where text in it could not be read. */
  @property({ converter }) accent = '';
  /** The folder of the kit, where the script cannot find it by itself. */
  @property({ converter }) folder = '';
  /** The addresses of the bureau's own rulesets. They take the place of those that ship, except what `rulesets` names. */
  @property({ attribute: 'rulesets-src', converter }) rulesetsSrc = '';
  @state() protected refused = false;
  /** Which offer is the newest, so that an older one that comes later is dropped. */
  #offers = 0;

  /** A name of the host's own goes before. */
  #named = false;

  constructor() {
    super({ link: null, code: null, device: null }, false);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTyping(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('role')) this.setAttribute('role', 'region');
    const pixel = pixelOfText(this.renderRoot as ShadowRoot);
    if (pixel) this.style.setProperty('--zice-px', pixel);
    this.oneOfSeveral ||= onPage.size > 0;
    onPage.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onPage.delete(this);
  }

  /** In a browser without style sheets of its own making (Safari before 16.4) the page's policy may refuse ours. */
  override firstUpdated(): void {
    const refused = [...this.renderRoot.querySelectorAll('style')].some(({ sheet }) => sheet === null);
    if (!refused) return;
    const problem =
      "this browser needs style-src 'unsafe-inline', or the nonce of the script; in zice-frame it does not";
    console.error(`zice-assessment: ${problem}`);
    announce(this, 'zice-error', errorDetail('styles_refused', [problem]));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#name();
    if (changed.has('accent')) this.#colour();
    if (changed.has('rulesets') || changed.has('rulesetsSrc') || !this.hasUpdated)
      void this.begin(changed.has('ruleset'));
    else if (changed.has('ruleset')) this.#choose();
    if (this.hasUpdated && changed.has('asOf')) this.session?.setAsOf(this.#day());
  }

  protected override settle(session: Session): void {
    super.settle(session);
    const { view, force } = session;
    if (!view || !force) return;
    const { met, unmet, discretionary, unknown } = view.counts.conditions;
    announce(this, 'zice-verdict', { verdict: view.verdict, force: force.status, met, unmet, discretionary, unknown });
  }

  protected override waiting(): TemplateResult {
    if (!this.refused) return super.waiting();
    return notice(text.page.notOffered, text.page.notOfferedHelp, () => this.fetchAgain());
  }

  /** Tries once more to have the measures. */
  protected fetchAgain(): void {
    void this.begin(false);
  }

  protected async begin(chosenAnew: boolean): Promise<void> {
    const offer = ++this.#offers;
    this.refused = false;
    this.session = null;
    try {
      const own = this.rulesetsSrc ? await ownMeasures(await this.sources()) : null;
      const measures = this.#measures(own);
      if (offer === this.#offers) await this.#open(measures, chosenAnew);
    } catch (error) {
      if (offer === this.#offers) this.#refuse(error);
    }
  }

  async #open(measures: Measures, chosenAnew: boolean): Promise<void> {
    const offered = this.offer(measures, this.#day());
    if (chosenAnew || !this.session?.shown) this.#choose();
    await offered;
  }

  #measures(own: Measures | null): Measures {
    const ids = words(this.rulesets);
    if (ids.length === 0) return own ?? shipped;
    const pool = own ? shipped.and(own) : shipped;
    const unknown = ids.filter((id) => !pool.rulesets.has(id));
    if (unknown.length > 0) {
      const known = [...pool.rulesets.keys()].join(', ');
      throw new MeasuresRefused([`rulesets: no measure "${unknown.join('", "')}"; there are ${known}`]);
    }
    return pool.only(ids);
  }

  /** The bureau's own rulesets, by the address each came from. */
  protected async sources(): Promise<ReadonlyMap<string, string>> {
    return fetchSources(words(this.rulesetsSrc));
  }

  #name(): void {
    if (!this.#named && (this.hasAttribute('aria-label') || this.hasAttribute('aria-labelledby'))) return;
    this.#named = true;
    this.setAttribute('aria-label', text.page.subtitle);
  }

  #choose(): void {
    const { session } = this;
    if (!session) return;
    const only = session.measures.rulesets.size === 1 ? [...session.measures.rulesets.keys()][0]! : '';
    const chosen = this.ruleset || only;
    const known = chosen === '' || chosen === all || session.measures.rulesets.has(chosen);
    if (known) session.choose(chosen);
    else this.#note(`ruleset="${chosen}" is none of ${[...session.measures.rulesets.keys(), all].join(', ')}`);
  }

  #day(): string {
    if (this.asOf === '') return today();
    const box = Object.assign(document.createElement('input'), { type: 'date', ...dayRange, value: this.asOf });
    if (box.value !== '' && box.validity.valid) return this.asOf;
    this.#note(`as-of="${this.asOf}" is no date such as 2022-09-15; today is used`);
    return today();
  }

  #colour(): void {
    const accent = this.accent ? accentOf(this.accent) : null;
    if (this.accent && !accent) this.#note(`accent="${this.accent}" is no opaque CSS colour`);
    if (accent && !accent.readable) {
      this.#note(`text in accent="${this.accent}" could not be read on white; ${accent.onLight} is used instead`);
    }
    const set = (name: string, value: string | undefined) =>
      value ? this.style.setProperty(name, value) : this.style.removeProperty(name);
    set('--zice-accent', accent?.onLight);
    set('--zice-accent-soft', accent?.softOnLight);
    set('--zice-accent-on-dark', accent?.onDark);
    set('--zice-accent-soft-on-dark', accent?.softOnDark);
  }

  #refuse(error: unknown): void {
    const problems = problemsOf(error);
    this.refused = true;
    console.error(`zice-assessment:\n${problems.join('\n')}`);
    announce(this, 'zice-error', errorDetail(error instanceof Refusal ? error.code : 'core_refused', problems));
  }

  /** For the webmaster; about attributes only. */
  #note(problem: string): void {
    console.warn(`zice-assessment: ${problem}`);
  }
}
