import { noPaper, type Answer, type Entered, type Paper } from './answers.js';
import { asFileValue } from './encode.js';
import { documents, vocabulary } from '../data/shipped.js';
import { parseCount, typedFigure } from './typed.js';
import type { Applicant, FactValue } from '../data/types.js';

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
    ...(entered.ticked ? { ticked: [...entered.ticked] } : {}),
  };
}

/** What an applicant file that the core has accepted says, as if it had been typed. */
export function enteredOf({
  facts = {},
  documents: papers = {},
  fixed = [],
  calendar = '',
  ticked = [],
}: Applicant): Entered {
  return {
    facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, answerOf(value)])),
    papers: Object.fromEntries(Object.entries(papers).map(([id, paper]) => [id, paperOf(paper)])),
    fixed,
    calendar,
    ticked,
  };
}

function answerOf(value: FactValue): Answer {
  if (value === null) return '';
  if (typeof value === 'number') return typedFigure(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
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
