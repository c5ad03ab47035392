import kit from 'virtual:zice-kit';
import { attributesOf, type Choice, type Mode } from './choice.js';
import { sandbox } from './snippet.js';

/** The real widget as chosen. Its files are those beside this page, wherever the bureau will put them. */
export class Preview {
  #mode: Mode | null = null;
  #element: HTMLElement | null = null;

  constructor(private readonly hold: (element: HTMLElement) => void) {}

  /** One element stays while only attributes change, as in a host page; another mode is another element. */
  show(choice: Choice): void {
    if (choice.mode !== this.#mode || !this.#element) {
      this.#mode = choice.mode;
      this.#element = choice.mode === 'iframe' ? bareFrame() : document.createElement(`zice-${choice.mode}`);
      setAttributes(this.#element, choice);
      this.hold(this.#element);
    } else {
      setAttributes(this.#element, choice);
    }
  }
}

const names = ['ruleset', 'rulesets', 'rulesets-src', 'as-of', 'lang', 'theme', 'accent', 'elder'];

function setAttributes(element: HTMLElement, choice: Choice): void {
  const wanted = new Map(attributesOf(choice));
  for (const name of names) {
    const value = wanted.get(name);
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function bareFrame(): HTMLElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.referrerPolicy = 'no-referrer';
  frame.title = '认定条件自测';
  frame.width = '100%';
  frame.height = '1000';
  frame.src = `./${kit.folder}/frame.html`;
  return frame;
}
