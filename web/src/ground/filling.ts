import { noChange, type ChildPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ZiceElement } from './element.js';
import { later } from './in-turn.js';

type KeyOf<Item> = (item: Item, place: number) => unknown;
type Render<Item> = (item: Item) => unknown;

class Filling extends AsyncDirective {
  #host!: ZiceElement;
  #items: readonly unknown[] = [];
  #keyOf: KeyOf<unknown> = () => 0;
  #render: Render<unknown> = () => noChange;
  #there = 0;
  #slice = 1;
  #isDue = false;

  override update(part: ChildPart, given: Parameters<Filling['render']>): unknown {
    this.#host = part.options!.host as ZiceElement;
    return this.render(...given);
  }

  override render(
    items: readonly unknown[],
    keyOf: KeyOf<unknown>,
    render: Render<unknown>,
    first: number,
    slice = 1,
  ): unknown {
    [this.#items, this.#keyOf, this.#render, this.#slice] = [items, keyOf, render, slice];
    this.#there = Math.max(this.#there, first);
    this.#wait();
    return this.#upTo(0);
  }

  override disconnected(): void {
    this.#host.lacking.delete(this);
  }

  override reconnected(): void {
    this.#wait();
  }

  /** Those that stand there, of which so many stay as they are. */
  #upTo(stood: number): unknown {
    const render = (item: unknown, place: number) => (place < stood ? noChange : this.#render(item));
    return repeat(this.#items.slice(0, this.#there), this.#keyOf, render);
  }

  #wait(): void {
    this.#host.lacking.delete(this);
    if (this.#items.length <= this.#there) return;
    this.#host.lacking.add(this);
    if (this.#isDue) return;
    this.#isDue = true;
    later(() => {
      this.#isDue = false;
      if (this.isConnected) this.#goOn();
    });
  }

  #goOn(): void {
    const stood = this.#there;
    this.#there += this.#slice;
    this.#wait();
    this.#host.renderWithin(() => this.setValue(this.#upTo(stood)));
  }
}

/**
 * As `repeat`, for what takes long: the `first` of them stand there at once, of the others `slice` more (one, if not said) in
 * each turn, as in-turn.ts has time for them. What stands there changes at once.
 */
export const filled = directive(Filling) as <Item>(
  items: readonly Item[],
  keyOf: KeyOf<Item>,
  render: Render<Item>,
  first: number,
  slice?: number,
) => unknown;

/** What is not seen first. */
export const inItsTurn = (render: () => unknown): unknown =>
  filled(
    [render],
    (_part, place) => place,
    (part) => part(),
    0,
  );
