import type { Layout, Ruleset } from './types.js';

/** What a measure asks, by its id, as the core says it. */
export type Asks = Readonly<Record<string, Layout['asks']>>;

interface Measure {
  readonly file: string;
  readonly source: string;
  /** Of the whole file, where the source is not all of it. */
  readonly hash: string | undefined;
  readonly ruleset: Ruleset;
}

/** The measures that are offered, and what each asks. */
export class Measures {
  /** By file name, in the order of the rulesets' ids: byte for byte, or with the hash of the whole file, which names a version. */
  readonly sources: ReadonlyMap<string, string>;
  readonly hashes: ReadonlyMap<string, string | undefined>;
  readonly rulesets: ReadonlyMap<string, Ruleset>;

  static of(sources: ReadonlyMap<string, string>, asks: Asks, hashes: Readonly<Record<string, string>> = {}): Measures {
    return new Measures(
      [...sources].map(([file, source]) => ({ file, source, hash: hashes[file], ruleset: JSON.parse(source) })),
      asks,
    );
  }

  private constructor(
    private readonly all: readonly Measure[],
    readonly asks: Asks,
  ) {
    const sorted = [...all].sort((a, b) => (a.ruleset.id < b.ruleset.id ? -1 : 1));
    this.sources = new Map(sorted.map(({ file, source }) => [file, source]));
    this.hashes = new Map(sorted.map(({ file, hash }) => [file, hash]));
    this.rulesets = new Map(sorted.map(({ ruleset }) => [ruleset.id, ruleset]));
  }

  /** Whether all of them came with the page. */
  get ship(): boolean {
    return this.all.every(({ hash }) => hash !== undefined);
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
