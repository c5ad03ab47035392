import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { literal, html as staticHtml } from 'lit/static-html.js';
import type { Question, Session } from '../core/session.js';
import type { Fact } from '../core/types.js';
import type { View } from '../core/view.js';
import { base, sheet, step } from '../styles/base.js';
import { text } from '../text/zh-CN.js';
import './choice-field.js';
import './date-field.js';
import type { AnswerEvent } from './field.js';
import './functions-field.js';
import './number-field.js';
import './region-field.js';
import './yes-no-field.js';

/** The field for each type of fact. */
const tags: Record<Fact['type'], ReturnType<typeof literal>> = {
  number: literal`zice-number-field`,
  yes_no: literal`zice-yes-no-field`,
  choice: literal`zice-choice-field`,
  date: literal`zice-date-field`,
  region: literal`zice-region-field`,
  functions: literal`zice-functions-field`,
};

/** Step two: the questions this measure asks, in groups. */
@customElement('zice-form')
export class FormElement extends LitElement {
  static override styles = [
    base,
    sheet,
    step,
    css`
      .group + .group {
        margin-block-start: 20px;
      }
      h3 {
        padding: 12px 20px;
        border-block-end: 1px solid var(--line);
        border-radius: var(--radius) var(--radius) 0 0;
        background: var(--brand-soft);
        color: var(--brand-deep);
        font-size: 17px;
      }
      .group > * + *:not(h3) {
        border-block-end: 1px solid var(--line);
      }
      .group > :last-child {
        border-block-end: 0;
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  /** A new one after every change: the sign to render again. */
  @property({ attribute: false }) view!: View;

  override render(): TemplateResult {
    const { groups } = this.session.zice.vocabulary;
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title" tabindex="-1">
        <span class="number">${text.form.step}</span>${text.form.title}
      </h2>
      <p class="intro">${text.form.intro}</p>
      ${repeat(
        groups,
        ({ id }) => id,
        ({ id, label }) => this.group(label, this.questionsOf(id)),
      )}
    </section>`;
  }

  /** Brings the first of these questions that is open into sight; without any, the top of the form. */
  reach(facts: readonly string[] = []): void {
    const fact = facts.find((id) => this.session.answers.fact(id).length === 0) ?? facts[0];
    const target = fact ? `[data-fact="${fact}"]` : '#title';
    const element = this.renderRoot.querySelector<HTMLElement>(target);
    element?.scrollIntoView({ block: fact ? 'center' : 'start' });
    element?.focus({ preventScroll: true });
  }

  private questionsOf(group: string): Question[] {
    return this.session.chosen!.questions.filter(({ fact }) => fact.group === group);
  }

  private group(label: string, questions: Question[]): TemplateResult | typeof nothing {
    if (questions.length === 0) return nothing;
    return html`<section class="group sheet">
      <h3>${label}</h3>
      ${repeat(
        questions,
        ({ fact }) => fact.id,
        (question) => this.field(question),
      )}
    </section>`;
  }

  private field(question: Question): TemplateResult {
    const { id, type } = question.fact;
    const tag = tags[type];
    return staticHtml`<${tag}
      data-fact=${id}
      .question=${question}
      .answer=${this.session.answers.fact(id)}
      .problem=${this.session.problem(question)}
      @answer=${(event: AnswerEvent) => this.session.answer(question, event.detail)}
    ></${tag}>`;
  }
}
