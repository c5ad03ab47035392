import { folder } from 'virtual:zice-folder';
import { errorDetail } from '../arrive/codes.js';
import { fetchSources, MeasuresRefused, problemsOf } from '../data/sources.js';
import { announce, type ZiceEvents } from '../page/host-events.js';
import { FrameBody } from './frame-body.js';
import { awaitsOptions, isMessage, type FromFrame, type Options, type ToFrame } from './messages.js';
import { words } from './words.js';

/** How long a frame may take to say a word. */
const patience = 15_000;

/**
 * The self-check in a frame of its own: the host page cannot read what is entered, and the browser refuses what the frame's
 * policy closes. The attributes are those of `zice-assessment`; they reach the frame by message, never by its address.
 * This is all that runs in the host's page: in browsers of 2016, and where scripts have replaced what arrays have.
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
 * @attr {boolean} no-leave-prompt - The browser does not ask before a page is left that loses something typed.
 * @attr {boolean} tell-verdict - Asks for the verdict, as listening does that begins only once the element is defined.
 * @attr {string} src - Where frame.html lies, if not beside zice.frame.js.
 * @attr {string} folder - The folder of the kit, where the script cannot find it by itself, as in a bundle.
 * @fires {CustomEvent<ReadyDetail>} zice-ready - Answers are weighed from now on.
 * @fires {CustomEvent<VerdictDetail>} zice-verdict - The verdict and counts, told only while someone listens.
 * @fires {CustomEvent<ErrorDetail>} zice-error - Nothing can run, or the bureau's own rulesets are refused.
 * @csspart frame - The frame itself.
 */
export class ZiceFrame extends HTMLElement {
  static get observedAttributes(): readonly string[] {
    return [
      'ruleset',
      'rulesets',
      'rulesets-src',
      'as-of',
      'lang',
      'elder',
      'theme',
      'accent',
      'no-leave-prompt',
      'tell-verdict',
      'src',
      'title',
    ];
  }

  private readonly body: FrameBody;
  private readonly heard = (event: MessageEvent): void => this.hear(event);
  private sources: Options['sources'] = null;
  /** Whether the newest fetch of them is under way, and which one that is. */
  private fetching = false;
  private fetches = 0;
  private failed = false;
  /** Where the parser was first, attributes are told of before the place in the page is. */
  private placed = false;
  private listened = false;
  private waiting = false;
  private timer = 0;

  constructor() {
    super();
    this.body = new FrameBody(this.attachShadow({ mode: 'closed' }), awaitsOptions, () => this.load());
  }

  connectedCallback(): void {
    this.placed = true;
    window.addEventListener('message', this.heard);
    if (!this.style.display) this.style.display = 'block';
    this.name();
    this.load(false);
    this.fetchOwn();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.heard);
    clearTimeout(this.timer);
    this.waiting = this.placed = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.placed) return;
    if (name === 'src') this.load();
    else if (name === 'title') this.name();
    else if (name === 'rulesets-src') this.fetchOwn();
    else {
      this.name();
      this.tell();
    }
  }

  /** Listening for the verdict is asking for it. */
  override addEventListener(type: string, listener: unknown, options?: unknown): void {
    super.addEventListener(type, listener as EventListener, options as AddEventListenerOptions);
    if (type !== 'zice-verdict' || this.listened) return;
    this.listened = true;
    this.tell();
  }

  private get inEnglish(): boolean {
    return this.getAttribute('lang') === 'en';
  }

  private name(): void {
    this.body.entitle(this.title, this.inEnglish);
  }

  /** Has the frame fetch its page, unless it does so by itself as one that was moved does, and waits for word. */
  private load(anew = true): void {
    const { body } = this;
    const beside = folder();
    const address = this.getAttribute('src') || (beside === null ? null : `${beside}frame.html`);
    if (address === null) {
      const told = 'name the folder: <zice-frame folder="/…/">';
      console.error(`zice-frame: ${told}`);
      announce(this, 'zice-error', errorDetail('folder_unknown', [told]));
      return;
    }
    this.waiting = false;
    body.unsay();
    if (anew || !body.frame.src) body.frame.src = address;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      body.say(this.inEnglish);
      announce(this, 'zice-error', errorDetail('frame_silent', [body.frame.src]));
    }, patience);
  }

  private fetchOwn(): void {
    const fetch = (this.fetches += 1);
    const list = this.getAttribute('rulesets-src');
    this.fetching = true;
    (list ? fetchSources(words(list)) : Promise.resolve(null)).then(
      (fetched) => this.take(fetch, fetched, null),
      // No file at all is refused by the frame: it must not offer the measures that ship instead.
      (error) => this.take(fetch, new Map(), error),
    );
  }

  private take(fetch: number, fetched: ReadonlyMap<string, string> | null, error: unknown): void {
    if (fetch !== this.fetches) return;
    const sources: [string, string][] = [];
    if (fetched) fetched.forEach((text, address) => sources.push([address, text]));
    this.sources = fetched && sources;
    this.fetching = false;
    this.failed = error !== null;
    if (error !== null) {
      const problems = problemsOf(error);
      console.error(`zice-frame:\n${problems.join('\n')}`);
      const code = error instanceof MeasuresRefused ? error.code : 'rulesets_missing';
      announce(this, 'zice-error', errorDetail(code, problems));
    }
    this.tell();
  }

  private tell(): void {
    if (!this.waiting || this.fetching) return;
    const attribute = (name: string): string => this.getAttribute(name) || '';
    const options: Options = {
      ruleset: attribute('ruleset'),
      rulesets: attribute('rulesets'),
      asOf: attribute('as-of'),
      lang: attribute('lang') || 'zh-CN',
      theme: attribute('theme') || 'auto',
      accent: attribute('accent'),
      elder: this.hasAttribute('elder'),
      noLeavePrompt: this.hasAttribute('no-leave-prompt'),
      sources: this.sources,
      tellVerdict: this.listened || this.hasAttribute('tell-verdict'),
    };
    const { contentWindow } = this.body.frame;
    // A sandboxed frame has no origin that could be named.
    if (contentWindow) contentWindow.postMessage({ zice: 'options', options } satisfies ToFrame, '*');
  }

  private hear({ source, origin, data }: MessageEvent): void {
    if (source === null || source !== this.body.frame.contentWindow || origin !== 'null') return;
    if (!isMessage<FromFrame>(data)) return;
    clearTimeout(this.timer);
    this.body.unsay();
    if (data.zice === 'waiting') {
      this.waiting = true;
      this.tell();
    } else if (data.zice === 'again') {
      this.fetchOwn();
    } else if (data.zice === 'height') {
      this.body.fit(data.height);
    } else {
      this.pass(`zice-${data.zice}` as keyof ZiceEvents, data.detail);
    }
  }

  private pass(name: keyof ZiceEvents, detail: ZiceEvents[keyof ZiceEvents]['detail']): void {
    if (name !== 'zice-ready' && name !== 'zice-verdict' && name !== 'zice-error') return;
    // That no file came has been told already, and why.
    if (name !== 'zice-error' || !this.failed) announce(this, name, detail);
  }
}

if (!customElements.get('zice-frame')) customElements.define('zice-frame', ZiceFrame);
