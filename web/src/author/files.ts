import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { limits } from '../data/limits.js';
import { shipped } from '../data/shipped.js';
import { fetchSources, problemsOf } from '../data/sources.js';
import type { CheckedFile, Finding } from '../data/types.js';
import { base } from '../ground/base.styles.js';
import { ZiceElement } from '../ground/element.js';
import { handOver } from '../session/hand-over.js';
import { authorWords } from '../text/author.js';
import type { Draft } from './draft.js';
import { fileStyles } from './files.styles.js';
import { fresh } from './fresh.js';

/** A file that is chosen or fetched is read as bytes, for the core says best what is wrong with those that are no text. */
type CheckBytes = (name: string, bytes: Uint8Array) => Promise<CheckedFile>;

/** Where the text comes from and where it goes to. */
@customElement('zice-author-files')
export class FilesElement extends ZiceElement {
  static override styles = [base, fileStyles];

  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) check!: CheckBytes;
  /** Changes with whatever is shown of the draft: the sign to render again. */
  @property({ attribute: false }) stand = '';
  /** What there is to say of the last that was tried. */
  @state() private told: readonly string[] = [];
  @query('input[type="file"]') private readonly fileBox!: HTMLInputElement;

  override render(): TemplateResult {
    const words = authorWords().files;
    return html`<div class="row">
        ${this.button('fresh', words.fresh, () => this.take(fresh.name, fresh.text))}
        ${this.button('open', words.open, () => this.fileBox.click())}
        <button class="button" name="save" type="button" @click=${this.save}>${words.save}</button>
        <span class="name"><b>${this.draft.name}</b> ${this.draft.saved ? nothing : html`<span class="unsaved">${words.unsaved}</span>`}</span>
        <input type="file" accept=".json,application/json" aria-label=${words.open} hidden @change=${this.open} />
      </div>
      <div class="row">${this.beginBox()} ${this.addressBox()}</div>
      ${this.rememberBox()}
      <div class="told" role="alert">${this.told.map((one) => html`<p>${one}</p>`)}</div>`;
  }

  private button(name: string, words: string, act: () => void): TemplateResult {
    return html`<button class="plain" name=${name} type="button" @click=${act}>${words}</button>`;
  }

  private beginBox(): TemplateResult {
    const words = authorWords().files;
    return html`<label
      >${words.begin}
      <select name="begin" lang="zh-CN" @change=${this.begin}>
        <option value="">${words.beginNone}</option>
        ${[...shipped.rulesets.values()].map(({ id, jurisdiction, title }) => html`<option value=${id}>${jurisdiction}《${title}》</option>`)}
      </select></label
    >`;
  }

  private addressBox(): TemplateResult {
    const words = authorWords().files;
    return html`<form @submit=${this.fetch}>
      <label>${words.address} <input type="text" name="address" spellcheck="false" placeholder="/zice/our-city-2026.json" /></label>
      <button class="plain" type="submit">${words.fetch}</button>
    </form>`;
  }

  private rememberBox(): TemplateResult {
    const words = authorWords().files;
    return html`<label class="tick">
        <input
          type="checkbox"
          name="remember"
          aria-describedby="remember-help"
          .checked=${live(this.draft.remembering)}
          @change=${this.remember}
        />${words.remember}
      </label>
      <p class="help" id="remember-help">${words.rememberHelp}</p>`;
  }

  /** Another text takes the place of this one, unless its author would lose it. */
  private take(name: string, text: string): void {
    this.told = [];
    if (this.draft.saved || confirm(authorWords().files.discard)) this.draft.open(name, text);
  }

  private begin(event: Event): void {
    const box = event.target as HTMLSelectElement;
    const file = `${box.value}.json`;
    const source = shipped.sources.get(file);
    box.value = '';
    if (source !== undefined) this.take(file, source);
  }

  private async open(): Promise<void> {
    const file = this.fileBox.files?.[0];
    // The same file can be chosen again once it has been changed elsewhere.
    this.fileBox.value = '';
    if (!file) return;
    if (file.size > limits.file_bytes) this.told = [authorWords().files.tooLarge];
    else await this.read(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async read(name: string, bytes: Uint8Array): Promise<void> {
    const text = textOf(bytes);
    if (text !== null) return this.take(name, text);
    const { errors } = await this.check(name, bytes);
    this.told = [authorWords().files.notText, ...errors.map(written)];
  }

  private async fetch(event: Event): Promise<void> {
    event.preventDefault();
    const given = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
    if (given === '') return;
    try {
      const [[address, text]] = [...(await fetchSources([given]))] as [[string, string]];
      this.take(/[^/]+$/.exec(new URL(address).pathname)?.[0] ?? fresh.name, text);
    } catch (error) {
      this.told = problemsOf(error).map(authorWords().files.notRead);
    }
  }

  private save(): void {
    handOver(this.draft.name, 'application/json', this.draft.text);
    this.draft.setSaved();
  }

  private remember(event: Event): void {
    const wanted = (event.target as HTMLInputElement).checked;
    this.draft.setRemembering(wanted);
    this.told = wanted && !this.draft.remembering ? [authorWords().files.notRemembered] : [];
  }
}

/** Null for what is no UTF-8. A mark at its beginning stays, for the core to tell of. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const written = ({ line, column, message, code }: Finding): string => `${line}:${column} ${message} [${code}]`;
