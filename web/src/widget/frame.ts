import { folder } from 'virtual:zice-folder';
import { fetchSources, problemsOf } from '../data/sources.js';
import { announce, type ZiceEvents } from '../page/host-events.js';
import { awaitsOptions, isMessage, type FromFrame, type Options, type ToFrame } from './messages.js';
import { words } from './words.js';

const least = 200;
const most = 30_000;

/**
 * The self-check in a frame of its own: the host page cannot read what is entered, and the browser refuses what the frame's
 * policy closes. The attributes are those of `zice-assessment`; they reach the frame by message, never by its address.
 *
 * @element zice-frame
 * @attr {string} ruleset - The id of the measure to begin with, or `all` to compare.
 * @attr {string} rulesets - The ids of the measures to offer; all unless told.
 * @attr {string} rulesets-src - The addresses of the bureau's own rulesets, fetched by the host page.
 * @attr {string} as-of - The day as of which is judged (2022-09-15); today unless told.
 * @attr {string} lang - zh-CN or en.
 * @attr {boolean} elder - Large text and targets.
 * @attr {string} theme - auto, light, dark or contrast.
 * @attr {string} accent - The bureau's colour.
 * @attr {boolean} tell-verdict - Asks for the verdict, as listening does that begins only once the element is defined.
 * @attr {string} src - Where frame.html lies, if not beside zice.js.
 * @fires {CustomEvent<ReadyDetail>} zice-ready - Answers are weighed from now on.
 * @fires {CustomEvent<VerdictDetail>} zice-verdict - The verdict and counts, told only while someone listens.
 * @fires {CustomEvent<ErrorDetail>} zice-error - Nothing can run, or the bureau's own rulesets are refused.
 * @csspart frame - The frame itself.
 */
export class ZiceFrame extends HTMLElement {
  static readonly observedAttributes = [
    'ruleset',
    'rulesets',
    'rulesets-src',
    'as-of',
    'lang',
    'elder',
    'theme',
    'accent',
    'tell-verdict',
    'src',
    'title',
  ];

  readonly #frame = document.createElement('iframe');
  #sources: Options['sources'] = null;
  /** Whether the newest fetch of them is under way, and which one that is. */
  #fetching = false;
  #fetches = 0;
  #failed = false;
  /** Where the parser was first, attributes are told of before the place in the page is. */
  #placed = false;
  #listened = false;
  #waiting = false;
  #heard = (event: MessageEvent): void => this.#hear(event);

  constructor() {
    super();
    const frame = this.#frame;
    frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
    frame.setAttribute('part', 'frame');
    // So that it waits for what this element has to tell.
    frame.name = awaitsOptions;
    frame.referrerPolicy = 'no-referrer';
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0', height: `${least * 3}px` });
    this.attachShadow({ mode: 'closed' }).append(frame);
  }

  connectedCallback(): void {
    this.#placed = true;
    window.addEventListener('message', this.#heard);
    this.style.display ||= 'block';
    this.#name();
    if (!this.#frame.src) this.#frame.src = this.getAttribute('src') ?? `${folder}frame.html`;
    void this.#fetchOwn();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#heard);
    this.#waiting = this.#placed = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.#placed) return;
    if (name === 'src' && now) this.#frame.src = now;
    else if (name === 'title') this.#name();
    else if (name === 'rulesets-src') void this.#fetchOwn();
    else {
      this.#name();
      this.#tell();
    }
  }

  /** Listening for the verdict is asking for it. */
  override addEventListener(type: string, listener: unknown, options?: unknown): void {
    super.addEventListener(type, listener as EventListener, options as AddEventListenerOptions);
    if (type !== 'zice-verdict' || this.#listened) return;
    this.#listened = true;
    this.#tell();
  }

  #name(): void {
    const inEnglish = this.getAttribute('lang') === 'en';
    this.#frame.title = this.title || (inEnglish ? 'Self-check' : '认定条件自测');
  }

  async #fetchOwn(): Promise<void> {
    const fetch = ++this.#fetches;
    this.#fetching = true;
    const list = this.getAttribute('rulesets-src');
    let sources: Options['sources'] = null;
    let problems: readonly string[] = [];
    try {
      if (list) sources = [...(await fetchSources(words(list)))];
    } catch (error) {
      problems = problemsOf(error);
      // No file at all is refused by the frame: it must not offer the measures that ship instead.
      sources = [];
    }
    if (fetch !== this.#fetches) return;
    this.#sources = sources;
    this.#fetching = false;
    this.#failed = problems.length > 0;
    if (this.#failed) {
      console.error(`zice-frame:\n${problems.join('\n')}`);
      announce(this, 'zice-error', { reason: 'rulesets_refused', problems });
    }
    this.#tell();
  }

  #tell(): void {
    if (!this.#waiting || this.#fetching) return;
    const attribute = (name: string): string => this.getAttribute(name) ?? '';
    const options: Options = {
      ruleset: attribute('ruleset'),
      rulesets: attribute('rulesets'),
      asOf: attribute('as-of'),
      lang: attribute('lang') || 'zh-CN',
      theme: attribute('theme') || 'auto',
      accent: attribute('accent'),
      elder: this.hasAttribute('elder'),
      sources: this.#sources,
      tellVerdict: this.#listened || this.hasAttribute('tell-verdict'),
    };
    // A sandboxed frame has no origin that could be named.
    this.#frame.contentWindow?.postMessage({ zice: 'options', options } satisfies ToFrame, '*');
  }

  #hear({ source, origin, data }: MessageEvent): void {
    if (source === null || source !== this.#frame.contentWindow || origin !== 'null') return;
    if (!isMessage<FromFrame>(data)) return;
    if (data.zice === 'waiting') {
      this.#waiting = true;
      this.#tell();
    } else if (data.zice === 'height') {
      this.#fit(data.height);
    } else {
      const name = `zice-${data.zice}` as keyof ZiceEvents;
      // That no file came has been told already, and why.
      const told = name === 'zice-error' && this.#failed;
      if (['zice-ready', 'zice-verdict', 'zice-error'].includes(name) && !told) announce(this, name, data.detail);
    }
  }

  #fit(height: unknown): void {
    if (typeof height !== 'number' || !Number.isFinite(height)) return;
    this.#frame.style.height = `${Math.min(Math.max(Math.ceil(height), least), most)}px`;
  }
}

customElements.define('zice-frame', ZiceFrame);
