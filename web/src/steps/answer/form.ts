import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Problem, Question, Session } from '../../session/session.js';
import { vocabulary } from '../../data/shipped.js';
import type { View } from '../../engine/view.js';
import { base, sheet, step } from '../../ground/base.styles.js';
import { text } from '../../text/index.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { ZiceElement } from '../../ground/element.js';
import { fieldOf } from './fields.js';
import './problems.js';
import { chinese } from '../../ground/chinese.js';

/** Step two: the questions this measure asks, or all do, in groups. It needs no core: what is typed early is weighed later. */
@customElement('zice-form')
export class FormElement extends ZiceElement {
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
        font-size: calc(17px * var(--scale));
      }
      .group > * + *:not(h3) {
        border-block-end: 1px solid var(--line);
      }
      .group > zice-standards,
      .group > :last-child {
        border-block-end: 0;
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  /** A new one after every change: the sign to render again. */
  @property({ attribute: false }) view: View | ReadonlyMap<string, View> | null = null;
  @property({ attribute: false }) questions: readonly Question[] = [];
  @property({ attribute: false }) problems: readonly Problem[] = [];

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title" tabindex="-1">
        <span class="number">${text.form.step}</span>${text.form.title}
      </h2>
      <p class="intro">${text.form.intro}</p>
      <zice-problems .problems=${this.problems}></zice-problems>
      ${repeat(
        vocabulary.groups,
        ({ id }) => id,
        ({ id, label }) => this.group(label, this.questionsOf(id)),
      )}
    </section>`;
  }

  /** Brings the first of these questions that is open into sight; without any, the top of the form. */
  reach(facts: readonly string[] = []): void {
    const fact = facts.find((id) => this.session.answers.fact(id).length === 0) ?? facts[0];
    const target = fact ? `[data-fact="${fact}"]` : '#title';
    bringIntoSight(this.renderRoot.querySelector<HTMLElement>(target), fact ? 'center' : 'start');
  }

  private questionsOf(group: string): Question[] {
    return this.questions.filter(({ fact }) => fact.group === group);
  }

  private group(label: string, questions: Question[]): TemplateResult | typeof nothing {
    if (questions.length === 0) return nothing;
    return html`<section class="group sheet">
      <h3>${chinese(label)}</h3>
      ${repeat(
        questions,
        ({ fact }) => fact.id,
        (question) => fieldOf(this.session, question),
      )}
    </section>`;
  }
}
