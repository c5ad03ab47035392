import { noPaper, type Entered, type Paper } from './answers.js';
import { asFileValue } from './encode.js';
import { answersOf, papersOf, typedTextsOf } from './kept/typed-texts.js';
import { documents, vocabulary } from '../data/shipped.js';
import { dayOf } from './reading/day.js';
import { parseCount } from './typed.js';
import type { Applicant } from '../data/types.js';

type FilePaper = NonNullable<Applicant['documents']>[string];

/** What was entered as an applicant file states it, without the facts that are left out. */
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

/** The same with all that a file keeps beside it: what stood in the boxes, the blanks of forms, what was put aside. */
export function wholeApplicantOf(entered: Entered, asOf: string, leftOut: readonly string[]): Applicant {
  const applicant = applicantOf(entered, asOf, leftOut);
  const typed = typedTextsOf(entered, applicant);
  return {
    ...applicant,
    ...(Object.keys(typed).length > 0 ? { typed } : {}),
    ...(entered.details ? { application: entered.details } : {}),
    ...(entered.snapshots ? { snapshots: [...entered.snapshots] } : {}),
  };
}

/** What an applicant file that the core has accepted says, as if it had been typed. */
export function enteredOf(applicant: Applicant): Entered {
  const { fixed = [], calendar = '', application, snapshots, ticked } = applicant;
  return {
    facts: answersOf(applicant),
    papers: papersOf(applicant),
    fixed,
    calendar,
    ...(application ? { details: application } : {}),
    ...(snapshots ? { snapshots } : {}),
    ...(ticked ? { ticked } : {}),
  };
}

function filePaperOf({ state, obtainedOn, rows }: Paper): FilePaper {
  const day = dayOf(obtainedOn);
  const count = parseCount(rows);
  return {
    ...(state === 'pledged' ? { pledged: true } : {}),
    ...(day === null ? {} : { obtained_on: day }),
    ...(count === null ? {} : { rows: count }),
  };
}
