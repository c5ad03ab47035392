import type { Layout, Ruleset } from './types.js';

/** What a measure asks, by its id, as the core says it. */
export type Asks = Readonly<Record<string, Layout['asks']>>;

/** The measures that are offered, and what each asks. */
export class Measures {
  /** Byte for byte, since a hash of them names a version; by file name, in the order of the rulesets' ids. */
  readonly sources: ReadonlyMap<string, string>;
  readonly rulesets: ReadonlyMap<string, Ruleset>;

  constructor(
    sources: ReadonlyMap<string, string>,
    readonly asks: Asks,
  ) {
    const parsed = [...sources].map(([file, source]) => ({ file, source, ruleset: JSON.parse(source) as Ruleset }));
    parsed.sort((a, b) => (a.ruleset.id < b.ruleset.id ? -1 : 1));
    this.sources = new Map(parsed.map(({ file, source }) => [file, source]));
    this.rulesets = new Map(parsed.map(({ ruleset }) => [ruleset.id, ruleset]));
  }

  /** Those with such ids. */
  only(ids: readonly string[]): Measures {
    const kept = [...this.sources].filter(([, source]) => ids.includes((JSON.parse(source) as Ruleset).id));
    return new Measures(new Map(kept), this.asks);
  }

  /** Both; where both have a measure of one id, the other's. */
  and(other: Measures): Measures {
    const own = this.only([...this.rulesets.keys()].filter((id) => !other.rulesets.has(id)));
    return new Measures(new Map([...own.sources, ...other.sources]), { ...this.asks, ...other.asks });
  }
}
