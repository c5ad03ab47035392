import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Filling, refused } from './filling.js';
import { forms } from './forms.js';
import { handOver } from '../../session/hand-over.js';
import type { Question, Session } from '../../session/session.js';
import { vocabulary } from '../../data/shipped.js';
import type { ApplicationForm, FormAsk } from '../../data/types.js';
import type { View } from '../../engine/view.js';
import { applicationForm } from './application-form.styles.js';
import { base, intro, sheet } from '../../ground/base.styles.js';
import { opener } from '../../ground/part.styles.js';
import { citeText } from '../../text/format.js';
import { formWords } from '../../text/apply.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import './detail-field.js';
import { ZiceElement } from '../../ground/element.js';
import type { AnswerEvent } from '../../fields/field.js';
import '../../fields/number-field.js';
import '../../fields/region-field.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Step four, once it is opened: the official form as a Word file, with what was entered already in it. */
@customElement('zice-application-form')
export class ApplicationFormElement extends ZiceElement {
  static override styles = [base, sheet, intro, opener, applicationForm];

  @property({ attribute: false }) session!: Session;
  /** A new one after every change: the sign to render again. */
  @property({ attribute: false }) view!: View;
  @state() private open = false;
  @state() private progress: 'idle' | 'making' | 'done' | 'failed' = 'idle';

  /** What was said about one file does not hold for the next. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.progress = 'idle';
  }

  override render(): TemplateResult {
    const form = forms.get(this.session.chosen!.ruleset.id);
    return form ? this.offer(form) : html`<p class="none sheet">${formWords().none}</p>`;
  }

  private offer(form: ApplicationForm): TemplateResult {
    return html`<p class="intro">${withChinese(formWords().intro(citeText(form.cite), form.title))}</p>
      <details class="sheet" @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary>${formWords().details}<span>${formWords().detailsHelp}</span></summary>
        ${this.open ? this.asks(form) : nothing}
      </details>
      <div class="download sheet">
        <button type="button" ?disabled=${this.progress === 'making'} @click=${() => this.download(form)}>
          ${formWords().download}
        </button>
        <p class="progress ${this.progress}" role="status">${formWords().progress[this.progress]}</p>
        <h3>${formWords().byHand}</h3>
        <ul>
          ${form.by_hand.map((words) => html`<li>${chinese(words)}</li>`)}
        </ul>
      </div>`;
  }

  private asks(form: ApplicationForm): unknown {
    return repeat(
      form.asks,
      ({ label }) => `${form.ruleset} ${label}`,
      ({ label, of }) =>
        html`<section class="group">
          <h3>${chinese(label)}</h3>
          ${repeat(of, keyOf, (ask) => this.ask(ask))}
        </section>`,
    );
  }

  private ask(ask: FormAsk): TemplateResult {
    if ('fact' in ask) return this.fact(ask.fact);
    return html`<zice-detail-field
      data-detail=${ask.detail}
      .detail=${ask}
      .typed=${this.session.answers.detail(ask.detail)}
      @typed=${(event: CustomEvent<string>) => {
        this.session.note((answers) => answers.setDetail(ask.detail, event.detail));
        this.progress = 'idle';
        this.requestUpdate();
      }}
    ></zice-detail-field>`;
  }

  /** A fact that only other measures weigh: the same answer there and here. */
  private fact(id: string): TemplateResult {
    const question = this.question(id);
    const answer = this.session.answers.fact(id);
    const problem = refused(this.session, question.fact) ? formWords().refused : '';
    const told = (event: AnswerEvent) => {
      this.session.setFact(question.fact.id, event.detail);
      this.progress = 'idle';
      this.requestUpdate();
    };
    return question.fact.type === 'region'
      ? html`<zice-region-field
          data-detail=${id}
          .question=${question}
          .answer=${answer}
          .problem=${problem}
          @answer=${told}
        ></zice-region-field>`
      : html`<zice-number-field
          data-detail=${id}
          .question=${question}
          .answer=${answer}
          .problem=${problem}
          @answer=${told}
        ></zice-number-field>`;
  }

  private question(id: string): Question {
    const { facts } = vocabulary;
    const index = facts.findIndex((fact) => fact.id === id);
    const fact = facts[index]!;
    return { fact, index, cites: [], askedBy: [], label: fact.label, help: fact.help, choices: [], unlimited: false };
  }

  /** The library that writes Word files is large and comes only now. */
  private async download(form: ApplicationForm): Promise<void> {
    this.progress = 'making';
    try {
      const { wordFile } = await import('./word-file.js');
      handOver(`${form.title}.docx`, word, await wordFile(form, new Filling(this.session, form)));
      this.progress = 'done';
    } catch {
      this.progress = 'failed';
    }
  }
}

const keyOf = (ask: FormAsk): string => ('fact' in ask ? ask.fact : ask.detail);
