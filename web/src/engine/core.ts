import type { Form } from './form.js';
import type { Runtime } from './load.js';
import type { Documents, Layout, Listing, Ruleset, Vocabulary } from '../data/types.js';

/** What both cores do: the one that is there first, and the whole. Dates are ISO strings. */
export interface Core {
  readonly vocabulary: Vocabulary;
  readonly documents: Documents;
  readonly rulesets: ReadonlyMap<string, Ruleset>;
  readonly runtime: Runtime;
  /** Called when the module has failed: it needs to be loaded anew, and nothing can be asked of this one any more. */
  onTrap: (error: unknown) => void;
  list(asOf: string): Listing;
  /** The measures that take whoever is registered there, local ones first. */
  taking(region: string): readonly string[];
  layout(ruleset: string): Layout;
  /** Of a measure, or of all of them. */
  open(ruleset: string | null, asOf: string): Form;
}
