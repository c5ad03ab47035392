import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Explanation, Question } from '../../session/session.js';
import type { Force, Ruleset, Status } from '../../data/types.js';
import type { View } from '../../engine/view.js';
import { base } from '../../ground/base.styles.js';
import { status } from '../../ground/status.styles.js';
import { verdict } from './verdict.styles.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { GoToFact } from '../../ground/events.js';
import { functionsRule } from './functions-rule.js';
import { mark, shape } from '../../ground/mark.js';
import { Stated } from '../../ground/stated.js';
import { statusTone } from '../../ground/tones.js';

/** Questions named at once; the rest are a click away. */
const firstQuestions = 3;

/** The verdict with its counts; a count leads to the first condition that it counts. Fires `jump` with a status. */
@customElement('zice-verdict')
export class VerdictElement extends ZiceElement {
  static override styles = [base, status, verdict];

  @property({ attribute: false }) ruleset!: Ruleset;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) force: Force | null = null;
  @property({ attribute: false }) explanation: Explanation | null = null;

  override render(): TemplateResult {
    const { verdict: own, counts, elsewhere } = this.view;
    const { judged } = counts;
    const { whether } = this.explanation?.assessment ?? {};
    const stated = new Stated(own, this.ruleset, this.force, elsewhere, whether);
    return html`<div data-verdict=${own}>${this.whether(stated)}
    <div class="banner ${stated.tone}">
      <h2>${shape(stated.tone)}<span>${this.headline(stated)}</span></h2>
      <p>
        ${this.detail()}${own === 'meets' || judged === 0 ? '' : text.headline.judgedToo(numberText(judged))}
      </p>
      <ul class="counts" aria-labelledby="counted">
        <li class="counted" id="counted">${text.results.conditions}</li>
        ${(['met', 'unmet', 'unknown', 'discretionary', 'not_applicable'] as const).map((name) =>
          this.count(name, counts.conditions[name]),
        )}${this.count('judged', judged)}
      </ul>
      ${this.functions()} ${this.questions()}
    </div></div>`;
  }

  /** Stands above every verdict. */
  private whether(stated: Stated): TemplateResult | typeof nothing {
    if (stated.limits.length === 0) return nothing;
    return html`<section class="whether" aria-labelledby="whether">
      <h3 id="whether">${text.verdict.whether}</h3>
      ${stated.paragraphs()}
    </section>`;
  }

  /** Never "eligible": only what can be checked is met, and reviewers still judge. */
  private headline({ verdict: own, words }: Stated): TemplateResult {
    const { judged } = this.view.counts;
    if (own !== 'meets' || judged === 0) return html`<span>${words}</span>`;
    return html`<span>${text.headline.meetsAnd}</span><span>${text.headline.judged(numberText(judged))}</span>`;
  }

  private detail(): string {
    const { verdict: own } = this.view;
    const nothingToAnswer = own === 'incomplete' && this.explanation?.openQuestions.length === 0;
    return nothingToAnswer ? text.headline.unanswerable : text.headline.detail[own];
  }

  private count(name: Status, n: number): TemplateResult | typeof nothing {
    if (n === 0) return nothing;
    return html`<li>
      <button type="button" title=${text.results.jumpTo(text.status[name])} @click=${() => this.jump(name)}>
        ${mark(statusTone[name], text.status[name])}<b>${numberText(n)}</b>
      </button>
    </li>`;
  }

  private jump(name: Status): void {
    this.dispatchEvent(new CustomEvent('jump', { detail: name }));
  }

  private functions(): TemplateResult | typeof nothing {
    const { functions } = this.view;
    if (this.ruleset.functions.rule === 'none') return nothing;
    return html`<p class="functions">
      <b>${text.results.functions}</b>${mark(statusTone[functions.status], text.status[functions.status])}
      <span>${functionsRule(this.ruleset, this.view)}</span>
    </p>`;
  }

  /** While the verdict is open those that may change it; once it is settled, what would complete the result. */
  private questions(): TemplateResult | typeof nothing {
    const { openQuestions = [], further = [] } = this.explanation ?? {};
    const open = this.view.verdict === 'incomplete';
    const questions = open ? openQuestions : further;
    if (questions.length === 0) return nothing;
    const n = numberText(questions.length);
    return html`<div class="open-questions">
      <p>${open ? text.results.openQuestions(n) : text.results.further(n)}</p>
      <ul>
        ${questions.slice(0, firstQuestions).map((question) => this.questionLink(question))}
      </ul>
    </div>`;
  }

  private questionLink({ fact, label }: Question): TemplateResult {
    return html`<li>
      <button type="button" @click=${() => this.dispatchEvent(new GoToFact([fact.id]))}>
        ${chinese(label)}
      </button>
    </li>`;
  }
}
