import type { PropertyValues } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Theme } from '../core/preferences.js';
import { ZiceAssessment } from './assessment.js';
import type { ZiceEvents } from './events.js';
import { isMessage, type FromFrame, type Options, type ToFrame } from './messages.js';

/** How long the frame waits for a host that has something to say before it begins by itself. */
const patience = 400;

/** What frame.html shows: the widget, which its host can tell how to look, and which tells how high it is. */
@customElement('zice-framed')
export class ZiceFramed extends ZiceAssessment {
  #sources: Options['sources'] = null;
  #tellVerdict = false;
  #began = false;
  #timer = 0;
  readonly #height = new ResizeObserver(() =>
    this.#tell({ zice: 'height', height: document.documentElement.getBoundingClientRect().height }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // By the object model: a server's policy may refuse styles that are written in the file.
    document.body.style.margin = '0';
    window.addEventListener('message', this.#hear);
    for (const name of ['ready', 'verdict', 'error'] as const) {
      this.addEventListener(`zice-${name}`, (event) => this.#pass(name, event as ZiceEvents[`zice-${typeof name}`]));
    }
    this.#height.observe(document.documentElement);
    this.#timer = window.setTimeout(() => this.#begin(), window.parent === window ? 0 : patience);
    this.#tell({ zice: 'waiting' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#hear);
    this.#height.disconnect();
  }

  protected override shouldUpdate(_changed: PropertyValues<this>): boolean {
    return this.#began;
  }

  protected override sources(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map(this.#sources));
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#began = true;
    this.requestUpdate();
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (source !== window.parent || !isMessage<ToFrame>(data) || data.zice !== 'options') return;
    const { options } = data;
    if (typeof options !== 'object' || options === null) return;
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    this.#sources = Array.isArray(options.sources) ? options.sources : null;
    this.#tellVerdict = options.tellVerdict === true;
    this.ruleset = text(options.ruleset);
    this.rulesets = text(options.rulesets);
    this.asOf = text(options.asOf);
    this.lang = text(options.lang) || 'zh-CN';
    this.theme = (text(options.theme) || 'auto') as Theme;
    this.accent = text(options.accent);
    this.elder = options.elder === true;
    // Their text says that there are some, and whether they changed.
    this.rulesetsSrc = this.#sources === null ? '' : JSON.stringify(this.#sources);
    document.documentElement.lang = this.speaks;
    this.#begin();
  };

  #pass(name: 'ready' | 'verdict' | 'error', { detail }: ZiceEvents[keyof ZiceEvents]): void {
    if (name !== 'verdict' || this.#tellVerdict) this.#tell({ zice: name, detail } as FromFrame);
  }

  /** To whoever holds the frame, whose origin it cannot know: so nothing is said that anyone may not hear. */
  #tell(message: FromFrame): void {
    if (window.parent !== window) window.parent.postMessage(message, '*');
  }
}
