import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ExplainedPart, Explanation } from '../../data/types.js';
import { handOver } from '../../session/hand-over.js';
import { authorWords } from '../../text/author.js';
import { ViewElement } from './view.js';
import type { TextFile } from '../workshop.js';

/** Clause by clause what the rule does, beside what its author wrote and, where it is at hand, what the measure's text says. */
@customElement('zice-author-explanation')
export class ExplanationElement extends ViewElement {
  @state() private source: TextFile | null = null;
  @state() private told: Explanation | null = null;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('use') || changed.has('source')) void this.explain();
  }

  override render(): TemplateResult {
    const words = authorWords().explanation;
    return html`<p class="help">${words.help}</p>
      <div class="buttons">
        ${this.chooser('source', words.source, '.txt,text/plain', (file) => this.take(file))}
        ${this.button('page', words.page, () => void this.save())} <span>${this.source?.name}</span>
      </div>
      ${this.refusal()} ${this.told ? this.tables(this.told) : nothing}`;
  }

  private tables({ notices, parts, digest }: Explanation): TemplateResult {
    return html`<div lang="zh-CN">
      ${notices.map((one) => html`<p class="problem">${one}</p>`)} ${parts.map((part) => this.partOf(part))}
      <p class="help">digest <code>${digest}</code></p>
    </div>`;
  }

  private partOf({ title, intro, columns, rows }: ExplainedPart): TemplateResult {
    return html`<h3>${title}</h3>
      ${intro ? html`<p>${intro}</p>` : nothing}
      ${this.table(
        title,
        columns.map(({ label }) => label),
        rows,
      )}`;
  }

  private take(source: TextFile): void {
    this.source = source;
  }

  private async explain(): Promise<void> {
    const told = await this.use.workshop.explain(this.use.ruleset, this.source);
    this.refused = 'errors' in told ? told.errors : [];
    this.told = 'errors' in told ? null : told;
  }

  private async save(): Promise<void> {
    const { workshop, ruleset } = this.use;
    const page = await workshop.explanationPage(ruleset, this.source);
    handOver(ruleset.name.replace(/(\.json)?$/, '.html'), 'text/html', page);
  }
}
