import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Session } from '../session/session.js';
import { text } from '../text/index.js';
import './bar.js';
import '../steps/choose/force.js';
import '../steps/answer/form.js';
import { InSight } from './in-sight.js';
import '../steps/gather/checklist.js';
import '../steps/gather/materials.js';
import '../steps/answer/overview.js';
import '../ground/part.js';
import '../steps/answer/progress.js';
import '../steps/result/results.js';
import '../steps/compare/verdict-strip.js';

const loadApplicationForm = () => import('../steps/apply/application-form.js');
const loadLists = () => import('../steps/gather/lists.js');
const loadComparison = () => import('../steps/compare/comparison.js');

/** Something that can bring itself into sight. */
type Reachable = Element & { reach(): void };

/** Once a measure, or all of them, are chosen: the questions, and what comes of the answers beside them. */
export class Work {
  readonly #resultsInSight: InSight;
  #cameFrom: number | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly current: () => Session,
  ) {
    this.#resultsInSight = new InSight(host, () => this.#find('zice-results, zice-verdict-strip'));
  }

  private get session(): Session {
    return this.current();
  }

  reachMaterials(): void {
    this.#find('zice-materials')?.reach();
  }

  reachResults(): void {
    this.#find('zice-results, zice-verdict-strip')?.reach();
  }

  render(): TemplateResult {
    const { session } = this;
    const { force, explanation } = session;
    const notices = explanation?.assessment?.notices ?? [];
    return html`${force ? html`<zice-force .force=${force} .notices=${notices}></zice-force>` : nothing}
      <div class="columns">${this.#entry()}${session.ready ? this.#outcome() : nothing}</div>
      ${session.chosen && session.ready ? html`<zice-checklist .session=${session} .view=${session.view}></zice-checklist>` : nothing}
      ${session.comparing && session.ready ? this.#comparison() : nothing}
      ${session.ready ? this.#bar() : nothing}`;
  }

  #entry(): TemplateResult {
    const { session } = this;
    const { explanation, problems } = session;
    const moment = session.view ?? session.views;
    return html`<div class="entry">
      <div>
        <div class=${explanation ? 'ahead' : 'ahead due'}>
          ${
            session.ready
              ? html`<zice-progress .session=${session} .view=${moment} .explanation=${explanation}></zice-progress>`
              : html`<p class="hint sheet" role=${session.halted ? 'alert' : nothing}>${session.halted ? text.page.halted : text.page.loading}</p>`
          }
        </div>
        <zice-form
          .session=${session}
          .view=${moment}
          .problems=${problems}
          .questions=${session.questions}
        ></zice-form>
        <zice-overview .session=${session} .view=${moment}></zice-overview>
      </div>
      ${session.ready && session.chosen ? this.#materials() : nothing}
    </div>`;
  }

  #materials(): TemplateResult {
    const { session } = this;
    return html`<zice-materials
        .session=${session}
        .view=${session.view}
        .explanation=${session.explanation}
      ></zice-materials>
      <zice-part data-part="lists" .load=${loadLists} .opening=${text.opening.lists}>
        <zice-lists .session=${session} .chosen=${session.chosen} .explanation=${session.explanation}></zice-lists>
      </zice-part>
      <zice-part data-part="application-form" .load=${loadApplicationForm} .opening=${text.opening.applicationForm}>
        <zice-application-form .session=${session} .view=${session.view}></zice-application-form>
      </zice-part>`;
  }

  #outcome(): TemplateResult {
    const { session } = this;
    if (!session.chosen) {
      return html`<zice-verdict-strip .session=${session} .views=${session.views}></zice-verdict-strip>`;
    }
    return html`<zice-results
      .session=${session}
      .chosen=${session.chosen}
      .view=${session.view}
      .explanation=${session.explanation}
    ></zice-results>`;
  }

  #bar(): TemplateResult {
    return html`<zice-bar
      .view=${this.session.view}
      .session=${this.session}
      .atResults=${this.#resultsInSight.value}
      @jump=${() => this.#jump()}
    ></zice-bar>`;
  }

  #comparison(): TemplateResult {
    const { session } = this;
    const { comparison, zice } = session;
    return html`<section class="comparison" aria-label=${text.comparing.table}>
      <zice-part .load=${loadComparison}>
        <zice-comparison .session=${session} .comparison=${comparison} .zice=${zice}></zice-comparison>
      </zice-part>
    </section>`;
  }

  /** To the result, and from there back to where one was. */
  #jump(): void {
    if (!this.#resultsInSight.value) {
      this.#cameFrom = window.scrollY;
      this.reachResults();
    } else if (this.#cameFrom === null) {
      this.#find('zice-form')?.reach();
    } else {
      window.scrollTo({ top: this.#cameFrom });
      this.#cameFrom = null;
    }
  }

  #find(selector: string): Reachable | null {
    return this.host.renderRoot?.querySelector<Reachable>(selector) ?? null;
  }
}
