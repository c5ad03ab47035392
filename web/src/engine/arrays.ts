const kinds = { float64: Float64Array, uint16: Uint16Array, uint8: Uint8Array } as const;

/** One array in the module's memory, as a layout describes it. */
export interface Row<Name extends string> {
  readonly name: Name;
  readonly type: keyof typeof kinds;
  /** The items for each thing that it is about; none where it is one. */
  readonly holds: readonly string[];
  readonly length: number;
}

/** The arrays of a form at one moment, by name. */
export class Arrays<Name extends string> {
  readonly #rows: ReadonlyMap<Name, Row<Name>>;
  readonly #copies: ReadonlyMap<Name, Float64Array | Uint16Array | Uint8Array>;

  /** Copied from where they stand in the module's memory: it writes over them at the next change. */
  constructor(memory: ArrayBuffer, addresses: Uint32Array, rows: readonly Row<Name>[]) {
    this.#rows = new Map(rows.map((row) => [row.name, row]));
    this.#copies = new Map(
      rows.map(({ name, type, length }, at) => [name, new kinds[type](memory, addresses[at]!, length).slice()]),
    );
  }

  all(name: Name): Float64Array | Uint16Array | Uint8Array {
    return this.#copies.get(name)!;
  }

  /** What stands for the thing at `index`; of several items, the one that is called `item`. */
  at(name: Name, index: number, item?: string): number {
    const { holds } = this.#rows.get(name)!;
    return this.all(name)[item === undefined ? index : index * holds.length + holds.indexOf(item)]!;
  }
}
