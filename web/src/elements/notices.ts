import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Flip, Keeper, Notice } from '../core/keeper.js';
import type { Outline } from '../core/outline.js';
import { vocabulary } from '../core/shipped.js';
import type { InputError } from '../core/types.js';
import { base } from '../styles/base.js';
import { notices } from '../styles/notices.js';
import { citeText, numberText, titleText } from '../text/format.js';
import { text } from '../text/index.js';
import { bringIntoSight } from './bring-into-sight.js';
import { chinese, withChinese } from './chinese.js';
import { ZiceElement } from './element.js';
import { shape } from './mark.js';

type Kind<Name extends Notice['kind']> = Extract<Notice, { kind: Name }>;

/** What the page has to tell about keeping, and that a sample is on the page. Nothing of it stands in the way. */
@customElement('zice-notices')
export class NoticesElement extends ZiceElement {
  static override styles = [base, notices];

  @property({ attribute: false }) keeper!: Keeper;
  @property({ attribute: false }) notice: Notice | null = null;
  @property({ attribute: false }) sample: string | null = null;
  /** Of the measure on the page, for the words of what came out otherwise. */
  @property({ attribute: false }) outline: Outline | null = null;

  override render(): TemplateResult {
    return html`<div role="status">${this.notice ? this.told(this.notice) : nothing}</div>
      ${this.sample === null ? nothing : this.sampleNotice()}`;
  }

  /** Brings what is told into sight. */
  reach(): void {
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

  private sampleNotice(): TemplateResult {
    return html`<section class="notice sample" data-sample=${this.sample} tabindex="-1" aria-label=${text.notice.sample}>
      ${shape('weighed')}
      <h2>${text.notice.sample}</h2>
      <p>${text.notice.sampleHelp}</p>
      <div class="actions">
        ${this.button(text.notice.leaveSample, () => this.keeper.restore(), 'leave_sample')}
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

  private opened({ changed, flips }: Kind<'opened'>): TemplateResult {
    const outdated = changed.length > 0;
    const names = changed.map((id) => titleText(this.keeper.rulesets.get(id)!.title)).join(text.cite.separator);
    const restore = this.keeper.canRestore
      ? this.button(text.notice.restore, () => this.keeper.restore(), 'restore')
      : nothing;
    return this.frame(
      outdated ? 'outdated' : 'opened',
      outdated ? withChinese(text.notice.changed(names)) : text.notice.opened,
      html`${outdated ? this.flips(flips) : nothing}
      ${this.keeper.canRestore ? html`<p>${text.notice.openedHelp}</p>` : nothing}`,
      html`${restore} ${this.dismiss()}`,
    );
  }

  private flips(flips: readonly Flip[]): TemplateResult {
    if (flips.length === 0) return html`<p>${text.notice.noFlips}</p>`;
    return html`<p>${text.notice.flips}</p>
      <ul class="errors">
        ${flips.map((flip) => html`<li data-flip=${flip.id ?? 'verdict'}>${this.flip(flip)}</li>`)}
      </ul>`;
  }

  private flip({ ruleset, id, was, is }: Flip): TemplateResult {
    const words: Readonly<Record<string, string>> = id === null ? flat(text.verdict) : text.status;
    const change = text.notice.flip(words[was] ?? was, words[is] ?? is);
    if (id === null) {
      const where = this.keeper.rulesets.get(ruleset)!.jurisdiction;
      return html`<b lang="zh-CN">${where}</b> ${text.notice.verdict}${text.colon}${change}`;
    }
    const { articles = [], functions = [] } = this.outline ?? {};
    const line = [...articles.flatMap(({ lines }) => lines), ...functions].find((one) => one.id === id);
    return html`${line ? html`${citeText(line.cite)} ${chinese(line.text)}` : id}${text.colon}${change}`;
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
    ${labels.map((label) => html`<li lang="zh-CN">${label}</li>`)}
  </ul>`;
}

/** The entries that are words. */
function flat(entries: Readonly<Record<string, unknown>>): Record<string, string> {
  const isWords = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return Object.fromEntries(Object.entries(entries).filter(isWords));
}
