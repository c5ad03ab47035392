import { html, nothing, type TemplateResult } from 'lit';
import { withChinese } from '../../ground/chinese.js';
import { numberText } from '../../text/format.js';
import { listWords } from '../../text/gather-lists.js';
import type { Book, Remark, Sheet } from '../../lists/book.js';
import type { ChosenFile } from './chosen-file.js';

type Choose = (sheet: number, withHidden: boolean) => void;

/** Enough to find them by; thousands would bury the rest. */
const mostNamed = 10;

/** 3、5–9、12, of many the first runs. */
export function namedRows(rows: readonly number[], most = mostNamed): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const first = runs.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const ranged = runs.length < rows.length;
  return listWords().rowsNamed(
    first.join(listWords().rowSeparator),
    numberText(rows.length),
    runs.length > most,
    ranged,
  );
}

const sheetName = ({ name, hidden }: Sheet): string => (hidden ? listWords().hiddenSheet(name) : name);

/** Which sheet was read, that others would do as well, and the choice between them. */
function sheetChoice({ sheets }: Book, taken: ChosenFile, choose: Choose): TemplateResult {
  const read = sheets[taken.sheet]!;
  const unlike = sheets.every(({ fit }) => fit === 0);
  const others = sheets.filter((one) => one !== read && one.fit > 0).map(sheetName);
  return html`<label class="sheet-choice"
      ><span>${listWords().sheet}</span
      ><select name="sheet" @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex, taken.withHidden)}>
        ${sheets.map((one, at) => html`<option .selected=${at === taken.sheet}>${sheetName(one)}</option>`)}
      </select></label
    >
    <p class="hint" data-note="sheets">${withChinese(listWords().sheets(numberText(sheets.length), read.name))}</p>
    ${unlike ? html`<p class="note" data-note="none-fits">${listWords().noneFits}</p>` : nothing}
    ${others.length > 0 ? html`<p class="note" data-note="also-fit">${withChinese(listWords().alsoFit(listWords().quoted(others)))}</p>` : nothing}
    ${read.hidden ? html`<p class="note" data-note="hidden-sheet">${listWords().sheetIsHidden}</p>` : nothing}`;
}

function hiddenRows(rows: readonly number[], { sheet, withHidden }: ChosenFile, choose: Choose): TemplateResult {
  return html`<p class="note" data-note="hidden-rows">${listWords().hiddenRows(namedRows(rows), withHidden)}</p>
    <label class="tick"
      ><input
        type="checkbox"
        name="with-hidden"
        .checked=${withHidden}
        @change=${(event: Event) => choose(sheet, (event.target as HTMLInputElement).checked)}
      /><span>${listWords().countHidden}</span></label
    >`;
}

const remark = ({ code, rows, what }: Remark): TemplateResult =>
  html`<p class="note" data-note=${code}>${withChinese(listWords().remark[code](namedRows(rows), what))}</p>`;

/** What the file itself gives to say and to choose, before anything is counted. */
export function fileNotes(taken: ChosenFile, book: Book, choose: Choose): TemplateResult {
  const { table } = taken;
  return html`${book.sheets.length > 1 ? sheetChoice(book, taken, choose) : nothing}
  ${table && table.hidden.length > 0 ? hiddenRows(table.hidden, taken, choose) : nothing}
  ${table ? table.remarks.map(remark) : nothing}`;
}
