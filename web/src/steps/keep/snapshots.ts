import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { flipList } from './flip-list.js';
import { snapshots } from './snapshots.styles.js';
import { changesSince, dropSnapshot, putAside, type Changes } from '../../session/kept/snapshots.js';
import type { Keeper } from '../../session/keeper.js';
import { documents, vocabulary } from '../../data/shipped.js';
import { today } from '../../session/today.js';
import type { Applicant, Snapshot } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { control } from '../../fields/field.styles.js';
import { FactWords } from '../../text/fact-words.js';
import { dateText, numberText } from '../../text/format.js';
import { keepWords } from '../../text/keep-parts.js';
import { text } from '../../text/index.js';

type FilePaper = NonNullable<Applicant['documents']>[string];

/** What was put aside under a name, and what has changed since. */
@customElement('zice-snapshots')
export class SnapshotsElement extends ZiceElement {
  static override styles = [base, control, snapshots];

  @property({ attribute: false }) keeper!: Keeper;
  /** Asking what has changed, and putting aside, ask the core. */
  @property({ attribute: false }) ready = false;
  @state() private said = '';
  /** The names of those whose changes are looked at. */
  @state() private open: ReadonlySet<string> = new Set();

  private readonly redraw = (): void => this.requestUpdate();
  #follows: Keeper | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('keeper')) this.follow(this.keeper);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.follow(this.keeper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.follow(null);
  }

  /** Others put aside and clear, too; what has changed is asked anew once typing pauses. */
  private follow(keeper: Keeper | null): void {
    for (const type of ['settled', 'cleared']) this.#follows?.session.removeEventListener(type, this.redraw);
    this.#follows?.removeEventListener('change', this.redraw);
    for (const type of ['settled', 'cleared']) keeper?.session.addEventListener(type, this.redraw);
    keeper?.addEventListener('change', this.redraw);
    this.#follows = keeper;
  }

  override render(): TemplateResult {
    const words = keepWords().snapshots;
    const all = this.keeper.session.answers.snapshots;
    return html`<p class="help">${words.intro}</p>
      <form class="put" @submit=${this.put}>
        <label for="name">${words.name}</label>
        <input id="name" name="snapshot_name" type="text" maxlength="60" autocomplete="off" placeholder=${this.proposal()} />
        <button class="plain" name="put_aside" type="submit" ?disabled=${!this.ready}>${words.put}</button>
      </form>
      <p role="status">${this.said}</p>
      ${all.length === 0 ? html`<p class="help">${words.none}</p>` : nothing}
      <ul>
        ${all.map((one) => this.one(one))}
      </ul>`;
  }

  private one(snapshot: Snapshot): TemplateResult {
    const words = keepWords().snapshots;
    const { name, day } = snapshot;
    return html`<li data-snapshot=${name}>
      <h3>${name}</h3>
      <p class="help">${words.put_on(dateText(day))}</p>
      <div class="actions">
        <button class="plain" name="open" type="button" ?disabled=${!this.ready} @click=${() => this.keeper.openSnapshot(snapshot)}>
          ${words.open}<span class="unseen">${text.colon}${name}</span>
        </button>
        <button class="plain" name="remove" type="button" @click=${() => this.drop(snapshot)}>
          ${words.remove}<span class="unseen">${text.colon}${name}</span>
        </button>
      </div>
      <details @toggle=${(event: Event) => this.look(name, (event.target as HTMLDetailsElement).open)}>
        <summary>${words.changes}</summary>
        ${this.open.has(name) ? this.changes(snapshot) : nothing}
      </details>
    </li>`;
  }

  private changes(snapshot: Snapshot): TemplateResult {
    const words = keepWords().snapshots;
    if (!this.ready) return html`<p>${words.noCore}</p>`;
    const { session } = this.keeper;
    const found = changesSince(session, snapshot);
    if (!found) return html`<p class="problem">${words.broken}</p>`;
    const { flips } = found;
    return html`${entryList(found, new FactWords(vocabulary, session.chosen?.ruleset ?? null))}
    ${
      flips.length > 0
        ? html`<p>${words.flips}</p>
          ${flipList(flips, session.chosen?.outline ?? null, this.keeper)}`
        : session.shown
          ? html`<p>${words.sameVerdict}</p>`
          : nothing
    }`;
  }

  private look(name: string, open: boolean): void {
    const names = [...this.open].filter((one) => one !== name);
    this.open = new Set(open ? [...names, name] : names);
  }

  private proposal(): string {
    return keepWords().snapshots.nameFor(dateText(today()));
  }

  private put(event: SubmitEvent): void {
    event.preventDefault();
    const box = this.renderRoot.querySelector<HTMLInputElement>('#name')!;
    const { session } = this.keeper;
    putAside(session, box.value.trim() || this.proposal(), today());
    this.said = keepWords().snapshots.put_done(session.answers.snapshots.slice(-1)[0]!.name);
    box.value = '';
    this.requestUpdate();
  }

  /** The button goes away with the keyboard on it. */
  private drop(snapshot: Snapshot): void {
    dropSnapshot(this.keeper.session, snapshot);
    this.said = keepWords().snapshots.removed(snapshot.name);
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
    this.requestUpdate();
  }
}

function entryList({ facts, papers }: Changes, words: FactWords): TemplateResult {
  if (facts.length + papers.length === 0) return html`<p>${keepWords().snapshots.same}</p>`;
  const { from } = keepWords().snapshots;
  const labels = new Map(documents.documents.map(({ id, label }) => [id, label]));
  return html`<ul class="changes">
    ${facts.map(
      ({ id, was, is }) => html`<li data-fact=${id}>
        <b>${chinese(words.label(id))}</b>${text.colon}${withChinese(from(words.value(id, was), words.value(id, is)))} ${words.unit(id)}
      </li>`,
    )}
    ${papers.map(
      ({ id, was, is }) => html`<li data-document=${id}>
        <b>${chinese(labels.get(id) ?? id)}</b>${text.colon}${withChinese(from(paperText(was), paperText(is)))}
      </li>`,
    )}
  </ul>`;
}

function paperText(paper: FilePaper | null): string {
  if (!paper) return text.paper.absent;
  const { pledged, obtained_on, rows } = paper;
  const parts = [
    pledged ? text.paper.pledged : text.paper.at_hand,
    ...(obtained_on ? [dateText(obtained_on)] : []),
    ...(rows === undefined ? [] : [keepWords().snapshots.rows(numberText(rows))]),
  ];
  return parts.join(text.comma);
}
