/**
 * How often the core failed on the same answers: once may be a mishap and another core is tried, twice is these answers, and
 * none is started before one of them changes.
 */
export class Failures {
  /** Whether the core failed on these very answers again, or another could not be started either. */
  halted = false;
  #count = 0;

  /** Counts one more. Whether another core is to be started. */
  another(): boolean {
    this.#count += 1;
    this.halted = this.#count > 1;
    return !this.halted;
  }

  /** An answer has changed: what was is forgotten. Whether a core is to be started for it. */
  forgive(): boolean {
    const was = this.halted;
    this.#count = 0;
    this.halted = false;
    return was;
  }
}
