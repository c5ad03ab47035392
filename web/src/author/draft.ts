/** What is being written, in a file of what name. */
interface Written {
  readonly name: string;
  readonly text: string;
}

const key = 'zice-author';

/** Storage throws where cookies are refused, and when it is full. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

function kept(): Written | null {
  const found: unknown = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null'));
  const { name, text } = (found ?? {}) as Partial<Written>;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}

/**
 * The text of one ruleset: whether it is saved, and whether this device remembers it, which it does only where its author
 * chose so. Two tabs have a text each: the one that another remembers over remembers no more. Fires `change`.
 */
export class Draft extends EventTarget {
  #written: Written;
  /** As it was opened or saved last. */
  #saved: string;
  #remembering = false;

  /** With what this device remembers, else what a new file says. */
  constructor(fresh: Written) {
    super();
    const found = kept();
    this.#written = found ?? fresh;
    this.#remembering = found !== null;
    this.#saved = fresh.text;
    window.addEventListener('storage', ({ key: which }) => {
      if (!this.#remembering || (which !== key && which !== null)) return;
      this.#remembering = false;
      this.#told();
    });
    window.addEventListener('beforeunload', (event) => this.#remembering || this.saved || event.preventDefault());
  }

  get name(): string {
    return this.#written.name;
  }

  get text(): string {
    return this.#written.text;
  }

  get saved(): boolean {
    return this.#written.text === this.#saved;
  }

  get remembering(): boolean {
    return this.#remembering;
  }

  write(text: string): void {
    if (text === this.#written.text) return;
    this.#put({ ...this.#written, text });
  }

  /** Another text takes the place of this one. */
  open(name: string, text: string): void {
    this.#saved = text;
    this.#put({ name, text });
  }

  /** Its author has the file. */
  setSaved(): void {
    this.#saved = this.#written.text;
    this.#told();
  }

  /** Whether it can be done is told by `remembering`. */
  setRemembering(on: boolean): void {
    if (!on) attempt(() => localStorage.removeItem(key));
    this.#remembering = on && this.#keep();
    this.#told();
  }

  #put(written: Written): void {
    this.#written = written;
    if (this.#remembering) this.#remembering = this.#keep();
    this.#told();
  }

  #keep(): boolean {
    return attempt(() => localStorage.setItem(key, JSON.stringify(this.#written))) !== null;
  }

  #told(): void {
    this.dispatchEvent(new CustomEvent('change'));
  }
}
