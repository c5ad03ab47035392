import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Asked } from '../../engine/interview.js';
import type { View } from '../../engine/view.js';
import type { Field } from '../../fields/field.js';
import { base, sheet } from '../../ground/base.styles.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { hurry } from '../../ground/in-turn.js';
import { momentOf } from '../../ground/moment.js';
import { status } from '../../ground/status.styles.js';
import type { Explanation, Question, Session } from '../../session/session.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { interviewWords } from '../../text/interview.js';
import { fieldOf } from '../answer/fields.js';
import { unknownQuestions } from '../answer/unknown.js';
import { figureBarStyles } from '../result/figure-bar.styles.js';
import { lines } from '../result/lines.styles.js';
import { decidedLines } from './decided-lines.js';
import { interview } from './interview.styles.js';

/**
 * One question at a time, in the order of the core, until nothing is left that could tell anything. Fires `finished` after
 * the last, `results` where the result is wanted and `all` where all questions are.
 */
@customElement('zice-interview')
export class InterviewElement extends ZiceElement {
  static override styles = [base, sheet, status, figureBarStyles, lines, interview];

  @property({ attribute: false }) session!: Session;
  /** A new one after every change: the sign to render again. */
  @property({ attribute: false }) view: View | ReadonlyMap<string, View> | null = null;
  @property({ attribute: false }) explanation: Explanation | null = null;
  /** As of the last pause in typing, or of when the question was put: it is slower than a keystroke. */
  #asked: Asked | null = null;
  /** Whether the last touch, and no key, gave the answer. */
  #touched = false;

  private get interview(): Session['interview'] {
    return this.session.interview;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && this.view && this.interview.current.length === 0) this.interview.start();
    if (changed.has('session') || changed.has('explanation') || !this.#asked) this.#asked = this.session.asked;
  }

  override render(): TemplateResult {
    const words = interviewWords();
    const { current } = this.interview;
    const asked = this.#asked;
    if (!asked) return html`<p class="hint sheet">${words.waiting}</p>`;
    return html`<section class="sheet" aria-label=${words.title}>
      <div class="top">
        ${this.sections(asked, current)}
        ${this.ahead(asked)}
      </div>
      ${current.length > 0 ? this.put(current) : this.done()} ${this.ways(current)} ${this.idle(asked)}
    </section>`;
  }

  /** To the question, from wherever one is. */
  reach(facts: readonly string[] = []): void {
    const open = facts.find((id) => this.session.answers.fact(id).length === 0) ?? facts[0];
    if (open) this.interview.go(open);
    this.shown();
  }

  /** Brings the question on; a problem with the answer keeps one here. */
  goOn(): void {
    if (!this.interview.goOn()) return this.renderRoot.querySelector<Field>('[data-fact]')?.focus();
    hurry(); // the box that has the keyboard goes
    if (this.interview.current.length > 0) this.shown();
    else this.leave('finished');
  }

