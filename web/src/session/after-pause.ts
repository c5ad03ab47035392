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

  constructor(private readonly work: () => Iterator<void>) {}

  /** Something has changed: begins anew when that is over. */
  restart(): void {
    this.cancel();
    this.#timer = window.setTimeout(() => this.#go(this.work()), quiet);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle) cancelIdleCallback(this.#idle);
    this.#idle = 0;
  }

  #go(work: Iterator<void>): void {
    const piece = () => {
      this.#idle = 0;
      if (!work.next().done) this.#go(work);
    };
    if (idle) this.#idle = idle(piece, { timeout: patience });
    else this.#timer = window.setTimeout(piece);
  }
}
