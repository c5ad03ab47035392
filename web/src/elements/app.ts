import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Session } from '../core/session.js';
import { today } from '../core/today.js';
import type { View } from '../core/view.js';
import { Zice } from '../core/zice.js';
import { base, sheet } from '../styles/base.js';
import { layout } from '../styles/layout.js';
import { numberText } from '../text/format.js';
import { text } from '../text/zh-CN.js';
import './bar.js';
import { GoToFact, GoToMaterials } from './events.js';
import './force.js';
import type { FormElement } from './form.js';
import './form.js';
import { InSight } from './in-sight.js';
import type { MaterialsElement } from './materials.js';
import './materials.js';
import './picker.js';
import type { ResultsElement } from './results.js';
import './results.js';

/** The page: starts the core, holds the session, lays out the steps and the result beside them. */
@customElement('zice-app')
export class App extends LitElement {
  static override styles = [base, sheet, layout];

  @state() private session: Session | null = null;
  @state() private failed = false;
  /** What a screen reader is told, once typing pauses. */
  @state() private spoken = '';
  @query('zice-form') private readonly form!: FormElement | null;
  @query('zice-materials') private readonly materials!: MaterialsElement | null;
  @query('zice-results') private readonly results!: ResultsElement | null;
  readonly #resultsInSight = new InSight(this, () => this.results);
  #cameFrom: number | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(GoToFact.type, (event) => this.form?.reach((event as GoToFact).facts));
    this.addEventListener(GoToMaterials.type, () => this.materials?.reach());
    void this.start();
  }

  private async start(): Promise<void> {
    try {
      const session = new Session(await Zice.load(), today());
      session.addEventListener('change', () => this.requestUpdate());
      session.addEventListener('settled', () => this.settle(session));
      this.session = session;
      this.dataset['runtime'] = session.zice.runtime;
    } catch {
      this.failed = true;
    }
  }

  private settle(session: Session): void {
    this.spoken = spokenVerdict(session.view!);
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`
      <header>
        ${this.session?.chosen ? this.skipLinks() : nothing}
        <div class="masthead">
          <h1 class="inner">${text.page.title}<span>${text.page.subtitle}</span></h1>
        </div>
        <p class="privacy"><span class="inner">${text.page.privacy}</span></p>
      </header>
      <main class="inner">
        ${this.body()}
        <p class="unseen" role="status">${this.spoken}</p>
      </main>
      <footer class="inner">${text.page.footer}</footer>
    `;
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
    return html`${skip(text.page.skip, () => this.form?.reach())}${skip(text.page.skipToResults, () => this.results?.reach())}`;
  }

  private body(): TemplateResult {
    const { session } = this;
    if (this.failed) {
      return html`<div class="notice sheet" role="alert">
        <h2>${text.page.cannotRun}</h2>
        <p>${text.page.cannotRunHelp}</p>
      </div>`;
    }
    if (!session) return html`<p class="hint sheet">${text.page.loading}</p>`;
    return html`<zice-picker
        .session=${session}
        .asOf=${session.asOf}
        .chosen=${session.chosen?.ruleset.id ?? ''}
      ></zice-picker>
      ${session.chosen ? this.work(session) : html`<p class="hint sheet">${text.picker.none}</p>`}`;
  }

  private work(session: Session): TemplateResult {
    const { view, explanation, chosen } = session;
    return html`<zice-force .force=${session.force}></zice-force>
      <div class="columns">
        <div class="entry">
          <zice-form .session=${session} .view=${view}></zice-form>
          <zice-materials .session=${session} .view=${view} .explanation=${explanation}></zice-materials>
        </div>
        <zice-results .session=${session} .chosen=${chosen} .view=${view} .explanation=${explanation}></zice-results>
      </div>
      <zice-bar .view=${view} .atResults=${this.#resultsInSight.value} @jump=${this.jump}></zice-bar>`;
  }

  /** To the result, and from there back to where one was. */
  private jump(): void {
    if (!this.#resultsInSight.value) {
      this.#cameFrom = window.scrollY;
      this.results?.reach();
    } else if (this.#cameFrom === null) {
      this.form?.reach();
    } else {
      window.scrollTo({ top: this.#cameFrom });
      this.#cameFrom = null;
    }
  }
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