  private leave(where: 'finished' | 'results' | 'all'): void {
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent(where));
  }

  /** The keyboard goes to the heading of the question, and a screen reader reads on from there. */
  private shown(): void {
    this.#asked = this.session.asked;
    this.requestUpdate();
    void this.updateComplete.then(async () => {
      const field = this.renderRoot.querySelector<Field>('[data-fact]');
      await field?.updateComplete;
      // Where it is higher than the screen, `nearest` leaves it where the last question was read to its end.
      this.scrollIntoView({ block: this.getBoundingClientRect().top < 0 ? 'start' : 'nearest' });
      if (field) field.focusHeading();
      else this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
      this.dispatchEvent(new CustomEvent('shown'));
    });
  }

  private sections(asked: Asked, [first]: readonly Question[]): TemplateResult {
    const words = interviewWords();
    const own = first ? asked.sectionOf(first.index) : null;
    return html`<ol class="sections">
      ${asked.sections.map(
        ({ section, answered, of }) =>
          html`<li aria-current=${section === own ? 'step' : nothing}>
            ${words.sections[section]} ${words.progress(numberText(answered), numberText(of))}
          </li>`,
      )}
    </ol>`;
  }

  /** What stands between here and a verdict; after a miss, why it is worth going on. */
  private ahead(asked: Asked): TemplateResult | typeof nothing {
    const words = interviewWords();
    if (asked.order.length === 0) return nothing;
    const { view } = this.session;
    if (asked.fewest > 0)
      return html`<p class="ahead">${(asked.exact ? words.fewest : words.about)(numberText(asked.fewest))}</p>`;
    if (view?.verdict !== 'falls_short') {
      const settled = view && view.verdict !== 'incomplete';
      return html`<p class="ahead">${settled ? words.settled : words.open}</p>`;
    }
    const { unmet } = view.counts.conditions;
    const missed = unmet > 0 ? words.missed(numberText(unmet)) : words.missedFunctions;
    return html`<p class="ahead missed">${missed}</p>`;
  }

  private put(questions: readonly Question[]): TemplateResult {
    const { session } = this;
    return html`<h2>${interviewWords().number(numberText(this.interview.number))}</h2>
      <div
        class="question"
        data-question=${questions.map(({ fact }) => fact.id).join(' ')}
        @pointerdown=${() => (this.#touched = true)}
        @keydown=${this.pressed}
        @answer=${{ handleEvent: () => this.answered(questions), capture: true }}
      >
        ${repeat(
          questions,
          ({ fact }) => fact.id,
          (question) => fieldOf(session, question, { alone: true }),
        )}
      </div>
      ${session.chosen && session.view ? this.decided(questions) : nothing}`;
  }

  private decided(questions: readonly Question[]): TemplateResult {
    const { session } = this;
    const moment = momentOf(session, session.chosen!, session.view!, this.explanation);
    return html`<div class="below" role="group" aria-label=${interviewWords().asks}>
      ${decidedLines(questions, moment)}
    </div>`;
  }

  /** Nothing more is asked: what nobody knew stands here, each a way to its question. */
  private done(): TemplateResult {
    const words = interviewWords();
    return html`<div class="top done">
      <h2 tabindex="-1">${words.done}</h2>
      <p>${words.doneHelp}</p>
      ${unknownQuestions(this.session)}
    </div>`;
  }

  private ways(current: readonly Question[]): TemplateResult {
    const words = interviewWords();
    return html`<div class="ways">
      <button class="plain" name="previous" type="button" ?disabled=${!this.interview.hasEarlier} @click=${this.goBack}>
        ${words.previous}
      </button>
      ${
        current.length > 0
          ? html`<button class="plain" name="dont_know" type="button" @click=${this.pass}>${words.dontKnow}</button>
              <button class="button next" name="next" type="button" @click=${this.goOn}>${words.next}</button>`
          : nothing
      }
      <button class="text-button" name="results" type="button" @click=${() => this.leave('results')}>
        ${words.toResults}
      </button>
      <button class="text-button all" name="all" type="button" @click=${() => this.leave('all')}>
        ${text.progress.allAtOnce}
      </button>
    </div>`;
  }

  private idle(asked: Asked): TemplateResult | typeof nothing {
    if (asked.idle === 0) return nothing;
    const { questions } = this.session;
    return html`<details class="idle">
      <summary>${text.form.idle(numberText(asked.idle))}</summary>
      <p class="rule">${text.form.idleHelp}</p>
      <ul>
        ${questions.filter(({ index }) => asked.bearing(index) === 'idle').map(({ label }) => html`<li>${chinese(label)}</li>`)}
      </ul>
    </details>`;
  }

  private readonly goBack = (): void => {
    hurry(); // the box that has the keyboard goes
    this.interview.back();
    this.shown();
  };

  private readonly pass = (): void => {
    for (const question of this.interview.current)
      this.session.answer(question, question.fact.type === 'functions' ? [] : '');
    this.goOn();
  };

  /** Enter goes on from a box to the next and from the last to the next question, and from a radio that is chosen. */
  private readonly pressed = (event: KeyboardEvent): void => {
    this.#touched = false;
    const [target] = event.composedPath();
    if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const fields = [...this.renderRoot.querySelectorAll<Field>('[data-fact]')];
    const field = event.target as Field;
    if (field.answer.length === 0) return;
    const following = fields[fields.indexOf(field) + 1];
    if (following) following.focus();
    else this.goOn();
  };

  /** A touch on one of a few answers is all there is to say; whoever came back to change one looks at it first. */
  private answered(questions: readonly Question[]): void {
    const isOneOfFew = questions.every(({ fact }) => fact.type === 'yes_no' || fact.type === 'choice');
    const goesOn = this.#touched && this.interview.fresh && isOneOfFew;
    // The session is told after this.
    if (goesOn) void Promise.resolve().then(() => this.goOn());
  }
}
