import type { Language, Theme } from '../data/preferences.js';
import type { ZiceEvents } from '../page/host-events.js';

export type { ErrorCode, ErrorDetail, ReadyDetail, VerdictDetail, ZiceEvents } from '../page/host-events.js';
export type { Theme } from '../data/preferences.js';
export type { Verdict } from '../data/generated/assessment.js';

/** The attributes of both elements, as markup and templates write them. */
export interface ZiceAttributes {
  ruleset?: string | undefined;
  rulesets?: string | undefined;
  'as-of'?: string | undefined;
  lang?: Language | undefined;
  elder?: boolean | undefined;
  theme?: Theme | undefined;
  accent?: string | undefined;
  'rulesets-src'?: string | undefined;
  'no-leave-prompt'?: boolean | undefined;
}

export interface ZiceFrameAttributes extends ZiceAttributes {
  /** Asks for the verdict, as listening does that begins only once the element is defined. */
  'tell-verdict'?: boolean | undefined;
  /** Where frame.html lies, if not beside the script. */
  src?: string | undefined;
  /** The folder that it lies in, with the rest of the kit. */
  folder?: string | undefined;
}

/** As lib.dom.d.ts types the listeners of its elements. */
interface ZiceElement extends HTMLElement {
  addEventListener<Name extends keyof ZiceEvents>(
    type: Name,
    listener: (event: ZiceEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof ZiceEvents>(
    type: Name,
    listener: (event: ZiceEvents[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** `<zice-assessment>`: the self-check in the host's own page. */
export interface ZiceAssessmentElement extends ZiceElement {
  /** The id of the measure to begin with, or `all` to compare. */
  ruleset: string;
  /** The ids of the measures to offer, with spaces or commas between them; all unless told. */
  rulesets: string;
  /** The day as of which is judged (2022-09-15); today unless told. */
  asOf: string;
  /** zh-CN or en. */
  lang: string;
  /** Large text and targets. */
  elder: boolean;
  /** Whether the browser does not ask before a page is left that loses something typed. */
  noLeavePrompt: boolean;
  theme: Theme;
  /** A CSS colour; made readable where text in it could not be read. */
  accent: string;
  /** The folder of the kit, where the script cannot find it by itself. */
  folder: string;
  /** The addresses of rulesets of one's own. */
  rulesetsSrc: string;
}

/** `<zice-frame>`: the same in a sandboxed frame. It has the attributes, and no properties, of `<zice-assessment>`. */
export interface ZiceFrameElement extends ZiceElement {}

declare global {
  interface HTMLElementTagNameMap {
    'zice-assessment': ZiceAssessmentElement;
    'zice-frame': ZiceFrameElement;
  }
}
