import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer } from '../session/answers.js';
import type { Question } from '../session/session.js';
import { base } from '../ground/base.styles.js';
import { control, field } from './field.styles.js';
import { citesText } from '../text/format.js';
import { text } from '../text/index.js';
import { wording } from '../text/wording.js';
import { languageOf, withChinese } from '../ground/chinese.js';
import { ZiceElement } from '../ground/element.js';
import { typed } from '../ground/in-turn.js';
import { shape } from '../ground/mark.js';

/** Fired by every field with the new answer in `detail`. */
export type AnswerEvent = CustomEvent<Answer>;

/** What all fields have in common: the question's words, what is wrong with the answer, and how an answer is told. */
export abstract class Field extends ZiceElement {
  static override styles = [base, field, control];

  @property({ attribute: false }) question!: Question;
  @property({ attribute: false }) answer: Answer = '';
  @property({ attribute: false }) problem = '';
  /** Whether it is all that is asked for now: its words are a heading then. */
  @property({ type: Boolean, reflect: true }) alone = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked, input, select')?.focus();
  }

  /** To its words, from which a screen reader goes on. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus({ preventScroll: true });
  }

  protected tell(answer: Answer): void {
    typed();
    this.dispatchEvent(new CustomEvent('answer', { detail: answer }));
  }

  /** What is wrong with the answer, as far as it is time to say so. */
  protected get shown(): string {
    return this.problem;
  }

  /** A question answered in one box. */
  protected boxRow(box: TemplateResult): TemplateResult {
    return html`<div class="row ${this.shown ? 'wrong' : ''}">
      ${this.asHeading(html`<label class="label" for="box" lang=${languageOf(this.label)}>${this.label}</label>`)}
      ${this.words()}
      <div class="answer">${box}${this.problemLine()}</div>
    </div>`;
  }

  /** A question answered by several controls. */
  protected groupRow(controls: TemplateResult): TemplateResult {
    return html`<fieldset class="row ${this.shown ? 'wrong' : ''}" aria-describedby=${this.described()}>
      <legend class="label" lang=${languageOf(this.label)}>${this.asHeading(this.label)}</legend>
      ${this.words()}
      <div class="answer">${controls}${this.problemLine()}</div>
    </fieldset>`;
  }

  /** The ids of what describes an answer: only of what is there, or a screen reader tells of a mistake that was mended. */
  protected described(...before: readonly (string | false)[]): string | typeof nothing {
    const there = [...before, this.question.help && 'help', this.shown && 'problem'].filter((id) => id);
    return there.join(' ') || nothing;
  }

  private asHeading(words: TemplateResult | string): TemplateResult | string {
    return this.alone ? html`<h3 class="heading" tabindex="-1">${words}</h3>` : words;
  }

  private get label(): string {
    return wording(this.question.label);
  }

  private words(): TemplateResult {
    const { cites, askedBy } = this.question;
    const help = wording(this.question.help);
    return html`<p class="help" id="help" lang=${languageOf(help)}>${help}</p>
      ${cites.length > 0 ? html`<p class="basis">${text.field.basis}${text.colon}${citesText(cites)}</p>` : nothing}
      ${askedBy.length > 0 ? askedByLine(askedBy) : nothing}`;
  }

  private problemLine(): TemplateResult {
    return html`<p class="problem" id="problem" ?hidden=${!this.shown}>
      ${shape('bad')}<span>${withChinese(this.shown)}</span>
    </p>`;
  }
}

function askedByLine(measures: readonly string[]): TemplateResult {
  return html`<p class="basis">
    ${text.field.askedBy}${text.colon}${withChinese(measures.map(wording).join(text.cite.separator))}
  </p>`;
}
