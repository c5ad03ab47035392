import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../../ground/base.styles.js';
import { chinese } from '../../ground/chinese.js';
import { copy } from '../../ground/copy.js';
import { ZiceElement } from '../../ground/element.js';
import { Unfolding } from '../../ground/unfolding.js';
import type { Deeds } from '../../data/types.js';
import { handOver } from '../../session/hand-over.js';
import type { Session } from '../../session/session.js';
import { deedWords } from '../../text/deeds.js';
import { FactWords } from '../../text/fact-words.js';
import { numberText } from '../../text/format.js';
import { calendarOf, deedsOf } from './asked.js';
import { deeds as styles } from './deeds.styles.js';
import { missed, questions } from './missed.js';
import { asking, dates, toShow } from './others.js';
import { papers } from './papers.js';
import { printText } from './print-sheet.js';
import { waiting } from './route-changes.js';
import './what-if.js';

/** What there is to do about the measure on the page: to tick off, to print, to hand on. It wants the session alone. */
@customElement('zice-deeds')
export class DeedsElement extends ZiceElement {
  static override styles = [base, styles];

  @property({ attribute: false }) session!: Session;
  /** Whether answers of what is applied for may be changed, too. */
  @state() private scope = false;
  @state() private deeds: Deeds | null = null;
  @state() private copied: boolean | null = null;
  #listening = new AbortController();

  constructor() {
    super();
    new Unfolding(this);
  }

  private readonly redraw = (): void => this.requestUpdate();
  private readonly ask = (): void => {
    this.deeds = deedsOf(this.session, this.scope);
    this.copied = null;
  };

  /** Before its first update, an element whose part came late has no session yet. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.session) this.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  private listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.session.addEventListener('change', this.redraw, { signal });
    this.session.addEventListener('settled', this.ask, { signal });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) {
      this.listen();
      this.ask();
    } else if (changed.has('scope' as keyof DeedsElement)) {
      this.ask();
    }
  }

  override render(): TemplateResult {
    const { session, deeds } = this;
    if (!deeds || !session.chosen || deeds.ruleset !== session.chosen.ruleset.id) {
      return html`<p class="rule">${deedWords().none}</p>`;
    }
    const words = new FactWords(session.zice.vocabulary, session.chosen.ruleset);
    return html`<h3 class="named">${deedWords().title}</h3>
      ${this.progress(deeds)} ${questions(deeds, words)} ${missed(session, deeds, words)}
      ${this.asides(deeds)} ${papers(session, deeds)} ${dates(deeds)} ${asking(session, deeds)}
      ${toShow(session, deeds)}
      <zice-what-if .session=${session} .deeds=${deeds}></zice-what-if>
      ${this.ways()}`;
  }

  private progress(deeds: Deeds): TemplateResult | typeof nothing {
    const all = [...deeds.missed, ...deeds.papers.flatMap((from) => from.papers), ...deeds.asking, ...deeds.to_show];
    const ids = [...all.map(({ id }) => id), ...(deeds.functions ? [deeds.functions.id] : [])];
    if (ids.length === 0) return nothing;
    const done = ids.filter((id) => this.session.answers.ticked.has(id));
    return html`<p class="rule" role="status" data-progress>
      ${deedWords().progress(numberText(done.length), numberText(ids.length))}
    </p>`;
  }

  /** What the ways leave alone: the scope, unless asked; what the applicant says cannot be changed. */
  private asides(deeds: Deeds): TemplateResult | typeof nothing {
    if (deeds.verdict === 'meets') return nothing;
    return html`${
      deeds.has_scope || this.scope
        ? html`<label class="tick scope">
              <input
                type="checkbox"
                name="scope"
                aria-describedby="scope-help"
                .checked=${this.scope}
                @change=${(event: Event) => (this.scope = (event.target as HTMLInputElement).checked)}
              />${deedWords().scope}
            </label>
            <p class="rule scope" id="scope-help">${deedWords().scopeHelp}</p>`
        : nothing
    }
    ${this.fixing(deeds)}`;
  }

  /** What the applicant cannot change leaves the ways; it stays listed here, to be given back. */
  private fixing({ ways, discretionary_ways: lenient }: Deeds): TemplateResult | typeof nothing {
    const { session } = this;
    const { fixed } = session.answers;
    const all = [ways, lenient].flatMap(({ shared, choices }) => [shared, ...choices.flatMap(({ of }) => of)]);
    const changed = new Set(all.flatMap((one) => [...one.changes, ...one.answers]).map(({ fact }) => fact));
    changed.delete(waiting);
    const facts = session.chosen!.questions.filter(({ fact: { id } }) => changed.has(id) || fixed.has(id));
    if (facts.length === 0) return nothing;
    return html`<details class="fixing">
      <summary>${deedWords().fixed}</summary>
      <fieldset>
        <legend>${deedWords().fixedHelp}</legend>
        ${repeat(
          facts,
          ({ fact }) => fact.id,
          ({ fact: { id }, label }) =>
            html`<label class="tick">
              <input
                type="checkbox"
                name="fixed"
                value=${id}
                .checked=${fixed.has(id)}
                @change=${(event: Event) => session.setFixed(id, (event.target as HTMLInputElement).checked)}
              />${chinese(label)}
            </label>`,
        )}
      </fieldset>
    </details>`;
  }

  private ways(): TemplateResult {
    const { copied } = this;
    const said = copied === null ? '' : copied ? deedWords().copied : deedWords().notCopied;
    return html`<div class="handing-on">
      <button class="plain" name="print-deeds" type="button" @click=${this.print}>${deedWords().print}</button>
      <button class="plain" name="copy-deeds" type="button" @click=${this.copy}>${deedWords().copy}</button>
      <button class="plain" name="deeds-calendar" type="button" @click=${this.save}>${deedWords().calendar}</button>
      <p role="status">${said}</p>
      ${
        copied === false
          ? html`<textarea readonly rows="8" lang="zh-CN" aria-label=${deedWords().copy} .value=${this.text()}></textarea>`
          : nothing
      }
    </div>`;
  }

  /** With what was ticked since. */
  private text(): string {
    return deedsOf(this.session, this.scope)?.text ?? '';
  }

  private print(): void {
    printText(this.text());
  }

  private async copy(): Promise<void> {
    this.copied = await copy(this.text());
  }

  private save(): void {
    const file = calendarOf(this.session);
    if (file) handOver(`${this.session.shown}-deeds.ics`, 'text/calendar', file);
  }
}
