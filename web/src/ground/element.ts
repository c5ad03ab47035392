import { LitElement } from 'lit';
import type { Language } from '../data/preferences.js';
import { speak } from '../text/index.js';
import { inTurn } from './in-turn.js';
import { Untranslated } from './untranslated.js';

/** A widget's outermost element: it says which language all within it speaks. */
export interface Speaker {
  readonly speaks: Language;
}

/** An element of Zice. A page may hold several widgets, so each element takes up the language of its own before it renders. */
export class ZiceElement extends LitElement {
  #untranslated: Untranslated | null = null;
  /** Renders what waited for its turn when it was taken off the page. */
  #backAgain: (() => void) | null = null;

  override connectedCallback(): void {
    this.takeUp();
    super.connectedCallback();
    this.#backAgain?.();
    this.#backAgain = null;
  }

  /**
   * What was set before its script came. Lit would give it back at the first update, over what has been set since: that may be long
   * after, since it waits for its turn.
   */
  private takeUp(): void {
    const early = this as { _$Ep?: ReadonlyMap<PropertyKey, unknown> | undefined };
    for (const [property, value] of early._$Ep ?? []) Reflect.set(this, property, value);
    early._$Ep = undefined;
  }

  /** What it takes to read the styles is spent in the turn in which there is something to be styled. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    // How much room the outermost has decides what stands within.
    if (isSpeaker(this)) this.dress();
    return root;
  }

  private dress(): void {
    this.#untranslated ??= new Untranslated(super.createRenderRoot());
  }

  /** Whether it comes with what it stands in: what is below it would be pushed down by a slice of its own. */
  comesAlong = false;
  /** Whether it waits for its turn with changes too, where a phone is slow: what is typed is painted before it. */
  protected readonly isPatient: boolean = false;

  /** Nobody waits for all of a page that is new: it fills from task to task. What stands there changes at once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    // It may be about to be taken off the page, and to speak of what has gone.
    const around = hostOf(this);
    if (around?.isUpdatePending) return around.updateComplete.catch(() => {}).then(() => this.scheduleUpdate());
    if (isSpeaker(this) && this.hasUpdated) return super.scheduleUpdate();
    return inTurn(this.hasUpdated ? !this.isPatient : this.comesAlong, () =>
      this.#onPage(() => super.scheduleUpdate()),
    ) as void | Promise<unknown>;
  }

  /** What was taken off the page before its turn came may speak of what is no more: it waits until it is back. */
  #onPage(render: () => unknown): unknown {
    if (this.isConnected) return render();
    return new Promise((resolve) => (this.#backAgain = () => resolve(render())));
  }

  /** What of it is still to come. */
  readonly lacking = new Set<object>();

  /** Renders a piece of it by itself. */
  renderWithin(render: () => void): void {
    speak(languageOf(this));
    this.#untranslated!.restore();
    render();
    this.#untranslated!.remember();
  }

  protected override performUpdate(): void {
    this.dress();
    this.renderWithin(() => super.performUpdate());
  }
}

/** Whose template it stands in. */
function hostOf(element: Element): LitElement | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof LitElement ? root.host : null;
}

const isSpeaker = (element: Element): element is Element & Speaker => 'speaks' in element;

function languageOf(element: Element): Language {
  if (isSpeaker(element)) return element.speaks;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'zh-CN';
}
