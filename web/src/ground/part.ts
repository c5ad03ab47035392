import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base, sheet, step } from './base.styles.js';
import { opener, part } from './part.styles.js';
import { text } from '../text/index.js';
import { ZiceElement } from './element.js';

/** What stands in the place of a part until someone opens it. */
export interface Opening {
  /** The number of the step that it is, if it is one. */
  readonly step?: string;
  readonly title: string;
  readonly intro?: string;
  readonly open: string;
  readonly help?: string;
}

/**
 * What few visitors want. Its elements stand in the slot and are empty until their script is fetched, which is when it is
 * opened, or at once where there is nothing to open. Where it cannot be fetched, it says so and may be tried again.
 */
@customElement('zice-part')
export class PartElement extends ZiceElement {
  static override styles = [base, sheet, step, opener, part];

  /** Fetches the script. */
  @property({ attribute: false }) load!: () => Promise<unknown>;
  @property({ attribute: false }) opening: Opening | null = null;
  @state() private progress: 'unwanted' | 'coming' | 'failed' | 'there' = 'unwanted';

  override firstUpdated(): void {
    if (!this.opening) void this.want();
  }

  /** As if someone had pressed it. */
  open(): void {
    const details = this.renderRoot.querySelector('details');
    if (details) details.open = true;
  }

  override render(): TemplateResult {
    return this.opening ? this.folded(this.opening) : this.content();
  }

  private folded({ step: number, title, intro, open, help }: Opening): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title">${number ? html`<span class="number">${number}</span>` : nothing}${title}</h2>
      ${intro ? html`<p class="intro">${intro}</p>` : nothing}
      <details @toggle=${this.toggled}>
        <summary class="sheet">${open}${help ? html`<span>${help}</span>` : nothing}</summary>
        ${this.content()}
      </details>
    </section>`;
  }

  private content(): TemplateResult {
    const { progress } = this;
    const words = { unwanted: '', coming: text.part.coming, failed: text.part.failed, there: '' }[progress];
    return html`<div class="content" tabindex="-1">
      <p class="told ${progress}" role="status">${words}</p>
      ${progress === 'failed' ? html`<button class="plain" type="button" @click=${this.retry}>${text.part.again}</button>` : nothing}
      <slot></slot>
    </div>`;
  }

  private toggled(event: Event): void {
    if ((event.target as HTMLDetailsElement).open && this.progress === 'unwanted') void this.want();
  }

  /** The button goes away with the keyboard in it. */
  private retry(): void {
    this.renderRoot.querySelector<HTMLElement>('.content')?.focus({ preventScroll: true });
    void this.want();
  }

  private async want(): Promise<void> {
    this.progress = 'coming';
    try {
      await this.load();
      this.progress = 'there';
    } catch {
      this.progress = 'failed';
      // It may come because something else wanted it.
      void customElements.whenDefined(this.firstElementChild!.localName).then(() => (this.progress = 'there'));
    }
  }
}
