import { mostInATask } from '../data/limits.js';

/** Long work in slices by time: between two of them the page has its turn. */
export class Turns {
  #since = performance.now();

  /** Whether it is the page's turn; only then is `next` to be waited for. */
  get over(): boolean {
    return performance.now() - this.#since > mostInATask;
  }

  async next(): Promise<void> {
    // What was input comes first, which a promise alone would not let through.
    await new Promise<void>((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }
}
