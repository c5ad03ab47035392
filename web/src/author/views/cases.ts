import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Applicant, CheckedFile, Finding, TriedCase, TriedFile, Untried } from '../../data/types.js';
import { handOver } from '../../session/hand-over.js';
import { today } from '../../session/today.js';
import { authorWords } from '../../text/author.js';
import { citeText } from '../../text/format.js';
import type { EditorElement } from '../editor.js';
import '../editor.js';
import { ViewElement } from './view.js';
import type { TextFile } from '../workshop.js';

/** Cases of the ruleset: what the text of the measure says of an applicant, held against what the rule says; and what is not tried. */
@customElement('zice-author-cases')
export class CasesElement extends ViewElement {
  @state() private cases: TextFile | null = null;
  @state() private tried: TriedFile | null = null;
  @query('zice-author-editor') private readonly editor!: EditorElement | null;
  #timer = 0;

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('use') && !changed.has('cases')) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.try(), 300);
  }

  override render(): TemplateResult {
    const words = authorWords().cases;
    return html`<p class="help">${words.help}</p>
      <div class="buttons">
        ${this.chooser('cases', words.open, '.json,application/json', (file) => this.take(file))}
        ${this.button('sheet', words.sheet, () => void this.sheet())}
        ${this.cases ? this.button('save-cases', words.save, () => this.save()) : nothing}
      </div>
      ${
        this.cases
          ? html`<zice-author-editor
              plain
              .text=${this.cases.text}
              .checked=${this.tried && underlined(this.tried)}
              .words=${{ ...authorWords(), editor: { ...authorWords().editor, label: words.label, help: words.editing } }}
              @write=${({ detail }: CustomEvent<string>) => this.take({ name: this.cases!.name, text: detail })}
            ></zice-author-editor>`
          : nothing
      }
      ${this.tried ? this.results(this.tried) : nothing}`;
  }

  private results({ errors, cases, coverage }: TriedFile): TemplateResult {
    const words = authorWords().cases;
    const failing = cases.filter(({ passes }) => !passes);
    const blank = cases.filter(({ blanks }) => blanks > 0);
    const fine = errors.length + failing.length + blank.length === 0;
    return html`<p class=${fine ? 'good' : 'problem'} role="status">
        ${errors.length > 0 ? words.errors(errors.length) : words.counts(cases.length, failing.length, blank.length)}
      </p>
      <ul class="list">
        ${errors.map((one) => html`<li data-code=${one.code}>${this.reach(one)} <span lang="zh-CN">${one.message}</span></li>`)}
        ${failing.map((one) => this.failing(one))}
      </ul>
      ${
        coverage
          ? html`<h3>${words.coverage}</h3>
              ${this.table(
                words.coverage,
                [words.what, words.tried, words.all],
                coverage.rows
                  .filter(({ all }) => all > 0)
                  .map(({ what, tried, all }) => [what, String(tried), String(all)]),
              )}
              ${coverage.untried.length > 0 ? this.untried(coverage.untried) : html`<p class="good">${words.whole}</p>`}`
          : nothing
      }`;
  }

  private failing({ name, cite, differences, applicant }: TriedCase): TemplateResult {
    const words = authorWords().cases;
    return html`<li class="failing">
      <b>${citeText(cite)} ${name}</b>
      <button class="text-button" type="button" @click=${() => this.use.fill(applicant as Applicant)}>${words.fill}</button>
      ${differences.map((one) => html`<p>${this.reach(one)} <span lang="zh-CN">${words.deviates(one.what, one.expected, one.actual)}</span></p>`)}
    </li>`;
  }

  private reach(place: Pick<Finding, 'line' | 'column'>): TemplateResult {
    return html`<button class="text-button" type="button" @click=${() => this.editor?.reach(place)}>
      ${authorWords().findings.line(place.line)}
    </button>`;
  }

  private untried(untried: readonly Untried[]): TemplateResult {
    const words = authorWords().cases;
    return html`<details>
      <summary>${words.untried(untried.length)}</summary>
      <ul class="list">
        ${untried.map(
          ({ cite, what, case: paste }) =>
            html`<li lang="zh-CN">${citeText(cite)} ${what} ${paste ? html`<pre tabindex="0">${JSON.stringify(paste)},</pre>` : nothing}</li>`,
        )}
      </ul>
    </details>`;
  }

  private take(cases: TextFile): void {
    this.cases = cases;
  }

  private async try(): Promise<void> {
    const { cases } = this;
    const tried = cases && (await this.use.workshop.tryCases(this.use.ruleset, cases));
    // Written on meanwhile: they are tried again.
    if (cases === this.cases) this.tried = tried;
  }

  private async sheet(): Promise<void> {
    const { workshop, ruleset } = this.use;
    const name = ruleset.name.replace(/(\.json)?$/, '-cases.json');
    this.cases = { name, text: await workshop.caseSheet(ruleset, today()) };
  }

  private save(): void {
    handOver(this.cases!.name, 'application/json', this.cases!.text);
  }
}

/** Where the file is wrong, and where the rule says something else, for the editor. */
function underlined({ file, errors, cases }: TriedFile): CheckedFile {
  const words = authorWords().cases;
  const warnings = cases.flatMap(({ differences }) =>
    differences.map(({ line, column, what, expected, actual }) => ({
      ...{ file, line, column, code: 'test' },
      message: words.deviates(what, expected, actual),
    })),
  );
  return { file, errors, warnings };
}
