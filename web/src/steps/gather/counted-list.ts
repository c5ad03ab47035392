import { jsonOf } from '../../data/json.js';
import type { Session } from '../../session/session.js';
import type { Errors, ListColumn, ListKind, ListReading } from '../../data/types.js';
import type { Zice } from '../../engine/zice.js';

export type Rows = readonly (readonly string[])[];

/** What is chosen of a list where its file leaves it open: which column is what, and of which all blanks count as one thing. */
export interface Choices {
  readonly columns: Readonly<Partial<Record<ListColumn['id'], number>>>;
  readonly blanks: readonly ListColumn['id'][];
}

export const nothingChosen: Choices = { columns: {}, blanks: [] };

/** What of a reading hangs on the applicant. */
type Held = Pick<ListReading, 'figures' | 'rows_typed' | 'rows_differ'> | Errors;

/** How many of the list's columns the header among the rows has, as the core knows them. */
export const fitOf = ({ zice }: Session, list: ListKind, rows: Rows): number => zice.module.listFit(list, jsonOf(rows));

/**
 * A list that the core has read: what is typed is held against what it came to, not against the rows. The core keeps one of a
 * kind, so that making another ends this one.
 */
export class CountedList {
  /** Errors where it is longer than can be read. What does not hang on the applicant stays the same object. */
  reading!: ListReading | Errors;
  private zice!: Zice;
  private held = '';

  constructor(
    private readonly session: Session,
    private readonly list: ListKind,
    private readonly rows: Rows,
    readonly choices: Choices = nothingChosen,
  ) {
    this.readAgain();
  }

  /** Hands the core the rows, which it may have been told to forget. */
  readAgain(): void {
    this.zice = this.session.zice;
    this.reading = JSON.parse(this.zice.module.readList(this.list, jsonOf(this.rows), this.applicant()));
    if (this.choices !== nothingChosen) this.settle();
    this.held = '';
  }

  private settle(): void {
    this.reading = JSON.parse(this.zice.module.settleList(this.list, jsonOf(this.choices), this.applicant()));
  }

  private applicant(): string {
    return jsonOf(this.session.applicant());
  }

  /** The same rows, of which something else is chosen: the core has them still. */
  chosen(choices: Choices): CountedList {
    const other: CountedList = Object.assign(Object.create(CountedList.prototype), this, { choices, held: '' });
    if (this.zice === this.session.zice) other.settle();
    else other.readAgain();
    return other;
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

  /** Has the core forget it. */
  forget(): void {
    if (this.session.whole) this.session.zice.module.readList(this.list, '[]', '{"zice":1}');
  }
}
