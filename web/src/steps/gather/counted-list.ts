import { jsonOf } from '../../data/json.js';
import type { Session } from '../../session/session.js';
import type { Errors, ListColumn, ListKind, ListReading } from '../../data/types.js';
import { Turns } from '../../lists/turns.js';

export type Rows = readonly (readonly string[])[];

/** What is chosen of a list where its file leaves it open: which column is what, and of which all blanks count as one thing. */
export interface Choices {
  readonly columns: Readonly<Partial<Record<ListColumn['id'], number>>>;
  readonly blanks: readonly ListColumn['id'][];
}

export const nothingChosen: Choices = { columns: {}, blanks: [] };

/** What of a reading hangs on the applicant. */
type Held = Pick<ListReading, 'figures' | 'rows_typed' | 'rows_differ'> | Errors;

/** So many rows are handed to the core at once. */
const portion = 100;

/** How many of the list's columns the header among the rows has, as the core knows them. */
export const fitOf = ({ zice }: Session, list: ListKind, rows: Rows): number => zice.module.listFit(list, jsonOf(rows));

/**
 * A list that the core has read: what is typed is held against what it came to, not against the rows. The core keeps one of a
 * kind, so that making another ends this one.
 */
export class CountedList {
  /** Errors where it is longer than can be read. What does not hang on the applicant stays the same object. */
  reading!: ListReading | Errors;
  private held = '';

  private constructor(
    private readonly session: Session,
    private readonly list: ListKind,
    private readonly rows: Rows,
    readonly choices: Choices,
    private zice = session.zice,
  ) {}

  /** In turns with the page; null once it is `wanted` no more, for the core is to keep something else. */
  static async read(
    session: Session,
    list: ListKind,
    rows: Rows,
    choices: Choices,
    wanted: () => boolean,
  ): Promise<CountedList | null> {
    const counted = new CountedList(session, list, rows, choices);
    const turns = new Turns();
    for (let row = 0; row === 0 || row < rows.length; row += portion) {
      if (row === 0 || turns.over) await turns.next();
      if (!wanted()) return null;
      if (row === 0) forgetList(session, list);
      counted.zice.module.addRows(list, jsonOf(rows.slice(row, row + portion)));
    }
    return (await counted.settleInTurns(turns, wanted)) ? counted : null;
  }

  /** Hands the core the rows at once, which it may have been told to forget. */
  readAgain(): void {
    this.zice = this.session.zice;
    this.reading = JSON.parse(this.zice.module.readList(this.list, jsonOf(this.rows), this.applicant()));
    if (this.choices !== nothingChosen)
      this.reading = JSON.parse(this.zice.module.settleList(this.list, this.choicesText, this.applicant()));
    this.held = '';
  }

  private async settleInTurns(turns: Turns, wanted: () => boolean): Promise<boolean> {
    const applicant = this.applicant();
    let said: string;
    while (!(said = this.zice.module.settleListStep(this.list, this.choicesText, applicant))) {
      if (turns.over) await turns.next();
      if (!wanted()) return false;
    }
    this.reading = JSON.parse(said);
    return true;
  }

  private get choicesText(): string {
    return this.choices === nothingChosen ? '' : jsonOf(this.choices);
  }

  private applicant(): string {
    return jsonOf(this.session.applicant());
  }

  /** The same rows, of which something else is chosen: the core has them still, unless it is another. As read() says. */
  async chosen(choices: Choices, wanted: () => boolean): Promise<CountedList | null> {
    const { session, list, rows, zice } = this;
    if (zice !== session.zice) return CountedList.read(session, list, rows, choices, wanted);
    const other = new CountedList(session, list, rows, choices);
    other.reading = this.reading;
    try {
      return (await other.settleInTurns(new Turns(), wanted)) ? other : null;
    } catch {
      return other; // the core has failed, which the session knows: hold() hands the next one all of it
    }
  }

  /** Against what is typed now. Another core than before, as after it failed, is handed the rows once more. */
  hold(): void {
    if (!this.session.whole) return;
    if (this.zice !== this.session.zice) return this.readAgain();
    const text = this.zice.module.heldList(this.list, this.applicant());
    if (text === this.held) return;
    this.held = text;
    const held: Held = JSON.parse(text);
    if (!('errors' in held) && !('errors' in this.reading)) this.reading = { ...this.reading, ...held };
  }

  /** Of those that count, what belongs under each label of a form. */
  under(labels: readonly string[]): Rows {
    this.hold();
    const said: { rows: Rows } | Errors = JSON.parse(this.zice.module.listRows(this.list, jsonOf(labels)));
    return 'errors' in said ? [] : said.rows;
  }
}

/** Has the core forget the list, and what it was handed of another that is not read to its end. */
export function forgetList(session: Session, list: ListKind): void {
  if (session.whole) session.zice.module.readList(list, '[]', '{"zice":1}');
}
