import type { LitElement, ReactiveController } from 'lit';

/** What an applicant does one after the other; on a narrow place each is a page of its own. */
const stages = ['choose', 'questions', 'papers', 'result'] as const;
export type Stage = (typeof stages)[number];
/** The way to each. */
export const stepOf = { choose: 'choose', questions: 'answer', papers: 'gather', result: 'result' } as const;
/** All questions on one page, or one after the other. */
export type Way = 'one' | 'all';

/** Up to so many pixels a place is narrow: one question at a time unless all are wished for. */
const narrow = 700;

/**
 * How the steps are laid out: one question at a time or all of them, each stage by itself or all below each other. On a page
 * of our own each stage is an entry of the browser's history; the history of a host's page is not ours.
 */
export class Stages implements ReactiveController {
  stage: Stage = 'choose';
  #wished: Way | null = null;
  /** The one that one began with: a place that becomes narrow does not change what is under the hands. */
  #began: Way | null = null;
  #isNarrow = false;
  readonly #width = new ResizeObserver(([entry]) => this.#measure(entry!.contentRect.width));

  constructor(
    private readonly host: LitElement,
    private readonly ownsHistory: boolean,
    /** Called when the browser went back or forth. */
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  get way(): Way {
    return this.#wished ?? this.#began ?? this.#fitting;
  }

  get #fitting(): Way {
    return this.#isNarrow ? 'one' : 'all';
  }

  /** Whether only one stage is to be seen at once. */
  get single(): boolean {
    return this.#isNarrow && this.way === 'one';
  }

  /** The one stage that is to be seen; null where all are. */
  seen(shown: string): Stage | null {
    if (!this.single) return null;
    return shown ? this.stage : 'choose';
  }

  hostConnected(): void {
    this.#measure(this.host.getBoundingClientRect().width);
    this.#width.observe(this.host);
    if (this.ownsHistory) window.addEventListener('popstate', this.#wentBack);
  }

  hostDisconnected(): void {
    this.#width.disconnect();
    window.removeEventListener('popstate', this.#wentBack);
  }

  wish(way: Way): void {
    this.#wished = way;
    this.host.requestUpdate();
  }

  go(stage: Stage): void {
    if (stage === this.stage) return;
    this.stage = stage;
    if (stage !== 'choose') this.#began ??= this.#fitting;
    if (this.ownsHistory && this.single) history.pushState({ stage }, '');
    this.host.requestUpdate();
  }

  /** Something changed; where all stages are to be seen, choosing a measure is all there is to the first. */
  follow(shown: string): void {
    if (!this.single) this.arrive(shown);
    this.host.requestUpdate();
  }

  /** What is on the page may have come there in another way than by choosing it: from a file, a link or this device. */
  arrive(shown: string): void {
    if (!shown) this.stage = 'choose';
    else if (this.stage === 'choose') this.stage = 'questions';
    this.#began = shown ? (this.#began ?? this.#fitting) : null;
  }

  readonly #wentBack = ({ state }: PopStateEvent): void => {
    const before: unknown = (state as { stage?: unknown } | null)?.stage;
    this.stage = stages.find((stage) => stage === before) ?? 'choose';
    this.host.requestUpdate();
    if (this.single) this.moved();
  };

  #measure(width: number): void {
    const isNarrow = width > 0 && width <= narrow;
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}
