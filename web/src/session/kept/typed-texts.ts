import { isNoPaper, noPaper, type Answer, type Entered, type Paper } from '../answers.js';
import { asFileValue } from '../encode.js';
import { answerOf } from './answer-of.js';
import { vocabulary } from '../../data/shipped.js';
import { dayOf } from '../reading/day.js';
import { parseCount, typedFigure } from '../typed.js';
import type { Applicant, TypedTexts } from '../../data/types.js';

type FilePaper = NonNullable<Applicant['documents']>[string];
type TypedPaper = NonNullable<TypedTexts['documents']>[string];

export function paperOf({ pledged, obtained_on = '', rows }: FilePaper): Paper {
  return {
    state: pledged ? 'pledged' : 'at_hand',
    obtainedOn: obtained_on,
    rows: rows === undefined ? '' : typedFigure(rows),
  };
}

/** What stands in the boxes otherwise than the applicant file would bring it back. */
export function typedTextsOf(
  { facts, papers }: Entered,
  { facts: stated = {}, documents = {} }: Applicant,
): TypedTexts {
  const texts = Object.entries(facts).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== answerOf(entry[0], stated[entry[0]] ?? null),
  );
  const rest = Object.entries(papers)
    .map(([id, paper]) => [id, typedPaperOf(paper, documents[id])] as const)
    .filter(([, typed]) => Object.keys(typed).length > 0);
  return {
    ...(texts.length > 0 ? { facts: Object.fromEntries(texts) } : {}),
    ...(rest.length > 0 ? { documents: Object.fromEntries(rest) } : {}),
  };
}

function typedPaperOf({ obtainedOn, rows }: Paper, stated: FilePaper | undefined): TypedPaper {
  const back = stated ? paperOf(stated) : noPaper;
  return {
    ...(obtainedOn !== back.obtainedOn ? { obtained_on: obtainedOn } : {}),
    ...(rows !== back.rows ? { rows } : {}),
  };
}

/** Answers as they stood in the boxes. Where the file now states another value than the text means, the value goes first. */
export function answersOf({ facts = {}, typed = {} }: Applicant): Record<string, Answer> {
  const stated = Object.entries(facts).map(([id, value]) => [id, answerOf(id, value)] as const);
  const texts = Object.entries(typed.facts ?? {}).filter(([id, text]) => {
    const fact = vocabulary.facts.find((one) => one.id === id);
    return fact && (facts[id] === undefined || sameValue(facts[id], asFileValue(fact, text)));
  });
  return Object.fromEntries([...stated, ...texts]);
}

/** Of ranges too. */
const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function papersOf({ documents = {}, typed = {} }: Applicant): Record<string, Paper> {
  const ids = [...Object.keys(documents), ...Object.keys(typed.documents ?? {})];
  const papers = ids.map((id) => [id, paperWith(documents[id], typed.documents?.[id])] as const);
  return Object.fromEntries(papers.filter(([, paper]) => !isNoPaper(paper)));
}

function paperWith(stated: FilePaper | undefined, typed: TypedPaper = {}): Paper {
  const paper = stated ? paperOf(stated) : noPaper;
  const { obtained_on = '', rows = '' } = typed;
  const meansRows = stated?.rows === undefined || parseCount(rows) === stated.rows;
  const meansDay = stated?.obtained_on === undefined || dayOf(obtained_on) === stated.obtained_on;
  return {
    ...paper,
    obtainedOn: obtained_on !== '' && meansDay ? obtained_on : paper.obtainedOn,
    rows: rows !== '' && meansRows ? rows : paper.rows,
  };
}
