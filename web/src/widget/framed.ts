import type { PropertyValues } from 'lit';
import { customElement } from 'lit/decorators.js';
import { folder } from 'virtual:zice-folder';
import type { Theme } from '../data/preferences.js';
import { documentSpeaks } from '../page/document-speaks.js';
import { text } from '../text/index.js';
import { ZiceAssessment } from './assessment.js';
import type { VerdictDetail, ZiceEvents } from '../page/host-events.js';
import { awaitsOptions, isMessage, type FromFrame, type Options, type ToFrame } from './messages.js';

/** What frame.html shows: the widget, which its host can tell how to look, and which tells how high it is. */
@customElement('zice-framed')
export class ZiceFramed extends ZiceAssessment {
  #sources: Options['sources'] = null;
  #tellVerdict = false;
  /** The newest, for a host that asks later. */
  #verdict: VerdictDetail | null = null;
  #began = false;
  readonly #height = new ResizeObserver(() =>
    this.#tell({ zice: 'height', height: document.documentElement.getBoundingClientRect().height }),
  );

  constructor() {
    super();
    for (const name of ['ready', 'verdict', 'error'] as const) {
      this.addEventListener(`zice-${name}`, (event) => this.#pass(name, event as ZiceEvents[`zice-${typeof name}`]));
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    closeScripts();
    // By the object model: a server's policy may refuse styles that are written in the file.
    document.body.style.margin = '0';
    window.addEventListener('message', this.#hear);
    this.#height.observe(document.documentElement);
    if (window.parent === window || window.name !== awaitsOptions) this.#begin();
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

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    documentSpeaks(this.speaks);
  }

  protected override privacy(): string {
    return text.page.privacyInFrame;
  }

  protected override sources(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map(this.#sources));
  }

  /** Whoever holds the frame fetches the bureau's own rulesets, and answers with all it has to tell. */
  protected override fetchAgain(): void {
    if (this.#sources) this.#tell({ zice: 'again' });
    else super.fetchAgain();
  }

  #begin(): void {
    if (this.#began) return;
    this.#began = true;
    // What did not change while it waited is still to be written on the element, for its styles.
    this.requestUpdate('theme', undefined);
    this.requestUpdate('lang', undefined);
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (source !== window.parent || !isMessage<ToFrame>(data) || data.zice !== 'options') return;
    const { options } = data;
    if (typeof options !== 'object' || options === null) return;
    const written = (value: unknown): string => (typeof value === 'string' ? value : '');
    this.#sources = Array.isArray(options.sources) ? options.sources : null;
    const asked = !this.#tellVerdict && options.tellVerdict === true;
    this.#tellVerdict = options.tellVerdict === true;
    if (asked && this.#verdict) this.#tell({ zice: 'verdict', detail: this.#verdict });
    this.ruleset = written(options.ruleset);
    this.rulesets = written(options.rulesets);
    this.asOf = written(options.asOf);
    this.lang = written(options.lang) || 'zh-CN';
    this.theme = (written(options.theme) || 'auto') as Theme;
    this.accent = written(options.accent);
    this.elder = options.elder === true;
    this.noLeavePrompt = options.noLeavePrompt === true;
    // Their text says that there are some, and whether they changed.
    this.rulesetsSrc = this.#sources === null ? '' : JSON.stringify(this.#sources);
    if (this.refused) void this.begin(false);
    this.#begin();
  };

  #pass(name: 'ready' | 'verdict' | 'error', { detail }: ZiceEvents[keyof ZiceEvents]): void {
    if (name === 'verdict') this.#verdict = detail as VerdictDetail;
    if (name !== 'verdict' || this.#tellVerdict) this.#tell({ zice: name, detail } as FromFrame);
  }

  /** To whoever holds the frame, whose origin it cannot know: so nothing is said that anyone may not hear. */
  #tell(message: FromFrame): void {
    if (window.parent !== window) window.parent.postMessage(message, '*');
  }
}

/** From here on no script comes but from the folder of zice.js, whose address WebKit needs in full: its 'self' is not here. */
function closeScripts(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  // Where a policy ends, and one of its sources.
  const source = location.protocol === 'file:' ? 'file:' : folder()!.replace(/;/g, '%3B').replace(/,/g, '%2C');
  // Whole, since a prefetch may go wherever any part of a policy lets something come from.
  policy.content = `default-src 'none'; script-src ${source} 'wasm-unsafe-eval'; style-src 'unsafe-inline'`;
  document.head.append(policy);
}
