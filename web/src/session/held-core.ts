import type { Core } from '../engine/core.js';
import { Zice } from '../engine/zice.js';

/** The core of a session: none, the one that is there first, or the whole. */
export class HeldCore {
  #core: Core | null = null;
  #waiting: (() => void)[] = [];

  get isThere(): boolean {
    return this.#core !== null;
  }

  /** Whether it explains, too, and reads and writes files. */
  get isWhole(): boolean {
    return this.#core instanceof Zice;
  }

  /** Only where it is there. */
  get any(): Core {
    if (!this.#core) throw new Error('the core has not started');
    return this.#core;
  }

  /** Only where it is whole. */
  get whole(): Zice {
    if (!(this.#core instanceof Zice)) throw new Error('the core is not whole');
    return this.#core;
  }

  /** In the place of the one before, of which nothing more is heard. */
  take(core: Core, trapped: () => void): void {
    this.drop();
    this.#core = core;
    core.onTrap = trapped;
  }

  drop(): void {
    if (this.#core) this.#core.onTrap = () => {};
    this.#core = null;
  }

  whenWhole(): Promise<void> {
    return this.isWhole ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Once it has been told what was answered. */
  tellWaiting(): void {
    if (!this.isWhole) return;
    this.#waiting.splice(0).forEach((told) => told());
  }
}
