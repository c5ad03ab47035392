import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Keeper } from '../../session/keeper.js';
import { base, sheet, step } from '../../ground/base.styles.js';
import { control } from '../../fields/field.styles.js';
import { keeping } from './keeping.styles.js';
import { canShareFiles, canShareLinks, shared, sharedFile } from './sharing.js';
import { text } from '../../text/index.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { ZiceElement } from '../../ground/element.js';
import '../../ground/part.js';

const loadSnapshots = () => import('./snapshots.js');

/** Saving, opening, linking, printing, remembering and clearing: each only when someone asks for it. */
@customElement('zice-keeping')
export class KeepingElement extends ZiceElement {
  static override styles = [base, sheet, step, control, keeping];

  @property({ attribute: false }) keeper!: Keeper;
  @property({ attribute: false }) remembering = false;
  /** Given anew with every change of the keeper: the sign to render again. */
  @property({ attribute: false }) notice: unknown = null;
  /** Saving, opening and linking ask the core. */
  @property({ attribute: false }) ready = false;
  @state() private link = '';
  /** What became of copying or sharing the link. */
  @state() private said: 'copied' | 'notCopied' | 'notShared' | null = null;
  @query('#link') private readonly linkBox!: HTMLInputElement | null;
  @query('input[type="file"]') private readonly fileBox!: HTMLInputElement;

  override render(): TemplateResult {
    const { keeping } = text;
    const { ways } = this.keeper;
    return html`<section class="sheet" aria-labelledby="title">
      <h2 class="step" id="title" tabindex="-1">${keeping.title}</h2>
      <p class="intro">${ways.link || ways.device ? keeping.intro : keeping.introFileOnly}</p>
      <div class="ways">
        ${this.way('save', keeping.save, () => void this.keeper.save())}
        ${canShareFiles() ? this.way('share', keeping.share, () => void this.share()) : nothing}
        ${this.way('open', keeping.open, () => this.fileBox.click())}
        ${ways.link ? this.way('link', keeping.link, () => void this.makeLink()) : nothing}
        ${this.way('print', keeping.print, () => window.print())}
      </div>
      <input type="file" accept=".json,.txt,application/json,text/plain" aria-label=${keeping.open} hidden @change=${this.open} />
      ${this.link ? this.linkRow() : nothing}
      ${ways.device ? this.rememberRow() : nothing}
      <zice-part data-part="snapshots" .load=${loadSnapshots} .opening=${keeping.snapshots}>
        <zice-snapshots .keeper=${this.keeper} .ready=${this.ready}></zice-snapshots>
      </zice-part>
      <button class="clear" name="clear" type="button" aria-describedby="clear-help" @click=${() => this.clear()}>
        ${keeping.clear}
      </button>
      <p class="help" id="clear-help">${ways.link || ways.device ? keeping.clearHelp : keeping.clearHelpFileOnly}</p>
    </section>`;
  }

  private rememberRow(): TemplateResult {
    const { keeping } = text;
    return html`<label class="tick">
        <input
          type="checkbox"
          name="remember"
          aria-describedby="remember-help"
          .checked=${live(this.remembering)}
          @change=${(event: Event) => this.keeper.setRemembering((event.target as HTMLInputElement).checked)}
        />${keeping.remember}
      </label>
      <p class="help" id="remember-help">${keeping.rememberHelp}</p>`;
  }

  /** Brings it into sight. */
  reach(): void {
    bringIntoSight(this.renderRoot.querySelector<HTMLElement>('#title'));
  }

  private way(name: string, words: string, act: () => void): TemplateResult {
    return html`<button class="plain" name=${name} type="button" ?disabled=${!this.ready} @click=${act}>
      ${words}
    </button>`;
  }

  private linkRow(): TemplateResult {
    const { keeping } = text;
    return html`<div class="link">
        <label for="link">${keeping.linkBox}</label>
        <input id="link" name="link_address" type="text" readonly .value=${this.link} aria-describedby="link-help" />
        <button class="plain" name="copy" type="button" @click=${this.copy}>${keeping.copy}</button>
        ${
          canShareLinks()
            ? html`<button class="plain" name="share_link" type="button" @click=${this.shareLink}>
                ${keeping.shareLink}
              </button>`
            : nothing
        }
        <p role="status">${this.said ? keeping[this.said] : ''}</p>
        <p class="help" id="link-help">${keeping.linkHelp}</p>
      </div>
      <zice-part data-part="code-of-link" .load=${this.keeper.ways.code} .opening=${keeping.code}>
        <zice-code-of-link .link=${this.link}></zice-code-of-link>
      </zice-part>`;
  }

  private async makeLink(): Promise<void> {
    this.link = await this.keeper.link();
    this.said = null;
    await this.updateComplete;
    this.linkBox?.focus();
    this.linkBox?.select();
  }

  private async copy(): Promise<void> {
    this.linkBox?.select();
    try {
      await navigator.clipboard.writeText(this.link);
      this.said = 'copied';
    } catch {
      // Refused in a frame or on an insecure host: the text stands selected.
      this.said = 'notCopied';
    }
  }

  /** As text, which every browser shares; whoever may not share has it saved. */
  private async share(): Promise<void> {
    const made = this.keeper.made();
    if (!(await shared({ files: [sharedFile(made)] }))) this.keeper.save(made);
  }

  private async shareLink(): Promise<void> {
    this.said = (await shared({ url: this.link })) ? null : 'notShared';
  }

  private open(): void {
    const file = this.fileBox.files?.[0];
    if (file) void this.keeper.open(file);
    // The same file can be chosen again once it has been mended.
    this.fileBox.value = '';
  }

  private clear(): void {
    this.link = '';
    this.keeper.clear();
  }
}
