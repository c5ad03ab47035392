import type { Core } from './core.js';
import { Form } from './form.js';
import { loadModule, type Runtime } from './load.js';
import { jsonOf } from '../data/json.js';
import { guarded, type ZiceModule } from './module.js';
import type { Measures } from '../data/measures.js';
import { withRest } from './rest.js';
import { documents, documentsText, laterOf, vocabulary, vocabularyText } from '../data/shipped.js';
import type {
  Applicant,
  Assessment,
  Comparison,
  Documents,
  Errors,
  Force,
  InputError,
  Layout,
  Listing,
  Loading,
  Taking,
  Vocabulary,
} from '../data/types.js';

/** Asks for one part after the other, until that gives the whole. */
function* partByPart<Whole>(part: () => string): Generator<void, Whole | null> {
  let said: string;
  while (!(said = part())) yield;
  const answer: Whole | Errors = JSON.parse(said);
  return (answer as Partial<Errors>).errors ? null : (answer as Whole);
}

/** The whole core with the shared vocabularies and the measures loaded. */
export class Zice implements Core {
  readonly vocabulary: Vocabulary = vocabulary;
  readonly documents: Documents = documents;
  onTrap: (error: unknown) => void = () => {};
  readonly #module: ZiceModule;
  readonly #layouts = new Map<string, Layout>();

  /** Once what of the measures comes later is there. Rejects where neither WebAssembly nor the fallback runs, and when a shipped ruleset is refused. */
  static async load(measures: Measures, compiles?: boolean): Promise<Zice> {
    const { module, rest, runtime } = await loadModule(compiles);
    accepted(module.useVocabulary(vocabularyText, documentsText));
    accepted(module.useCalendar(rest.calendar));
    for (const [name, source] of measures.sources) {
      // Each in a task of its own: somebody may be typing.
      await new Promise((resolve) => setTimeout(resolve));
      const hash = measures.hashes.get(name);
      const whole = () =>
        withRest(source, laterOf.has(name) ? { ...laterOf.get(name), ...rest.measures[name] } : undefined);
      accepted(hash ? module.addCutRuleset(name, whole(), hash) : module.addRuleset(name, source));
    }
    return new Zice(module, runtime, measures.rulesets);
  }

  private constructor(
    module: ZiceModule,
    readonly runtime: Runtime,
    readonly rulesets: Core['rulesets'],
  ) {
    this.#module = guarded(module, (error) => this.onTrap(error));
  }

  list(asOf: string): Listing {
    return JSON.parse(this.#module.list(asOf));
  }

  force(ruleset: string, asOf: string): Force {
    return JSON.parse(this.#module.force(ruleset, asOf));
  }

  taking(region: string): readonly string[] {
    const { rulesets }: Taking = JSON.parse(this.#module.taking(region));
    return rulesets;
  }

  layout(ruleset: string): Layout {
    const known = this.#layouts.get(ruleset);
    if (known) return known;
    const layout: Layout = JSON.parse(this.#module.layout(ruleset));
    this.#layouts.set(ruleset, layout);
    return layout;
  }

  /** The whole assessment with its explanations; the form's views are for every keystroke, this is not. */
  assess(ruleset: string, applicant: Applicant, asOf: string): Assessment | null {
    const answer: Assessment | Errors = JSON.parse(this.#module.assess(ruleset, jsonOf(applicant), asOf));
    return 'errors' in answer ? null : answer;
  }

  /** The timeline as an iCalendar file; null where no day of it is still to come, or the applicant is refused. */
  ics(ruleset: string, applicant: Applicant, asOf: string, made: number): string | null {
    const file = this.#module.ics(ruleset, jsonOf(applicant), asOf, Math.floor(made / 1000));
    return file.startsWith('BEGIN:VCALENDAR') ? file : null;
  }

  /** The assessments by every ruleset with the tables that only show beside each other. */
  compare(applicant: Applicant, asOf: string): Comparison | null {
    const answer: Comparison | Errors = JSON.parse(this.#module.compare(jsonOf(applicant), asOf));
    return 'errors' in answer ? null : answer;
  }

  /** As assess, in pieces, each short enough for a task. */
  assessing(ruleset: string, applicant: Applicant, asOf: string): Generator<void, Assessment | null> {
    const text = jsonOf(applicant);
    return partByPart(() => this.#module.assessStep(ruleset, text, asOf));
  }

  /** As compare, likewise. */
  comparing(applicant: Applicant, asOf: string): Generator<void, Comparison | null> {
    const text = jsonOf(applicant);
    return partByPart(() => this.#module.compareStep(text, asOf));
  }

  /** What is wrong with the text of an applicant file, all at once; nothing when the core takes it. */
  errorsIn(applicantFile: string): readonly InputError[] {
    const { errors }: Errors = JSON.parse(this.#module.check(applicantFile));
    return errors;
  }

  /** For what is fetched only when it is wanted. */
  get module(): ZiceModule {
    return this.#module;
  }

  open(ruleset: string | null, asOf: string): Form {
    return Form.of(this.#module, this, ruleset, asOf);
  }
}

/** What ships has no findings; a page with a refused ruleset must not start at all. */
function accepted(report: string): void {
  const { findings }: Loading = JSON.parse(report);
  if (findings.length > 0) throw new Error(jsonOf(findings));
}
