import type { LitElement, ReactiveController } from 'lit';

/** On paper, groups that are folded on the screen stand open; afterwards they are as they were. */
export class Unfolding implements ReactiveController {
  #unfolded: HTMLDetailsElement[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    this.#unfolded = [
      ...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:is(.folded, .unfolds):not([open])'),
    ];
    for (const group of this.#unfolded) group.open = true;
  };

  readonly #fold = (): void => {
    for (const group of this.#unfolded) group.open = false;
    this.#unfolded = [];
  };
}
