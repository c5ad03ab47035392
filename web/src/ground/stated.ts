import { html, nothing, type TemplateResult } from 'lit';
import type { Force, Obstacle, Ruleset, Verdict } from '../data/types.js';
import type { View } from '../engine/view.js';
import { citeText, numberText } from '../text/format.js';
import { text } from '../text/index.js';
import { wording } from '../text/wording.js';
import { chinese, withChinese } from './chinese.js';
import { mark, type Tone } from './mark.js';
import { forceTone, verdictTone } from './tones.js';

/** What has to be said in the same breath as a verdict, since without it the verdict would mislead. */
interface Limit {
  readonly kind: 'force' | 'elsewhere' | 'condition';
  readonly tone: Tone;
  /** Beside the verdict where there is little room. */
  readonly short: string;
  /** A statement without its full stop. */
  readonly long: string;
  /** From the measure; '' where it stands elsewhere on the page. */
  readonly note: string;
  readonly cite: string;
}

/**
 * A verdict with its limits, which say whether to apply here at all: the measure is not in force on the day, takes the
 * applicants of another place, or has a condition that excludes this one. Whoever shows or speaks a verdict does so through
 * this.
 */
export class Stated {
  readonly tone: Tone;
  readonly words: string;
  readonly limits: readonly Limit[];

  constructor(
    readonly verdict: Verdict,
    ruleset: Ruleset,
    force: Force | null,
    elsewhere: boolean,
    whether: readonly Obstacle[] = [],
  ) {
    this.tone = verdictTone[verdict];
    this.words = verdictWords(verdict);
    this.limits = [...ofForce(force), ...(elsewhere ? ofPlace(ruleset) : []), ...whether.flatMap(ofCondition)];
  }

  /** The verdict and its limits as marks. */
  marks(): TemplateResult {
    return html`${mark(this.tone, this.words)}${this.limits.map(
      ({ kind, tone, short }) => html`<span data-limit=${kind}>${mark(tone, withChinese(short))}</span>`,
    )}`;
  }

  /** The limits at length. */
  paragraphs(): TemplateResult {
    return html`${this.limits.map(
      ({ kind, long, note, cite }) => html`<p class="limit" data-limit=${kind}>
        <b>${withChinese(text.verdict.caution(long).trim())}</b>${text.language === 'zh-CN' ? nothing : ' '}${note ? html`${chinese(note)}${text.brackets(citeText(cite))}` : nothing}
      </p>`,
    )}`;
  }

  /** All in one go, for a screen reader. */
  spoken({ met, unmet, unknown }: View['counts']['conditions']): string {
    const limits = this.limits.map(({ long }) => text.verdict.caution(long)).join('');
    return text.verdict.announce(this.words, limits, numberText(met), numberText(unmet), numberText(unknown));
  }

  /** In brackets behind a verdict that stands within a sentence; '' where there are none. */
  aside(): string {
    return this.limits.length === 0 ? '' : text.brackets(this.limits.map(({ short }) => short).join(text.semicolon));
  }
}

/** Of a verdict that is only named, as what it was before. */
export function verdictWords(verdict: Verdict): string {
  return text.verdict[verdict];
}

function ofForce(force: Force | null): Limit[] {
  if (!force || force.status === 'in_force') return [];
  const { status, cite } = force;
  const [short, long] = [text.force[status], text.force.warning[status]];
  return [{ kind: 'force', tone: forceTone[status], short, long, note: '', cite }];
}

/** What was known before all that was asked was weighed stands in its own words above. */
function ofCondition({ kind, area, condition, text: words = '', note, cite }: Obstacle): Limit[] {
  if (!condition) return [];
  const place = kind === 'place' && area ? text.verdict.elsewhere(wording(area)) : '';
  const short = place || text.verdict.excluded;
  const long = place || text.verdict.excludedBy(wording(words));
  return [{ kind: 'condition', tone: 'bad', short, long, note: note ?? '', cite }];
}

function ofPlace({ takes, areas = {} }: Ruleset): Limit[] {
  if (!takes) return [];
  const words = text.verdict.elsewhere(wording(areas[takes.area]?.label ?? takes.area));
  return [{ kind: 'elsewhere', tone: 'weighed', short: words, long: words, note: takes.note, cite: takes.cite }];
}
