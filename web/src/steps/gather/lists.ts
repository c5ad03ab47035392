import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chosen, Explanation, Session } from '../../session/session.js';
import type { ListKind, ListReading } from '../../data/types.js';
import { bestOf, type Book } from '../../lists/book.js';
import { beingRead, ChosenFiles, chooseIn, choicesOf, openChosen, readSheet, type ChosenFile } from './chosen-file.js';
import { fileNotes } from './file-notes.js';
import { Refused } from '../../lists/refused.js';
import type { Choices } from './counted-list.js';
import { listChoices } from './list-choices.js';
import { remarksShown } from './list-findings.js';
import './list-result.js';
import { mostRows } from '../../lists/table.js';
import { handOverTemplate } from './template.js';
import { base, sheet } from '../../ground/base.styles.js';
import { control } from '../../fields/field.styles.js';
import { lists } from './lists.styles.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { listWords } from '../../text/gather-lists.js';
import { withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';

const kinds: readonly ListKind[] = ['staff_list', 'served_sme_list'];
/** Those that are read, and those whose words say what to do instead. */
const accepted = '.csv,.txt,.tsv,.xlsx,.xlsm,.xls,.et,.ods';

/** Figures from files on this machine. What reads a kind of file is loaded when one is chosen. */
@customElement('zice-lists')
export class ListsElement extends ZiceElement {
  static override styles = [base, sheet, control, lists];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) explanation: Explanation | null = null;

  private readonly redraw = (): void => this.requestUpdate();

  /** Before its first update, an element whose part came late has no session yet. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.session) this.files.addEventListener('taken', this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.files.removeEventListener('taken', this.redraw);
  }

  private get files(): ChosenFiles {
    return ChosenFiles.of(this.session);
  }

  /** What is typed meanwhile is held against what was found in the lists; the lists are not read again. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.files.addEventListener('taken', this.redraw);
    if (changed.has('chosen') || changed.has('explanation')) this.files.hold();
  }

  override render(): TemplateResult {
    return html`${kinds.map((kind) => this.list(kind))}`;
  }

  private list(kind: ListKind): TemplateResult {
    const taken = this.files.get(kind);
    const reading = taken?.list?.reading;
    return html`<div class="list sheet" data-list=${kind}>
      <h3>${listWords().kind[kind]}</h3>
      <div class="chooser">
        <label for=${kind}>${listWords().choose}</label>
        <input
          id=${kind}
          type="file"
          accept=${accepted}
          aria-describedby="${kind}-said"
          @change=${(event: Event) => this.read(kind, event.target as HTMLInputElement)}
        />
        <button type="button" class="plain" @click=${() => handOverTemplate(kind, this.chosen)}>${listWords().template}</button>
      </div>
      <p class=${taken?.refused ? 'said problem' : 'said'} id="${kind}-said" role="status" aria-busy=${taken?.busy ?? false}>
        ${taken ? withChinese(said(kind, taken, this.chosen)) : ''}
      </p>
      ${taken?.book ? this.notes(kind, taken, taken.book) : nothing}
      ${taken && reading && !('errors' in reading) ? this.choices(kind, taken, reading) : nothing}
      ${
        taken?.table && reading && !('errors' in reading)
          ? html`<zice-list-result
              .session=${this.session}
              .chosen=${this.chosen}
              .rows=${taken.table.rows}
              .reading=${reading}
            ></zice-list-result>`
          : nothing
      }
    </div>`;
  }

  private notes(kind: ListKind, taken: ChosenFile, book: Book): TemplateResult {
    return fileNotes(
      taken,
      book,
      (sheet, withHidden) => void this.readChosen(kind, { ...taken, busy: true, sheet, withHidden }),
    );
  }

  private async readChosen(kind: ListKind, begun: ChosenFile): Promise<ChosenFile | null> {
    this.files.take(kind, begun);
    const read = await readSheet(this.session, kind, begun);
    if (read) this.files.take(kind, read);
    return read;
  }

  private choices(kind: ListKind, taken: ChosenFile, reading: ListReading): TemplateResult | typeof nothing {
    const choose = (choices: Choices) => void chooseIn(this.session, kind, taken, choices);
    return listChoices(reading, this.chosen, choicesOf(taken), choose);
  }

  private async read(kind: ListKind, box: HTMLInputElement): Promise<void> {
    const file = box.files?.[0];
    if (!file) return;
    const begun = beingRead(file.name);
    this.files.take(kind, begun);
    const book = await openChosen(this.session, kind, file);
    // Another file may have been chosen, or everything cleared, since.
    if (this.files.get(kind) !== begun) return;
    if (book instanceof Refused) this.files.take(kind, { ...begun, refused: book });
    else await this.readChosen(kind, { ...begun, book, sheet: bestOf(book.sheets) });
    // So that the same file, once it is mended, can be chosen again.
    if (this.files.get(kind)?.refused) box.value = '';
  }
}

function said(kind: ListKind, { file, refused, list, table }: ChosenFile, chosen: Chosen): string {
  if (refused) {
    const say = listWords().refused[refused.why];
    return `${file}${text.colon}${typeof say === 'string' ? say : say(numberText(Number(refused.detail)), numberText(mostRows))}`;
  }
  if (!list || !table) return listWords().reading(file);
  const { reading } = list;
  if ('errors' in reading) {
    return `${file}${text.colon}${reading.errors.map(({ message }) => message).join(text.semicolon)}`;
  }
  return listWords().summary({
    file,
    entries: numberText(reading.entries),
    counted: numberText(reading.counted),
    unit: listWords().unit[kind],
    findings: numberText(remarksShown(reading, chosen) + table.remarks.length + Number(table.hidden.length > 0)),
  });
}
