import { noPaper, type Answer, type Entered, type Paper } from './answers.js';
import { asFileValue } from './encode.js';
import { documents, vocabulary } from '../data/shipped.js';
import { typedRange } from './reading/figure.js';
import { parseCount, typedFigure } from './typed.js';
import type { Applicant, DateRange, Fact, FactValue, NumberRange } from '../data/types.js';

type FilePaper = NonNullable<Applicant['documents']>[string];

/** What was entered as an applicant file gives it, without the facts that are left out. */
export function applicantOf(entered: Entered, asOf: string | null, leftOut: readonly string[] = []): Applicant {
  const facts = vocabulary.facts
    .filter(({ id }) => id in entered.facts && !leftOut.includes(id))
    .map((fact) => [fact.id, asFileValue(fact, entered.facts[fact.id]!)]);
  const papers = documents.documents
    .map(({ id }) => [id, entered.papers[id] ?? noPaper] as const)
    .filter(([, { state }]) => state !== 'absent')
    .map(([id, paper]) => [id, filePaperOf(paper)]);
  return {
    zice: 1,
    ...(asOf ? { as_of: asOf } : {}),
    facts: Object.fromEntries(facts),
    documents: Object.fromEntries(papers),
    ...(entered.fixed.length > 0 ? { fixed: [...entered.fixed] } : {}),
    ...(entered.calendar ? { calendar: entered.calendar } : {}),
  };
}

/** What an applicant file that the core has accepted says, as if it had been typed. */
export function enteredOf({ facts = {}, documents: papers = {}, fixed = [], calendar = '' }: Applicant): Entered {
  return {
    facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, answerOf(id, value)])),
    papers: Object.fromEntries(Object.entries(papers).map(([id, paper]) => [id, paperOf(paper)])),
    fixed,
    calendar,
  };
}

function answerOf(id: string, value: FactValue): Answer {
  if (value === null) return '';
  if (typeof value === 'number')
    return typedAnswer(
      vocabulary.facts.find((fact) => fact.id === id),
      value,
    );
  if (typeof value === 'object' && !isList(value)) return rangeAnswer(id, value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** As readDate reads it. */
function typedDates(from?: string, until?: string): string {
  if (from === until) return from!;
  if (from && until) return `${from}至${until}`;
  return from ? `${from}起` : `不晚于${until!}`;
}

const isList = (value: FactValue & object): value is Extract<FactValue, readonly unknown[]> => Array.isArray(value);

/** A percentage no larger than one carries its sign: without it the page would ask what is meant. */
export function typedAnswer(fact: Fact | undefined, value: number): string {
  const share = fact?.type === 'number' && fact.unit === '%' && value <= 1 && value > 0;
  return typedFigure(value) + (share ? '%' : '');
}

function rangeAnswer(id: string, range: NumberRange | DateRange): string {
  if ('from' in range || 'until' in range) return typedDates(range.from, range.until);
  const { at_least, above, at_most, below } = range as NumberRange;
  const fact = vocabulary.facts.find((one) => one.id === id);
  const end = (closed?: number, open?: number) =>
    closed === undefined && open === undefined ? null : { value: (closed ?? open)!, open: closed === undefined };
  const mark = fact?.type === 'number' && fact.unit === '%' ? '%' : '';
  return typedRange({ low: end(at_least, above), high: end(at_most, below) }, mark);
}

function filePaperOf({ state, obtainedOn, rows }: Paper): FilePaper {
  const count = parseCount(rows);
  return {
    ...(state === 'pledged' ? { pledged: true } : {}),
    ...(obtainedOn ? { obtained_on: obtainedOn } : {}),
    ...(count === null ? {} : { rows: count }),
  };
}

function paperOf({ pledged, obtained_on = '', rows }: FilePaper): Paper {
  return {
    state: pledged ? 'pledged' : 'at_hand',
    obtainedOn: obtained_on,
    rows: rows === undefined ? '' : typedFigure(rows),
  };
}
