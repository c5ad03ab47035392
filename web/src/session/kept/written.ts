import { applicantOf, wholeApplicantOf } from '../applicant-file.js';
import type { Entered } from '../answers.js';
import { sinceThen, type Since } from '../flips.js';
import { fileNameOf } from './file-name.js';
import { jsonOf } from '../../data/json.js';
import type { Made } from './kinds.js';
import type { Shared } from './link.js';
import { typedTextsOf } from './typed-texts.js';
import { outcomeOf, verdictOf, type Outcome } from '../outcome.js';
import { all } from '../questions.js';
import type { Session } from '../session.js';
import { vocabulary } from '../../data/shipped.js';
import type { Applicant, InputError } from '../../data/types.js';

/** The blank in which every application form asks who applies. */
const organisation = 'applicant_name';

/** What the core says of what goes into a file or a link, and of what comes out of one. */
export class Written {
  constructor(private readonly session: Session) {}

  /** All that was entered, with what the measures on the page say of it; and the facts that are kept as typed only. */
  whole(entered: Entered): { applicant: Applicant; refused: readonly string[] } {
    const refused = this.refused(entered);
    const applicant = wholeApplicantOf(entered, this.session.asOf, refused);
    return { applicant: { ...applicant, assessed: this.outcomes(applicant) }, refused };
  }

  file(entered: Entered): Made & { refused: readonly string[] } {
    const { shown, measures, asOf } = this.session;
    const { applicant, refused } = this.whole(entered);
    const name = fileNameOf(entered.details?.[organisation] ?? '', measures.rulesets.get(shown)?.title ?? '', asOf);
    return { name, text: `${jsonOf(applicant, '  ')}\n`, refused };
  }

  /** What a link holds: it goes to others, so that the name for calendars, the blanks and what was put aside stay here. */
  shared(entered: Entered): { shared: Shared; leavesOut: boolean } {
    const { asOf, shown } = this.session;
    const refused = this.refused(entered);
    const applicant = applicantOf({ ...entered, calendar: '' }, asOf, refused);
    const unread = typedTextsOf(entered, applicant).documents;
    const leavesOut = refused.length > 0 || [unread, entered.details, entered.snapshots].some(Boolean);
    return { shared: { applicant, shown, outcomes: this.outcomes(applicant) }, leavesOut };
  }

  checked(text: string): { errors: readonly InputError[]; applicant: Applicant | null } {
    const errors = this.session.zice.errorsIn(text);
    return { errors, applicant: errors.length > 0 ? null : JSON.parse(text) };
  }

  /** The facts whose answers the core would refuse in a file: they cannot be stated there. */
  refused(entered: Entered): string[] {
    const { facts } = applicantOf(entered, null);
    const unread = Object.entries(facts!).filter(([, value]) => Number.isNaN(value));
    const refused = new Set(unread.map(([id]) => id));
    for (let before = -1; before < refused.size;) {
      before = refused.size;
      const { errors } = this.checked(jsonOf(applicantOf(entered, null, [...refused])));
      errors.forEach(({ fact }) => vocabulary.facts.some(({ id }) => id === fact) && refused.add(fact!));
    }
    return [...refused];
  }

  /** By the measure on the page, or the verdicts of all of them. */
  outcomes(applicant: Applicant): Record<string, Outcome> {
    const { shown, measures } = this.session;
    const ids = [...measures.rulesets.keys()].filter((id) => shown === id || shown === all);
    const outcomes = ids.map((id) => [id, this.outcome(id, applicant)] as const);
    return Object.fromEntries(shown === all ? outcomes.map(([id, outcome]) => [id, verdictOf(outcome)]) : outcomes);
  }

  outcome(ruleset: string, applicant: Applicant): Outcome {
    return outcomeOf(this.session.zice.assess(ruleset, applicant, this.session.asOf)!);
  }

  /** What has become of the measures since the file or the link was made. */
  since(applicant: Applicant, then: Readonly<Record<string, Outcome>> = applicant.assessed ?? {}): Since {
    const listed = this.session.core.any.list(this.session.asOf).rulesets;
    return sinceThen(then, listed, (id) => this.outcome(id, applicant));
  }
}

/** What was on the page when a file was made, as far as it is at hand: '' where that is not known. */
export function shownBy({ assessed = {} }: Applicant, rulesets: ReadonlyMap<string, unknown>): string {
  const ids = Object.keys(assessed).filter((id) => rulesets.has(id));
  return ids.length > 1 ? all : (ids[0] ?? '');
}
