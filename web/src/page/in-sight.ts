import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether a part of the page can be seen right now. */
export class InSight implements ReactiveController {
  value = false;
  #watched: Element | null = null;
  readonly #observer = new IntersectionObserver(([entry]) => {
    this.value = entry!.isIntersecting;
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly part: () => Element | null,
  ) {
    host.addController(this);
  }

  /** Taken out of the page and put back, it is watched again. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const part = this.part();
    if (part === this.#watched) return;
    if (this.#watched) this.#observer.unobserve(this.#watched);
    if (part) this.#observer.observe(part);
    this.#watched = part;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched = null;
  }
}
