import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Problem } from '../../session/problems.js';
import type { Question, Session } from '../../session/session.js';
import { vocabulary } from '../../data/shipped.js';
import type { View } from '../../engine/view.js';
import { base, sheet, step } from '../../ground/base.styles.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { ZiceElement } from '../../ground/element.js';
import { filled } from '../../ground/filling.js';
import { allRendered } from '../../ground/in-turn.js';
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
      .idle {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 16px;
        margin-block-end: 16px;
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
      }
      .group + .group {
        margin-block-start: 20px;
      }
      h3 {
        padding: 12px 20px;
        border-block-end: 1px solid var(--line);
        border-radius: var(--radius) var(--radius) 0 0;
        background: var(--brand-soft);
        color: var(--brand-deep);
        font-size: calc(17 * var(--px));
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
  /** On which nothing depends any more: folded, each in its place. */
  @property({ attribute: false }) idle: readonly Question[] = [];
  @property({ attribute: false }) unfolded = false;

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title" tabindex="-1">
        <span class="number">${text.form.step}</span>${text.form.title}
      </h2>
      <p class="intro">${text.form.intro}</p>
      <zice-problems .problems=${this.problems}></zice-problems>
      ${this.idle.length > 0 ? this.fold() : nothing}
      ${filled(
        this.groups(),
        ({ id }) => id,
        ({ label, questions }) => this.group(label, questions),
        1,
      )}
    </section>`;
  }

  /** Brings the first of these questions that is open into sight; without any, the top of the form. */
  reach(facts: readonly string[] = []): void {
    const fact = facts.find((id) => this.session.answers.fact(id).length === 0) ?? facts[0];
    if (this.idle.some((one) => one.fact.id === fact)) this.unfolded = true;
    const target = fact ? `[data-fact="${fact}"]` : '#title';
    void this.updateComplete
      .then(() => (fact ? allRendered() : undefined))
      .then(() => bringIntoSight(this.renderRoot.querySelector<HTMLElement>(target), fact ? 'center' : 'start'));
  }

  private fold(): TemplateResult {
    return html`<p class="idle">
      <button class="plain" name="idle" type="button" aria-expanded=${this.unfolded ? 'true' : 'false'} @click=${this.unfold}>
        ${text.form.idle(numberText(this.idle.length))}
      </button>
      <span>${text.form.idleHelp}</span>
    </p>`;
  }

  private unfold(): void {
    this.unfolded = !this.unfolded;
  }

  /** One that has the keyboard stays: it would be taken from under the hands. */
  private isFolded({ fact }: Question): boolean {
    const isIdle = this.idle.some((one) => one.fact.id === fact.id);
    const active = (this.renderRoot as ShadowRoot).activeElement;
    return isIdle && !this.unfolded && (active as HTMLElement | null)?.dataset['fact'] !== fact.id;
  }

  /** Those in which something is asked. */
  private groups(): readonly { id: string; label: string; questions: readonly Question[] }[] {
    return vocabulary.groups
      .map(({ id, label }) => ({ id, label, questions: this.questions.filter(({ fact }) => fact.group === id) }))
      .filter(({ questions }) => questions.length > 0);
  }

  private group(label: string, questions: readonly Question[]): TemplateResult {
    const folded = questions.filter((question) => this.isFolded(question));
    return html`<section class="group sheet" ?hidden=${folded.length === questions.length}>
      <h3>${chinese(label)}</h3>
      ${repeat(
        questions,
        ({ fact }) => fact.id,
        (question) => fieldOf(this.session, question, { folded: folded.includes(question) }),
      )}
    </section>`;
  }
}
