import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chosen, Explanation, Session } from '../core/session.js';
import type { Errors, ListKind, ListReading } from '../core/types.js';
import { readFile } from '../lists/read-file.js';
import '../lists/result.js';
import type { Rows } from '../lists/rows.js';
import { handOverTemplate } from '../lists/template.js';
import { base, sheet } from '../styles/base.js';
import { lists } from '../styles/lists.js';
import { numberText } from '../text/format.js';
import { text } from '../text/index.js';
import { listWords } from '../text/lists.js';
import { withChinese } from './chinese.js';
import { ZiceElement } from './element.js';

/** A chosen file: being read, refused, or read. */
interface Taken extends Partial<Rows> {
  readonly file: string;
  readonly refused?: string;
  readonly reading?: ListReading | Errors;
}

const kinds: readonly ListKind[] = ['staff_list', 'served_sme_list'];

/** Figures from files on this machine. What reads a kind of file is loaded when one is chosen. */
@customElement('zice-lists')
export class ListsElement extends ZiceElement {
  static override styles = [base, sheet, lists];

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
    return html`${kinds.map((kind) => this.list(kind))}`;
  }

  private list(kind: ListKind): TemplateResult {
    const taken = this.taken[kind];
    const { reading } = taken ?? {};
    return html`<div class="list sheet" data-list=${kind}>
      <h3>${listWords().kind[kind]}</h3>
      <div class="chooser">
        <label for=${kind}>${listWords().choose}</label>
        <input
          id=${kind}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          aria-describedby="${kind}-said"
          @change=${(event: Event) => this.read(kind, event.target as HTMLInputElement)}
        />
        <button type="button" class="plain" @click=${() => handOverTemplate(kind, this.chosen)}>${listWords().template}</button>
      </div>
      <p class=${taken?.refused ? 'said problem' : 'said'} id="${kind}-said" role="status">
        ${taken ? withChinese(said(kind, taken)) : ''}
      </p>
      ${taken?.sheet ? html`<p class="hint">${withChinese(listWords().sheet(taken.sheet))}</p>` : nothing}
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

  private async read(kind: ListKind, box: HTMLInputElement): Promise<void> {
    const file = box.files?.[0];
    if (!file) return;
    this.take(kind, { file: file.name });
    try {
      const rows = await readFile(file);
      this.take(kind, { file: file.name, ...rows, reading: this.session.readList(kind, rows.rows) });
    } catch (error) {
      // So that the same file, once it is mended, can be chosen again.
      box.value = '';
      this.take(kind, { file: file.name, refused: (error as Error).message });
    }
  }

  private take(kind: ListKind, taken: Taken): void {
    this.taken = { ...this.taken, [kind]: taken };
  }
}

function said(kind: ListKind, { file, refused, reading }: Taken): string {
  if (refused) return `${file}${text.colon}${refused}`;
  if (!reading) return listWords().reading(file);
  if ('errors' in reading) {
    return `${file}${text.colon}${reading.errors.map(({ message }) => message).join(text.semicolon)}`;
  }
  return listWords().summary({
    file,
    entries: numberText(reading.entries),
    counted: numberText(reading.counted),
    unit: listWords().unit[kind],
    findings: numberText(reading.remarks),
  });
}
