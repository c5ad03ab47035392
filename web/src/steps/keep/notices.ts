import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Flip } from '../../session/flips.js';
import type { Keeper } from '../../session/keeper.js';
import type { Notice } from '../../session/notice.js';
import type { Outline } from '../../engine/outline.js';
import { vocabulary } from '../../data/shipped.js';
import { today } from '../../session/today.js';
import type { InputError } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { flipList } from './flip-list.js';
import { notices } from './notices.styles.js';
import { dateText, numberText, titleText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { bringIntoSight, isTyping } from '../../ground/bring-into-sight.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { shape } from '../../ground/mark.js';

type Kind<Name extends Notice['kind']> = Extract<Notice, { kind: Name }>;

/** What the page has to tell about keeping, and that a sample is on the page. Nothing of it stands in the way. */
@customElement('zice-notices')
export class NoticesElement extends ZiceElement {
  static override styles = [base, notices];

  @property({ attribute: false }) keeper!: Keeper;
  @property({ attribute: false }) notice: Notice | null = null;
  @property({ attribute: false }) sample: string | null = null;
  /** The day of assessment: what is opened brings its own, and a sample too. */
  @property({ attribute: false }) asOf = '';
  /** Of the measure on the page, for the words of what came out otherwise. */
  @property({ attribute: false }) outline: Outline | null = null;

  override render(): TemplateResult {
    return html`<div role="status">${this.notice ? this.told(this.notice) : nothing}</div>
      ${this.sample === null ? nothing : this.sampleNotice()}`;
  }

  /** Brings what is told into sight. To whoever is typing it is only read out. */
  reach(): void {
    if (isTyping()) return;
    bringIntoSight(this.renderRoot.querySelector<HTMLElement>('section'));
  }

  private told(notice: Notice): TemplateResult {
    switch (notice.kind) {
      case 'refused':
        return this.refused(notice);
      case 'saved':
        return this.frame(notice.kind, text.notice.saved, named(notice.leftOut.map(labelOf)), this.dismiss());
      case 'recalled':
      case 'cleared_elsewhere':
      case 'not_remembered':
        return this.frame(notice.kind, notice.title(), named(notice.leftOut), this.dismiss());
      case 'waiting':
        return this.waiting(notice);
      case 'opened':
        return this.opened(notice);
      case 'back':
        return this.back();
      case 'cleared':
        return this.cleared(notice);
      case 'undone':
        return this.frame(notice.kind, text.notice.undone, nothing, html`${this.restoring()} ${this.dismiss()}`);
      default:
        return this.frame(notice.kind, text.notice[notice.kind], nothing, this.dismiss());
    }
  }

  private frame(
    kind: string,
    title: unknown,
    body: TemplateResult | typeof nothing,
    actions: TemplateResult,
  ): TemplateResult {
    return html`<section class="notice" data-notice=${kind} tabindex="-1" aria-label=${text.notice.label}>
      ${shape('weighed')}
      <h2>${title}</h2>
      ${body}
      <div class="actions">${actions}</div>
    </section>`;
  }

  private button(words: string, act: () => void, name = ''): TemplateResult {
    return html`<button class="plain" name=${name} type="button" @click=${act}>${words}</button>`;
  }

  private dismiss(): TemplateResult {
    return this.button(text.notice.dismiss, () => this.keeper.dismiss(), 'dismiss');
  }

  /** As of which day all is weighed now. */
  private day(): TemplateResult {
    const words = this.asOf === today() ? text.notice.asOfToday : text.notice.asOf;
    return html`<p data-as-of=${this.asOf}>${words(dateText(this.asOf))}</p>`;
  }

  private toToday(): TemplateResult | typeof nothing {
    if (this.asOf === today()) return nothing;
    return this.button(text.notice.toToday, () => this.keeper.assessToday(), 'to_today');
  }

  private sampleNotice(): TemplateResult {
    return html`<section class="notice sample" data-sample=${this.sample} tabindex="-1" aria-label=${text.notice.sample}>
      ${shape('weighed')}
      <h2>${text.notice.sample}</h2>
      <p>${text.notice.sampleHelp}</p>
      ${this.day()}
      <div class="actions">
        ${this.toToday()} ${this.button(text.notice.leaveSample, () => this.keeper.restore(), 'leave_sample')}
      </div>
    </section>`;
  }

  private refused({ errors }: Kind<'refused'>): TemplateResult {
    return this.frame(
      'refused',
      text.notice.refused(numberText(errors.length)),
      html`<p>${text.notice.refusedHelp}</p>
        <ul class="errors">
          ${errors.map((error) => this.error(error))}
        </ul>`,
      this.dismiss(),
    );
  }

  private error({ fact, value, expected, message, line, column, code }: InputError): TemplateResult {
    const label = vocabulary.facts.find(({ id }) => id === fact)?.label;
    const detail = [
      text.notice.refusedPlace(String(line), String(column)),
      ...(value === null ? [] : [`${text.notice.refusedValue} ${value}`]),
      ...(expected === null ? [] : [`${text.notice.refusedExpected} ${expected}`]),
    ];
    return html`<li data-code=${code} data-fact=${fact ?? nothing}>
      <p><b>${label ? chinese(label) : (fact ?? '')}</b> ${chinese(message)}</p>
      <p class="detail">${withChinese(detail.join(text.cite.separator))}</p>
    </li>`;
  }

  private waiting({ shared }: Kind<'waiting'>): TemplateResult {
    return this.frame(
      'waiting',
      text.notice.waiting,
      html`<p>${text.notice.waitingHelp}</p>`,
      html`${this.button(text.notice.openLink, () => this.keeper.openShared(shared), 'open_link')}
      ${this.button(text.notice.keepMine, () => this.keeper.dismiss(), 'keep_mine')}`,
    );
  }

  private opened({ changed, flips, superseded, gone }: Kind<'opened'>): TemplateResult {
    const outdated = changed.length > 0;
    const names = this.titles(changed);
    return this.frame(
      outdated ? 'outdated' : 'opened',
      outdated ? withChinese(text.notice.changed(names)) : text.notice.opened,
      html`${outdated || flips.length > 0 ? this.flips(flips) : nothing}
      ${superseded.map(
        ({ id, by }) =>
          html`<p data-superseded=${id}>${withChinese(text.notice.superseded(this.titles([id]), this.titles(by)))}</p>`,
      )}
      ${gone.length > 0 ? html`<p data-gone>${text.notice.gone(gone.join(text.cite.separator))}</p>` : nothing}
      ${this.keeper.canRestore ? html`<p>${text.notice.openedHelp}</p>` : nothing} ${this.day()}`,
      html`${this.toToday()} ${this.restoring()} ${this.dismiss()}`,
    );
  }

  private titles(ids: readonly string[]): string {
    return ids.map((id) => titleText(this.keeper.rulesets.get(id)!.title)).join(text.cite.separator);
  }

  private flips(flips: readonly Flip[]): TemplateResult {
    // Where all measures are compared a link holds their verdicts only.
    if (flips.length === 0) return html`<p>${this.outline ? text.notice.noFlips : text.notice.noVerdictFlips}</p>`;
    return html`<p>${text.notice.flips}</p>
      ${flipList(flips, this.outline, this.keeper)}`;
  }

  private cleared({ undo }: Kind<'cleared'>): TemplateResult {
    return this.frame(
      'cleared',
      text.notice.cleared,
      html`${this.day()}${undo ? html`<p>${text.notice.undoHelp}</p>` : nothing}`,
      html`${undo ? this.button(text.notice.undo, () => this.keeper.undo(), 'undo') : nothing} ${this.dismiss()}`,
    );
  }

  private restoring(): TemplateResult | typeof nothing {
    if (!this.keeper.canRestore) return nothing;
    return this.button(text.notice.restore, () => this.keeper.restore(), 'restore');
  }

  private back(): TemplateResult {
    return this.frame(
      'back',
      text.notice.back,
      html`<p>${text.notice.backHelp}</p>`,
      html`<button class="button" name="clear" type="button" @click=${() => this.keeper.clear()}>
          ${text.keeping.clear}
        </button>
        ${this.button(text.notice.keep, () => this.keeper.dismiss(), 'keep')}`,
    );
  }
}

const labelOf = (id: string): string => vocabulary.facts.find((fact) => fact.id === id)!.label;

function named(labels: readonly string[]): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  return html`<ul class="errors">
    ${labels.map((label) => html`<li>${chinese(label)}</li>`)}
  </ul>`;
}
