import { asFileValue } from '../../session/encode.js';
import { jsonOf } from '../../data/json.js';
import type { Session } from '../../session/session.js';
import { vocabulary } from '../../data/shipped.js';
import { dayOf } from '../../session/reading/day.js';
import { parseCount, parseNumber } from '../../session/typed.js';
import type { ApplicationForm, Detail, Fact, FormLine, ListPart } from '../../data/types.js';
import { FactWords } from '../../text/fact-words.js';
import { dateText, numberText } from '../../text/format.js';
// The form is an official one: Chinese, whatever language the page speaks.
import { zhCN } from '../../text/zh-CN.js';

/** A stretch of a printed line; a blank is set apart so that it can be underlined. */
export interface Stretch {
  readonly words: string;
  readonly blank: boolean;
}

/** Room to write by hand. */
const space = '　　　';
const daySpace = '　　　年　　月　　日';

/** No list has more blank rows in a file; whoever has more adds rows in Word. */
const mostRows = 1000;

type Rows = readonly (readonly string[])[];

/** What was entered, as one form prints it. A blank for which nothing was entered stays a blank. */
export class Filling {
  readonly #details: ReadonlyMap<string, Detail>;

  constructor(
    private readonly session: Session,
    form: ApplicationForm,
  ) {
    const details = form.asks
      .flatMap(({ of }) => of)
      .filter((ask) => 'detail' in ask && ask.kind !== 'rows') as Detail[];
    this.#details = new Map(details.map((detail) => [detail.detail, detail]));
  }

  line(says: FormLine): Stretch[] {
    return says.map((piece, at) => {
      if (typeof piece === 'string') return { words: piece, blank: false };
      if ('fact' in piece) return { words: this.#fact(piece.fact) || this.#space(at, says), blank: true };
      const detail = this.#details.get(piece.detail);
      const typed = this.session.answers.detail(piece.detail).trim();
      if (typed) return { words: detailText(typed, detail), blank: true };
      return { words: piece.otherwise ?? (detail?.kind === 'date' ? daySpace : this.#space(at, says)), blank: true };
    });
  }

  /** One entry a line, its columns apart by tabs (as a spreadsheet copies them) or else by commas. */
  entries(detail: string): string[][] {
    return this.session.answers
      .detail(detail)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split(line.includes('\t') ? '\t' : /[，,；;]/).map((column) => column.trim()));
  }

  /** Of a list that was chosen from a file, row by row what stands under the part's columns; none of any other. */
  listed({ document, columns }: ListPart): Rows {
    const labels = columns.flatMap(({ label, of }) => of ?? [label]);
    return this.session.lists.get(document)?.under(labels) ?? [];
  }

  /** As many as the list is said to hold, and no fewer than the measure asks for. */
  rows({ document, rows = 1 }: ListPart): number {
    const { materials } = this.session.core.any.layout(this.session.chosen!.ruleset.id);
    const asked = materials.flatMap(({ documents }) => documents.filter((one) => one.document === document));
    const least = Math.max(rows, ...asked.map((one) => one.rows));
    const stated = parseCount(this.session.answers.paper(document).rows) ?? 0;
    return Math.min(Math.max(least, stated), mostRows);
  }

  /** Room before the words that follow; at the end of a line there is room anyway. */
  #space(at: number, says: FormLine): string {
    return typeof says[at + 1] === 'string' ? space : '';
  }

  #fact(id: string): string {
    const fact = vocabulary.facts.find((one) => one.id === id)!;
    return refused(this.session, fact) ? '' : factText(this.session, fact);
  }
}

/**
 * Whether the core refuses what was answered. Of a fact that this measure does not ask for, the core is asked apart,
 * together with the whole of which the fact is a part.
 */
export function refused(session: Session, fact: Fact): boolean {
  const { questions } = session.chosen!;
  const asked = questions.find((question) => question.fact.id === fact.id);
  if (asked) return session.view!.hasProblem(asked.index);
  const whole = vocabulary.facts.find(({ id }) => fact.type === 'number' && id === fact.part_of);
  const facts = [fact, ...(whole ? [whole] : [])].map(
    (one) => [one.id, asFileValue(one, session.answers.fact(one.id))] as const,
  );
  const [[, own]] = facts as [(typeof facts)[number]];
  if (own === null || Number.isNaN(own)) return own !== null;
  return session.zice.errorsIn(jsonOf({ zice: 1, facts: Object.fromEntries(facts) })).length > 0;
}

/** The unit is printed: a figure typed with its own is read in that of the form. What is no figure or day stands as it was typed. */
function detailText(typed: string, detail: Detail | undefined): string {
  const day = detail?.kind === 'date' ? dayOf(typed) : null;
  if (day !== null) return dateText(day, zhCN);
  const figure = detail?.kind === 'number' ? parseNumber(typed, detail.unit ?? '') : NaN;
  return Number.isNaN(figure) ? typed : numberText(figure!);
}

function factText(session: Session, fact: Fact): string {
  const answer = session.answers.fact(fact.id);
  if (fact.type === 'functions') return functionsText(session, answer);
  if (answer === '') return '';
  return new FactWords(vocabulary, session.chosen!.ruleset, zhCN).value(fact.id, asFileValue(fact, answer));
}

/** How many functions stand beside each other in a cell. */
const functionsInRow = 4;

/** All functions of the measure, those declared ticked. */
function functionsText({ chosen }: Session, declared: string | readonly string[]): string {
  const choices = chosen!.questions.find(({ fact }) => fact.type === 'functions')?.choices ?? [];
  return choices
    .map(({ id, label }, at) => {
      const before = at === 0 ? '' : at % functionsInRow === 0 ? '\n' : '　';
      return `${before}${declared.includes(id) ? '☑' : '☐'}${label}`;
    })
    .join('');
}
