import type { ReactiveController } from 'lit';
import type { ZiceElement } from './element.js';
import { later } from './in-turn.js';

/** A long element: what is seen of it first stands there at once, the rest comes slice by slice, as in-turn.ts has time for it. */
export class Filling implements ReactiveController {
  /** Whether all of it stands there. */
  isWhole = true;
  #there: number;
  #isDue = false;

  /** `first`: how many of its parts stand there at once; of others `slice` at a time. */
  constructor(
    private readonly host: ZiceElement,
    first: number,
    private readonly slice: number,
  ) {
    this.#there = first;
    host.addController(this);
  }

  /** Of its parts, in their order, those that stand there by now. */
  upTo<Part>(parts: readonly Part[]): readonly Part[] {
    this.isWhole = parts.length <= this.#there;
    return parts.slice(0, this.#there);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.isWhole || this.#isDue) return;
    this.#isDue = true;
    later(() => {
      this.#isDue = false;
      if (!this.host.isConnected) return;
      this.#there += this.slice;
      this.host.renderNow();
    });
  }
}
