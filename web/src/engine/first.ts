import { layouts, listed } from 'virtual:zice-layouts';
import type { Core } from './core.js';
import { dayNumber, Form } from './form.js';
import { startFirst, type FirstModule } from './first-module.js';
import type { Runtime } from './load.js';
import { guarded } from './module.js';
import type { Measures } from '../data/measures.js';
import { documents, vocabulary } from '../data/shipped.js';
import type { Force, Layout, ListedRuleset, Listing } from '../data/types.js';

/** What the day decides of a listed ruleset. */
type OfTheDay = Pick<ListedRuleset, 'superseded_by' | 'current'> & Pick<Force, 'status'>;

/**
 * What a page needs until the whole core is there: forms of the measures that ship, and which of them is in force. What it
 * says the whole says, too. What does not hang on answers or the day was said while the page was built.
 */
export class First implements Core {
  readonly vocabulary = vocabulary;
  readonly documents = documents;
  readonly rulesets: Measures['rulesets'];
  readonly runtime: Runtime = 'wasm';
  onTrap: (error: unknown) => void = () => {};
  readonly #module: FirstModule;

  /** Null of measures that did not ship; a promise only where the browser lets nobody have it at once. */
  static load(measures: Measures): First | null | Promise<First> {
    if (!measures.ship) return null;
    let chosen = 0;
    Object.keys(listed).forEach((id, at) => (chosen |= measures.rulesets.has(id) ? 1 << at : 0));
    const module = startFirst(chosen);
    if (module instanceof Promise) return module.then((one) => new First(one, measures));
    return module && new First(module, measures);
  }

  private constructor(module: FirstModule, { rulesets }: Measures) {
    this.#module = guarded(module, (error) => this.onTrap(error));
    this.rulesets = rulesets;
  }

  list(asOf: string): Listing {
    const forces: readonly OfTheDay[] = JSON.parse(this.#module.forces(dayNumber(asOf)));
    const rulesets = [...this.rulesets.keys()].slice(0, forces.length).map((id, at) => {
      const { status, ...line } = forces[at]!;
      return { ...listed[id]!, force: { ...listed[id]!.force, status }, ...line };
    });
    return { zice: 1, as_of: asOf, rulesets };
  }

  taking(region: string): readonly string[] {
    return JSON.parse(this.#module.taking(Number(region)));
  }

  layout(ruleset: string): Layout {
    return layouts[ruleset]!;
  }

  open(ruleset: string | null, asOf: string): Form {
    return Form.of(this.#module, this, ruleset, asOf);
  }
}
