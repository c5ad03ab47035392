import type { Layout, Ruleset } from './types.js';

/** What a measure asks, by its id, as the core says it. */
export type Asks = Readonly<Record<string, Layout['asks']>>;

interface Measure {
  readonly file: string;
  readonly source: string;
  readonly ruleset: Ruleset;
}

/** The measures that are offered, and what each asks. */
export class Measures {
  /** Byte for byte, since a hash of them names a version; by file name, in the order of the rulesets' ids. */
  readonly sources: ReadonlyMap<string, string>;
  readonly rulesets: ReadonlyMap<string, Ruleset>;

  static of(sources: ReadonlyMap<string, string>, asks: Asks): Measures {
    return new Measures(
      [...sources].map(([file, source]) => ({ file, source, ruleset: JSON.parse(source) })),
      asks,
    );
  }

  private constructor(
    private readonly all: readonly Measure[],
    readonly asks: Asks,
  ) {
    const sorted = [...all].sort((a, b) => (a.ruleset.id < b.ruleset.id ? -1 : 1));
    this.sources = new Map(sorted.map(({ file, source }) => [file, source]));
    this.rulesets = new Map(sorted.map(({ ruleset }) => [ruleset.id, ruleset]));
  }

  /** Those with such ids. */
  only(ids: readonly string[]): Measures {
    return new Measures(
      this.all.filter(({ ruleset }) => ids.includes(ruleset.id)),
      this.asks,
    );
  }

  /** Both; where both have a measure of one id, the other's. */
  and(other: Measures): Measures {
    const own = this.all.filter(({ ruleset }) => !other.rulesets.has(ruleset.id));
    return new Measures([...own, ...other.all], { ...this.asks, ...other.asks });
  }
}
