import type { Session } from '../../session/session.js';
import type { ListKind } from '../../data/types.js';
import type { Book, Table } from '../../lists/book.js';
import { type Choices, CountedList, fitOf, forgetList, nothingChosen } from './counted-list.js';
import { openFile } from '../../lists/read-file.js';
import { Refused } from '../../lists/refused.js';

/** A file that was chosen for a list: being read, refused, or read. Each choice in it makes another one. */
export interface ChosenFile {
  readonly file: string;
  /** What is said of it is of before, as long as what was chosen since is being read. */
  readonly busy?: boolean;
  readonly refused?: Refused;
  readonly book?: Book;
  /** Which of the book's sheets, and whether rows count that the file hides. */
  readonly sheet: number;
  readonly withHidden: boolean;
  readonly table?: Table;
  readonly list?: CountedList;
  /** What was chosen of each sheet, as long as the file is open. */
  readonly choices: ReadonlyMap<number, Choices>;
}

export const beingRead = (file: string): ChosenFile => ({ file, sheet: 0, withHidden: true, choices: new Map() });

/**
 * The files chosen on a page, by list. They outlive the element that shows them, which gives way to another in another language
 * or beside another core; clearing forgets them wherever the page is. Says `taken` when one changes.
 */
export class ChosenFiles extends EventTarget {
  private static readonly all = new WeakMap<Session, ChosenFiles>();
  private readonly files = new Map<ListKind, ChosenFile>();

  static of(session: Session): ChosenFiles {
    const files = ChosenFiles.all.get(session) ?? new ChosenFiles(session);
    ChosenFiles.all.set(session, files);
    return files;
  }

  private constructor(private readonly session: Session) {
    super();
    session.addEventListener('cleared', (event) => {
      const before = [...this.files];
      this.files.forEach((_, kind) => forgetList(session, kind));
      this.files.clear();
      session.lists.clear();
      this.dispatchEvent(new Event('taken'));
      if (before.length > 0) (event as CustomEvent<(() => void)[]>).detail.push(() => this.holdAgain(before));
    });
  }

  /** Clearing was taken back. */
  private holdAgain(before: readonly (readonly [ListKind, ChosenFile])[]): void {
    before.forEach(([kind, chosen]) => {
      chosen.list?.readAgain();
      this.take(kind, chosen);
    });
  }

  get(kind: ListKind): ChosenFile | undefined {
    return this.files.get(kind);
  }

  take(kind: ListKind, chosen: ChosenFile): void {
    this.files.set(kind, chosen);
    if (chosen.list) this.session.lists.set(kind, chosen.list);
    else this.session.lists.delete(kind);
    this.dispatchEvent(new Event('taken'));
  }

  /** Holds all lists against what is typed now. */
  hold(): void {
    this.files.forEach(({ list }) => list?.hold());
  }
}

/**
 * The chosen sheet's rows are read, and handed to the core, here and nowhere else; null where something else was taken
 * meanwhile, which the core is then to keep.
 */
export async function readSheet(session: Session, kind: ListKind, begun: ChosenFile): Promise<ChosenFile | null> {
  const { file, book, sheet, withHidden, choices } = begun;
  const chosen = { file, book: book!, sheet, withHidden, choices };
  const wanted = (): boolean => ChosenFiles.of(session).get(kind) === begun;
  try {
    const table = await chosen.book.read(sheet);
    const left = new Set(withHidden ? [] : table.hidden);
    const rows = table.rows.map((row, at) => (left.has(at + 1) ? [] : row));
    const list = await CountedList.read(session, kind, rows, choicesOf(chosen), wanted);
    return list && { ...chosen, table, list };
  } catch (error) {
    return wanted() ? { ...chosen, refused: refusalOf(error) } : null;
  }
}

/** What was chosen of the sheet that is read. */
export const choicesOf = ({ choices, sheet }: Pick<ChosenFile, 'choices' | 'sheet'>): Choices =>
  choices.get(sheet) ?? nothingChosen;

/** Something else is chosen of the sheet that is read: its list is counted anew, unless anything else is taken meanwhile. */
export async function chooseIn(session: Session, kind: ListKind, taken: ChosenFile, choices: Choices): Promise<void> {
  const files = ChosenFiles.of(session);
  const begun = { ...taken, busy: true, choices: new Map(taken.choices).set(taken.sheet, choices) };
  files.take(kind, begun);
  const list = await begun.list?.chosen(choices, () => files.get(kind) === begun);
  if (list) files.take(kind, { ...begun, busy: false, list });
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
