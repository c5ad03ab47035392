import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chosen, Explanation, Session } from '../core/session.js';
import type { Errors, ListKind, ListReading } from '../core/types.js';
import type { Rows } from '../lists/rows.js';
import { base, sheet, step } from '../styles/base.js';
import { lists } from '../styles/lists.js';
import { numberText } from '../text/format.js';
import { text } from '../text/index.js';
import { withChinese } from './chinese.js';
import { ZiceElement } from './element.js';

/** A chosen file: being read, refused, or read. */
interface Taken extends Partial<Rows> {
  readonly file: string;
  readonly refused?: string;
  readonly reading?: ListReading | Errors;
}

const kinds: readonly ListKind[] = ['staff_list', 'served_sme_list'];

/** Figures from files on this machine. What reads and shows a file is loaded when one is chosen. */
@customElement('zice-lists')
export class ListsElement extends ZiceElement {
  static override styles = [base, sheet, step, lists];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) explanation: Explanation | null = null;
  @state() private taken: Partial<Record<ListKind, Taken>> = {};

  override firstUpdated(): void {
    this.session.addEventListener('cleared', () => (this.taken = {}));
  }

  /** What is typed meanwhile is held against the lists once typing pauses. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('chosen') && !changed.has('explanation')) return;
    for (const kind of kinds) {
      const taken = this.taken[kind];
      if (taken?.rows) this.take(kind, { ...taken, reading: this.session.readList(kind, taken.rows) });
    }
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title">${text.lists.title}</h2>
      <p class="intro">${text.lists.intro}</p>
      ${kinds.map((kind) => this.list(kind))}
    </section>`;
  }

  private list(kind: ListKind): TemplateResult {
    const taken = this.taken[kind];
    const { reading } = taken ?? {};
    return html`<div class="list sheet" data-list=${kind}>
      <h3>${text.lists.kind[kind]}</h3>
      <div class="chooser">
        <label for=${kind}>${text.lists.choose}</label>
        <input
          id=${kind}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          aria-describedby="${kind}-said"
          @change=${(event: Event) => this.read(kind, event.target as HTMLInputElement)}
        />
        <button type="button" class="plain" @click=${() => this.template(kind)}>${text.lists.template}</button>
      </div>
      <p class=${taken?.refused ? 'said problem' : 'said'} id="${kind}-said" role="status">
        ${taken ? withChinese(said(kind, taken)) : ''}
      </p>
      ${taken?.sheet ? html`<p class="hint">${withChinese(text.lists.sheet(taken.sheet))}</p>` : nothing}
      ${
        taken?.rows && reading && !('errors' in reading)
          ? html`<zice-list-result
              .session=${this.session}
              .chosen=${this.chosen}
              .rows=${taken.rows}
              .reading=${reading}
            ></zice-list-result>`
          : nothing
      }
    </div>`;
  }

  private async read(kind: ListKind, { files }: HTMLInputElement): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    this.take(kind, { file: file.name });
    try {
      const [{ readFile }] = await Promise.all([import('../lists/read-file.js'), import('../lists/result.js')]);
      const rows = await readFile(file);
      this.take(kind, { file: file.name, ...rows, reading: this.session.readList(kind, rows.rows) });
    } catch (error) {
      this.take(kind, { file: file.name, refused: (error as Error).message });
    }
  }

  private take(kind: ListKind, taken: Taken): void {
    this.taken = { ...this.taken, [kind]: taken };
  }

  private async template(kind: ListKind): Promise<void> {
    const { handOverTemplate } = await import('../lists/template.js');
    handOverTemplate(kind, this.chosen);
  }
}

function said(kind: ListKind, { file, refused, reading }: Taken): string {
  if (refused) return `${file}${text.colon}${refused}`;
  if (!reading) return text.lists.reading(file);
  if ('errors' in reading) {
    return `${file}${text.colon}${reading.errors.map(({ message }) => message).join(text.semicolon)}`;
  }
  return text.lists.summary({
    file,
    entries: numberText(reading.entries),
    counted: numberText(reading.counted),
    unit: text.lists.unit[kind],
    findings: numberText(reading.findings.length),
  });
}
