import { html, nothing, type TemplateResult } from 'lit';
import { withChinese } from '../../ground/chinese.js';
import { numberText } from '../../text/format.js';
import { listWords } from '../../text/gather-lists.js';
import type { Chosen } from '../../session/session.js';
import type { ListColumn, ListReading } from '../../data/types.js';
import { columnName } from '../../lists/table.js';
import type { Choices } from './counted-list.js';

type Choose = (choices: Choices) => void;

/** Whether the measure asks for anything that hangs on these facts; of none, everything does. */
export const concerns = (facts: readonly string[], { questions }: Chosen): boolean =>
  facts.length === 0 || questions.some(({ fact }) => facts.includes(fact.id));

const picked = (event: Event): string => (event.target as HTMLSelectElement).value;

function withColumn({ columns, blanks }: Choices, id: ListColumn['id'], at: number): Choices {
  const { [id]: _, ...others } = columns;
  return { columns: at > 0 ? { ...others, [id]: at } : others, blanks };
}

function columnChoice(column: ListColumn, { headings }: ListReading, choices: Choices, choose: Choose): TemplateResult {
  const { id } = column;
  const at = choices.columns[id] ?? 0;
  return html`<label class="sheet-choice" data-column=${id}
    ><span>${withChinese(listWords().whichColumn[id])}</span
    ><select @change=${(event: Event) => choose(withColumn(choices, id, Number(picked(event))))}>
      <option value="0" .selected=${at === 0}>${column.unclear ? listWords().byHeading : listWords().noColumn}</option>
      ${headings.map(
        (one) =>
          html`<option value=${one.at} .selected=${one.at === at}>
            ${listWords().columnAt(columnName(one.at), one.heading)}
          </option>`,
      )}
    </select></label
  >`;
}

function blanksChoice({ id, heading, blanks, blank_as, settled }: ListColumn, choices: Choices, choose: Choose) {
  const others = choices.blanks.filter((one) => one !== id);
  const take = (event: Event): void =>
    choose({ ...choices, blanks: picked(event) === 'settled' ? [...others, id] : others });
  return html`<label class="sheet-choice" data-blanks=${id}
    ><span>${withChinese(listWords().blanks(heading, numberText(blanks)))}</span
    ><select @change=${take}>
      <option value="open" .selected=${!settled}>${listWords().blanksOpen}</option>
      <option value="settled" .selected=${settled}>${listWords().blanksAs(blank_as ?? '')}</option>
    </select></label
  >`;
}

/** What the file leaves open and the measure hangs on: which column is what, and how blanks count. */
export function listChoices(
  reading: ListReading,
  chosen: Chosen,
  choices: Choices,
  choose: Choose,
): TemplateResult | typeof nothing {
  const columns = reading.columns.filter(({ facts }) => concerns(facts, chosen));
  const open = columns.filter(({ lacking, unclear, chosen: told }) => lacking || unclear || told);
  const blank = columns.filter(({ blanks, blank_as }) => blanks > 0 && blank_as);
  // Without its names nothing is read, and the others need not be asked for yet.
  const asked = reading.header_row === 0 ? open.filter(({ id }) => id === 'name') : open;
  return html`${reading.headings.length > 0 ? asked.map((one) => columnChoice(one, reading, choices, choose)) : nothing}
  ${blank.map((one) => blanksChoice(one, choices, choose))}`;
}
