import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Renders its element anew when the browser brings the page back from where one went. WebKit then empties every box with
 * autocomplete="off", without a word and in a task of its own, and the answer would still be counted but no longer seen.
 */
export class BroughtBack implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#renew);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#renew);
  }

  readonly #renew = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) setTimeout(() => this.host.requestUpdate());
  };
}
