import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Session } from '../session/session.js';
import { text } from '../text/index.js';
import './bar.js';
import type { Onward } from './bar.js';
import '../steps/choose/force.js';
import '../steps/answer/form.js';
import { InSight } from './in-sight.js';
import { loadDetails, onceDetailed } from './started.js';
import type { Stages } from './stages.js';
import '../steps/answer/overview.js';
import '../ground/part.js';
import '../steps/answer/progress.js';
import { unknownQuestions } from '../steps/answer/unknown.js';
import { GoToMaterials } from '../ground/events.js';
import '../steps/result/results.js';
import '../steps/compare/verdict-strip.js';

const loadApplicationForm = () => import('../steps/apply/application-form.js');
const loadInterview = () => import('../steps/interview/interview.js');
const loadLists = () => import('../steps/gather/lists.js');
const loadComparison = () => import('../steps/compare/comparison.js');

type Moment = Session['view'] | Session['views'];

/** Something that can bring itself into sight. */
type Reachable = LitElement & { reach(facts?: readonly string[]): void };

/** Once a measure, or all of them, are chosen: the questions, and what comes of the answers beside them. */
export class Work {
  readonly #resultsInSight: InSight;
  #cameFrom: number | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly current: () => Session,
    private readonly stages: Stages,
  ) {
    this.#resultsInSight = new InSight(host, () => this.#find('zice-results, zice-verdict-strip'));
  }

  private get session(): Session {
    return this.current();
  }

  /** To one of these questions, or to where one is; one by one their script may have to be fetched first. */
  reachQuestions(facts: readonly string[] = []): void {
    if (this.stages.way === 'all') return this.#reach('zice-form', facts);
    const reach = async () => {
      await loadInterview();
      await this.host.updateComplete;
      this.#reach('zice-interview', facts);
    };
    reach().catch(() => {}); // the part itself says that it could not be fetched
  }

  /** Parts that ask the whole core. */
  readonly #lists = () => this.session.core.whenWhole().then(loadLists);
  readonly #applicationForm = () => this.session.core.whenWhole().then(loadApplicationForm);

  reachMaterials(): void {
    onceDetailed(() => this.#reach('zice-materials'));
  }

  reachResults(): void {
    this.#reach('zice-results, zice-verdict-strip');
  }

  render(): TemplateResult {
    const { session } = this;
    const { force, explanation } = session;
    const { notices = [], whether = [] } = explanation?.assessment ?? {};
    const successors = whether.flatMap(({ by = [] }) => by).map((id) => session.measures.rulesets.get(id)!);
    return html`${
      force ? html`<zice-force .force=${force} .successors=${successors} .notices=${notices}></zice-force>` : nothing
    }
      <div class="columns">${this.#entry()}${session.ready ? this.#outcome() : nothing}</div>
      ${session.chosen && session.ready ? html`<zice-checklist .session=${session} .view=${session.view}></zice-checklist>` : nothing}
      ${session.comparing && session.whole ? this.#comparison() : nothing}
      ${session.ready ? this.#bar() : nothing}`;
  }

  #entry(): TemplateResult {
    const { session } = this;
    const { explanation } = session;
    const moment = session.view ?? session.views;
    return html`<div class=${this.stages.way === 'one' || explanation ? 'entry' : 'entry due'}>
      <div>
        ${this.stages.way === 'one' ? this.#interview(moment) : this.#form(moment)}
        ${this.stages.single ? nothing : this.#overview(moment)}
      </div>
      ${session.ready && session.chosen ? this.#materials() : nothing}
    </div>`;
  }

  #form(moment: Moment): TemplateResult {
    const { session } = this;
    const { explanation } = session;
    return html`<div class=${explanation ? 'ahead' : 'ahead due'}>
        ${
          session.ready
            ? html`<zice-progress
                .session=${session}
                .view=${moment}
                .explanation=${explanation}
                @one=${() => this.#wish('one')}
              ></zice-progress>`
            : this.#waiting()
        }
      </div>
      <zice-form
        .session=${session}
        .view=${moment}
        .problems=${session.problems}
        .questions=${session.questions}
        .idle=${explanation?.idle ?? []}
      ></zice-form>`;
  }

  #interview(moment: Moment): TemplateResult {
    const { session } = this;
    if (!session.whole) return this.#waiting();
    return html`<zice-part class="interview" .load=${loadInterview}>
      <zice-interview
        .session=${session}
        .view=${moment}
        .explanation=${session.explanation}
        @shown=${() => this.host.requestUpdate()}
        @finished=${() => this.#toResults()}
        @results=${() => this.#toResults()}
        @all=${() => this.#wish('all')}
      ></zice-interview>
    </zice-part>`;
  }

  #waiting(): TemplateResult {
    const { halted } = this.session.failures;
    return html`<p class="hint sheet" role=${halted ? 'alert' : nothing}>${halted ? text.page.halted : text.page.loading}</p>`;
  }

  #overview(moment: Moment): TemplateResult {
    return html`<zice-overview .session=${this.session} .view=${moment}></zice-overview>`;
  }

  #wish(way: 'one' | 'all'): void {
    this.stages.wish(way);
    void this.host.updateComplete.then(() => this.reachQuestions());
  }

  #toResults(): void {
    this.stages.go('result');
    void this.host.updateComplete.then(() => this.reachResults());
  }

  #materials(): TemplateResult {
    const { session } = this;
    return html`<div class="papers">
      <zice-part .load=${loadDetails}>
        <zice-materials
          .session=${session}
          .view=${session.view}
          .explanation=${session.explanation}
        ></zice-materials>
      </zice-part>
      <zice-part data-part="lists" .load=${this.#lists} .opening=${text.opening.lists}>
        <zice-lists .session=${session} .chosen=${session.chosen} .explanation=${session.explanation}></zice-lists>
      </zice-part>
      <zice-part data-part="application-form" .load=${this.#applicationForm} .opening=${text.opening.applicationForm}>
        <zice-application-form .session=${session} .view=${session.view}></zice-application-form>
      </zice-part>
    </div>`;
  }

  /** A page of its own has the ways on below it. */
  #outcome(): TemplateResult {
    if (!this.stages.single) return this.#results();
    const { session } = this;
    return html`<div class="outcome">
      ${this.#results()}
      <section class="ways sheet" aria-labelledby="ways">
        <h2 id="ways">${text.ways.title}</h2>
        ${this.stages.stage === 'result' ? unknownQuestions(session) : nothing}
        <p>
          <button class="plain" name="questions" type="button" @click=${() => this.#toQuestions()}>${text.ways.toQuestions}</button>
          ${
            session.chosen
              ? html`<button class="plain" name="papers" type="button" @click=${(event: Event) => event.target!.dispatchEvent(new GoToMaterials())}>
                  ${text.ways.toPapers}
                </button>`
              : nothing
          }
        </p>
      </section>
      ${this.#overview(session.view ?? session.views)}
    </div>`;
  }

  #results(): TemplateResult {
    const { session } = this;
    if (!session.chosen) {
      return html`<zice-verdict-strip .session=${session} .views=${session.views}></zice-verdict-strip>`;
    }
    return html`<zice-results
      .comesAlong=${!this.stages.single}
      .load=${loadDetails}
      .session=${session}
      .chosen=${session.chosen}
      .view=${session.view}
      .explanation=${session.explanation}
    ></zice-results>`;
  }

  #bar(): TemplateResult {
    return html`<zice-bar
      .comesAlong=${this.stages.single}
      .view=${this.session.view}
      .session=${this.session}
      .explanation=${this.session.explanation}
      .onward=${this.#onward()}
      @jump=${() => this.#jump()}
      @next=${() => this.#find<Element & { goOn(): void }>('zice-interview')?.goOn()}
    ></zice-bar>`;
  }

  #onward(): Onward {
    const { single, stage, way } = this.stages;
    if (single && stage === 'choose') return 'begin';
    const atResults = single ? stage === 'result' : this.#resultsInSight.value;
    if (atResults || (single && stage !== 'questions')) return way === 'one' ? 'questions' : 'form';
    return way === 'one' && this.session.interview.current.length > 0 ? 'next' : 'results';
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
    if (this.stages.single) return this.stages.stage === 'questions' ? this.#toResults() : this.#toQuestions();
    if (!this.#resultsInSight.value) {
      this.#cameFrom = window.scrollY;
      this.reachResults();
    } else if (this.#cameFrom === null) {
      this.reachQuestions();
    } else {
      window.scrollTo({ top: this.#cameFrom });
      this.#cameFrom = null;
    }
  }

  #toQuestions(): void {
    this.stages.go('questions');
    void this.host.updateComplete.then(() => this.reachQuestions());
  }

  /** What has just come to the page may wait for its turn yet. */
  #reach(selector: string, facts: readonly string[] = []): void {
    const part = this.#find<Reachable>(selector);
    void part?.updateComplete.then(() => part.reach(facts));
  }

  #find<Found extends Element = Reachable>(selector: string): Found | null {
    return this.host.renderRoot?.querySelector<Found>(selector) ?? null;
  }
}
