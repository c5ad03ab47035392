import type { Session } from '../../session/session.js';
import type { ListKind } from '../../data/types.js';
import type { Book, Table } from '../../lists/book.js';
import { CountedList, fitOf } from './counted-list.js';
import { openFile } from '../../lists/read-file.js';
import { Refused } from '../../lists/refused.js';

/** A file that was chosen for a list: being read, refused, or read. Each choice in it makes another one. */
export interface ChosenFile {
  readonly file: string;
  readonly refused?: Refused;
  readonly book?: Book;
  /** Which of the book's sheets, and whether rows count that the file hides. */
  readonly sheet: number;
  readonly withHidden: boolean;
  readonly table?: Table;
  readonly list?: CountedList;
}

export const beingRead = (file: string): ChosenFile => ({ file, sheet: 0, withHidden: true });

/**
 * The files chosen on a page, by list. They outlive the element that shows them, which gives way to another in another language
 * or beside another core; clearing forgets them wherever the page is.
 */
export class ChosenFiles {
  private static readonly all = new WeakMap<Session, ChosenFiles>();
  private readonly files = new Map<ListKind, ChosenFile>();

  static of(session: Session): ChosenFiles {
    const files = ChosenFiles.all.get(session) ?? new ChosenFiles(session);
    ChosenFiles.all.set(session, files);
    return files;
  }

  private constructor(session: Session) {
    session.addEventListener('cleared', (event) => {
      const before = [...this.files];
      this.files.forEach(({ list }) => list?.forget());
      this.files.clear();
      if (before.length > 0) (event as CustomEvent<(() => void)[]>).detail.push(() => this.holdAgain(before));
    });
  }

  /** Clearing was taken back. */
  private holdAgain(before: readonly (readonly [ListKind, ChosenFile])[]): void {
    before.forEach(([kind, chosen]) => {
      chosen.list?.readAgain();
      this.files.set(kind, chosen);
    });
  }

  get(kind: ListKind): ChosenFile | undefined {
    return this.files.get(kind);
  }

  take(kind: ListKind, chosen: ChosenFile): void {
    this.files.set(kind, chosen);
  }

  /** Holds all lists against what is typed now. */
  hold(): void {
    this.files.forEach(({ list }) => list?.hold());
  }
}

/** Its rows are read, and handed to the core, here and nowhere else. */
export function readSheet(
  session: Session,
  kind: ListKind,
  file: string,
  book: Book,
  sheet: number,
  withHidden = true,
): ChosenFile {
  const chosen = { file, book, sheet, withHidden };
  try {
    const table = book.read(sheet);
    const left = new Set(withHidden ? [] : table.hidden);
    const rows = table.rows.map((row, at) => (left.has(at + 1) ? [] : row));
    return { ...chosen, table, list: new CountedList(session, kind, rows) };
  } catch (error) {
    return { ...chosen, refused: refusalOf(error) };
  }
}

/** What the file holds; the sheet that fits best is to be read. */
export async function openChosen(session: Session, kind: ListKind, file: File): Promise<Book | Refused> {
  try {
    return await openFile(file, (rows) => fitOf(session, kind, rows));
  } catch (error) {
    return refusalOf(error);
  }
}

/** Anything else is a fault of ours, or of the browser's, such as a file that is gone since it was chosen. */
const refusalOf = (error: unknown): Refused => (error instanceof Refused ? error : new Refused('unreadable'));
