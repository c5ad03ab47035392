import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Step } from '../../data/types.js';
import { text } from '../../text/index.js';

/** Heights in pixels; across, everything is in hundredths of the width. */
const head = 22;
const row = 36;
const foot = 20;
/** No more years than this get a line of their own. */
const mostYears = 7;

/** Days on a line, from the first that is known to the last. */
class Scale {
  readonly #from: number;
  readonly #length: number;

  constructor(days: readonly string[]) {
    const times = days.map((day) => Date.parse(day));
    const first = Math.min(...times);
    const span = Math.max(Math.max(...times) - first, 30 * 86_400_000);
    // Room at both ends, so that what goes on beyond them can be shown to go on.
    this.#from = first - span * 0.05;
    this.#length = span * 1.1;
  }

  at(day: string): number {
    return (100 * (Date.parse(day) - this.#from)) / this.#length;
  }

  /** Each first of January in sight; of many years, every second, third and so on. */
  years(): string[] {
    const year = (time: number) => new Date(time).getUTCFullYear();
    const first = year(this.#from) + 1;
    const last = year(this.#from + this.#length);
    const every = Math.ceil((last - first + 1) / mostYears);
    const count = Math.max(0, Math.floor((last - first) / every) + 1);
    return [...Array(count).keys()].map((index) => String(first + index * every));
  }
}

/** The first and last day of a step, where they are known. */
export function daysOf(step: Step): { from: string | null; until: string | null } {
  return 'date' in step ? { from: step.date, until: step.date } : { from: step.from, until: step.until };
}

/** The steps to scale, a row each, with the day of assessment across them. The list beside it says the same in words. */
export function timelineDrawing(steps: readonly Step[], asOf: string): TemplateResult | typeof nothing {
  const drawn = steps.filter((step) => endsOf(step).length > 0);
  // A single row shows nothing that its words do not.
  if (drawn.length < 2) return nothing;
  const scale = new Scale([asOf, ...drawn.flatMap(endsOf)]);
  const bottom = head + row * drawn.length;
  return html`<svg class="drawing" width="100%" height=${bottom + foot} aria-hidden="true" focusable="false">
    ${scale.years().map((year) => yearLine(year, scale.at(`${year}-01-01`), bottom))}
    ${drawn.map((step, index) => stepRow(step, scale, head + row * index))}
    ${asOfLine(scale.at(asOf), bottom)}
  </svg>`;
}

function endsOf(step: Step): string[] {
  const { from, until } = daysOf(step);
  return [from, until].filter((day) => day !== null);
}

function yearLine(year: string, at: number, bottom: number): SVGTemplateResult {
  return svg`<line class="year" x1="${at}%" x2="${at}%" y1=${head} y2=${bottom} />
    <text class="year-text" x="${at}%" y=${bottom + 15} text-anchor=${anchor(at)}>${year}</text>`;
}

function asOfLine(at: number, bottom: number): SVGTemplateResult {
  return svg`<line class="as-of" x1="${at}%" x2="${at}%" y1=${head - 4} y2=${bottom} />
    <text class="as-of-text" x="${at}%" y="13" text-anchor=${anchor(at)}>${text.timeline.asOf}</text>`;
}

function stepRow(step: Step, scale: Scale, top: number): SVGTemplateResult {
  const { from, until } = daysOf(step);
  const start = from === null ? 0 : scale.at(from);
  const end = until === null ? 100 : scale.at(until);
  const doubt = step.certainty === 'exact' && !('until_at_latest' in step) ? '' : 'doubt';
  return svg`<text class="label" x="0" y=${top + 13}>${text.timeline.step[step.id]}</text>
    ${
      from === until
        ? svg`<circle class="day ${doubt}" cx="${start}%" cy=${top + 24} r="5" />`
        : svg`<rect class="span ${doubt}" x="${start}%" y=${top + 19} width="${end - start}%" height="10" rx="2" />
          <line class="edge" x1="${start}%" x2="${start}%" y1=${top + 17} y2=${top + 31} />`
    }
    ${until === null ? goesOn('100%', top + 24, -1) : nothing}
    ${from === null ? goesOn('0', top + 24, 1) : nothing}`;
}

/** An arrow at an end that is not printed or not known. */
function goesOn(at: string, middle: number, inward: 1 | -1): SVGTemplateResult {
  return svg`<svg x=${at} y=${middle} overflow="visible">
    <path class="goes-on" d="M${inward * 9} -4L${inward * 3} 0L${inward * 9} 4" />
  </svg>`;
}

/** Words near an edge stay inside it. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 12) return 'start';
  return at > 88 ? 'end' : 'middle';
}
