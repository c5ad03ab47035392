import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shipped, vocabulary } from '../../data/shipped.js';
import type { ClauseDifference, Difference, VerdictFlip, Witness } from '../../data/types.js';
import { today } from '../../session/today.js';
import { authorWords } from '../../text/author.js';
import { FactWords } from '../../text/fact-words.js';
import { citeText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { ViewElement } from './view.js';
import type { TextFile } from '../workshop.js';

/** The text held against another measure or another version: clause by clause, and whom it turns. */
@customElement('zice-author-difference')
export class DifferenceElement extends ViewElement {
  @state() private other: TextFile | null = null;
  @state() private found: Difference | null = null;

  override willUpdate(changed: PropertyValues): void {
    // Of another text something else is to be said; it may take a while, and is said when asked for.
    if (changed.has('use') || changed.has('other')) this.found = null;
  }

  override render(): TemplateResult {
    const words = authorWords().difference;
    return html`<p class="help">${words.help}</p>
      <div class="buttons">
        <label
          >${words.other}
          <select name="other" lang="zh-CN" @change=${this.choose}>
            <option value="">${this.other?.name ?? authorWords().files.beginNone}</option>
            ${[...shipped.rulesets.values()].map(({ id, jurisdiction, title }) => html`<option value=${id}>${jurisdiction}《${title}》</option>`)}
          </select></label
        >
        ${this.chooser('version', words.file, '.json,application/json', (file) => this.take(file))}
        <button class="button" type="button" name="compare" ?disabled=${!this.other} @click=${this.compare}>${words.compare}</button>
      </div>
      ${this.refusal()} ${this.found ? this.told(this.found) : nothing}`;
  }

  private told({ a, b, same_verdicts: same, clauses, flips }: Difference): TemplateResult {
    const words = authorWords().difference;
    const verdicts = same === null ? words.undecided : same ? words.same : words.turned;
    return html`<p lang="zh-CN">${words.both(`《${a.title}》（${a.ruleset}）`, `《${b.title}》（${b.ruleset}）`)}</p>
      <p class=${same ? 'good' : 'problem'} role="status">${verdicts}</p>
      <ul class="list">
        ${flips.filter(({ witness }) => witness).map((flip) => this.flip(flip))}
      </ul>
      <h3>${words.clauses(clauses.length)}</h3>
      <ul class="list">
        ${clauses.map((one) => this.clause(one))}
      </ul>`;
  }

  private flip({ verdicts: [byA, byB], witness }: VerdictFlip): TemplateResult {
    const verdict = text.verdict;
    return html`<li>${authorWords().difference.flip(verdict[byA], verdict[byB])}${this.witness(witness!)}</li>`;
  }

  private clause({
    subject,
    change,
    a,
    b,
    says,
    better_by_a: byA,
    better_by_b: byB,
  }: ClauseDifference): TemplateResult {
    const words = authorWords().difference;
    const cites = [a?.cite, b?.cite].flatMap((cite) => (cite ? [citeText(cite)] : []));
    const places = [...new Set(cites)].join(' → ');
    return html`<li data-change=${change}>
      <b>${words.subjects[subject]} ${words.changes[change]}</b> ${places}
      <p lang="zh-CN">${says}</p>
      ${[byA?.witness, byB?.witness].map((one) => (one ? this.witness(one, one.verdicts) : nothing))}
    </li>`;
  }

  /** `verdicts` are told where they have not been. */
  private witness({ applicant, decisive }: Witness, verdicts?: Witness['verdicts']): TemplateResult {
    const words = authorWords().difference;
    const facts = new FactWords(vocabulary, null);
    const answers = decisive.map(
      (id) => `${facts.label(id)} ${facts.value(id, applicant.facts?.[id] ?? null)}${facts.unit(id)}`,
    );
    const turns = verdicts ? words.turns(text.verdict[verdicts[0]], text.verdict[verdicts[1]]) : '';
    return html`<p class="help witness">
      ${words.example(answers.join(text.cite.separator))} ${turns}
      <button class="text-button" type="button" @click=${() => this.use.fill(applicant)}>${words.fill}</button>
    </p>`;
  }

  private choose(event: Event): void {
    const file = `${(event.target as HTMLSelectElement).value}.json`;
    const source = shipped.sources.get(file);
    if (source !== undefined) this.take({ name: file, text: source });
  }

  private take(other: TextFile): void {
    this.other = other;
  }

  private async compare(): Promise<void> {
    const { workshop, ruleset } = this.use;
    const found = await workshop.diff(this.other!, ruleset, today());
    this.refused = 'errors' in found ? found.errors : [];
    this.found = 'errors' in found ? null : found;
  }
}
