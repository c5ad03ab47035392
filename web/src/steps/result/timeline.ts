import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { handOver } from '../../session/hand-over.js';
import type { Line } from '../../engine/outline.js';
import type { Chosen, Session } from '../../session/session.js';
import type { Assessment, Step } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { lines } from './lines.styles.js';
import { timeline } from './timeline.styles.js';
import { citeText, dateText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { daysOf, timelineDrawing } from './timeline-drawing.js';

/** The dated steps: drawn to scale, as a list, and as a file for a calendar. */
@customElement('zice-timeline')
export class TimelineElement extends ZiceElement {
  static override styles = [base, lines, timeline];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) assessment: Assessment | null = null;

  override render(): TemplateResult | typeof nothing {
    if (!this.assessment || this.assessment.timeline.length === 0) return nothing;
    const { timeline: steps, as_of: asOf, steps_begun: begun, calendar_entries: entries } = this.assessment;
    return html`<section aria-labelledby="title">
      <h3 id="title">${text.timeline.title}</h3>
      <p class="rule">${text.timeline.intro}</p>
      ${timelineDrawing(steps, asOf)}
      <ol>
        ${steps.slice(0, begun).map((step) => this.step(step))}
        <li class="today"><b>${text.timeline.asOf}</b>${day(asOf)}</li>
        ${steps.slice(begun).map((step) => this.step(step))}
      </ol>
      ${entries > 0 ? this.calendar() : this.noCalendar()}
    </section>`;
  }

  private step(step: Step): TemplateResult {
    const { from, until } = daysOf(step);
    return html`<li data-step=${step.id}>
      <p class="when">${'by_notice' in step ? text.timeline.standing.by_notice : period(from, until)}</p>
      <p>
        <b>${text.timeline.step[step.id]}</b>${this.conditionOf(step)}<span class="cite"
          >${citeText(step.cite)}</span
        >
      </p>
      ${certaintyOf(step)}
      ${otherCount(step)}
      ${
        step.note
          ? html`<details>
              <summary>${text.timeline.note}</summary>
              <p>${chinese(step.note)}</p>
            </details>`
          : nothing
      }
    </li>`;
  }

  /** The condition that is met from that day on. */
  private conditionOf(step: Step): TemplateResult | typeof nothing {
    if (!('condition' in step)) return nothing;
    const found = within(
      this.chosen.outline.articles.flatMap(({ lines: own }) => own),
      step.condition,
    );
    return found ? html`${text.colon}${chinese(found.text)}` : nothing;
  }

  /** The dated steps as a file for a calendar. */
  private calendar(): TemplateResult {
    return html`<button class="plain to-calendar" type="button" @click=${this.save}>
        ${text.results.toCalendar}
      </button>
      <p class="rule">${text.timeline.calendarHelp}</p>`;
  }

  private noCalendar(): TemplateResult {
    const { noCalendar, noCalendarYet } = text.timeline;
    return html`<p class="rule no-calendar">${noCalendar}${this.assessment!.calendar_may_come ? noCalendarYet : nothing}</p>`;
  }

  /** Made only now: it takes a whole assessment. */
  private save(): void {
    const { session, chosen } = this;
    const applicant = { ...session.applicant(), calendar: session.nameForCalendars() };
    const file = session.zice.ics(chosen.ruleset.id, applicant, session.asOf, Date.now());
    if (file) handOver(`${chosen.ruleset.id}.ics`, 'text/calendar', file);
  }
}

function within(found: readonly Line[], id: string | undefined): Line | undefined {
  return (
    found.find((line) => line.id === id) ?? found.flatMap(({ children }) => children).find((line) => line.id === id)
  );
}

function day(iso: string): TemplateResult {
  return html`<time datetime=${iso}>${dateText(iso)}</time>`;
}

/** Where an end is not known, what is. */
function period(from: string | null, until: string | null): TemplateResult {
  if (from === null && until === null) return html`${text.timeline.noDay}`;
  if (from === until) return day(from!);
  if (until === null) return html`${day(from!)}${text.timeline.onwards}`;
  if (from === null) return html`${text.timeline.between}${day(until)}`;
  return html`${day(from)}<span class="to">${text.timeline.between}</span>${day(until)}`;
}

function certaintyOf(step: Step): TemplateResult | typeof nothing {
  const { timeline: words } = text;
  // A notice that sets the days stands where they would.
  const certain = step.standing === 'by_notice' ? '' : words.standing[step.standing];
  const days = 'working_days' in step && step.working_days ? words.workingDays(numberText(step.working_days)) : '';
  const said = [certain, days].filter(Boolean).join(text.dot);
  return said ? html`<p class="certainty">${said}</p>` : nothing;
}

/** The same step by another way of counting: the first day of a period not counted, or counted. */
function otherCount(step: Step): TemplateResult | typeof nothing {
  if ('date' in step) return nothing;
  const { from, until, from_strict, until_strict, until_first_day_counted: counted } = step;
  if (from_strict !== undefined || until_strict !== undefined) {
    return html`<p class="other">
      ${text.timeline.otherReading}${period(from_strict ?? from, until_strict ?? until)}
    </p>`;
  }
  if (counted === undefined) return nothing;
  return html`<p class="other">${text.timeline.firstDayCounted}${day(counted)}</p>`;
}
