/** What a form wants to know beyond the questions: as typed, by the id of the blank. It outlives the choice of a measure. */
export class Details {
  readonly #typed = new Map<string, string>();

  text(id: string): string {
    return this.#typed.get(id) ?? '';
  }

  set(id: string, typed: string): void {
    if (typed === '') this.#typed.delete(id);
    else this.#typed.set(id, typed);
  }

  clear(): void {
    this.#typed.clear();
  }
}
