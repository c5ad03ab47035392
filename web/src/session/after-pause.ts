import { mostInATask } from '../data/limits.js';

/** How long after the last change what is slower is due. */
const quiet = 300;
/** It is not put off for longer than this, however busy the page is. */
const patience = 1000;

/** Safari has no idle time to tell of. */
const idle = globalThis.requestIdleCallback;

/**
 * Does pieces of work once nothing has changed for a while and the page has nothing better to do, each in a task of its own.
 * The next change cancels what is left of it.
 */
export class AfterPause {
  #timer = 0;
  #idle = 0;
  /** What is due; another, once something has changed. */
  #due: object | null = null;

  constructor(private readonly work: () => Iterator<void>) {}

  /** Whether nothing is due. */
  get isOver(): boolean {
    return this.#due === null;
  }

  /** Something has changed: begins anew when that is over. */
  restart(): void {
    this.cancel();
    this.#due = {};
    this.#timer = window.setTimeout(() => this.#go(this.work()), quiet);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle) cancelIdleCallback(this.#idle);
    this.#idle = 0;
    this.#due = null;
  }

  #go(work: Iterator<void>): void {
    this.#due = work;
    const pieces = () => {
      this.#idle = 0;
      for (const began = performance.now(); performance.now() - began < mostInATask;) {
        const { done } = work.next();
        // A piece may have changed something itself.
        if (this.#due !== work) return;
        if (done) return void (this.#due = null);
      }
      this.#go(work);
    };
    if (idle) this.#idle = idle(pieces, { timeout: patience });
    else this.#timer = window.setTimeout(pieces);
  }
}
