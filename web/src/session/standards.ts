import type { Standard, View } from '../engine/view.js';

/** A figure that is another one since the place of registration changed. */
export interface ChangedStandard {
  readonly ruleset: string;
  readonly id: string;
  readonly cite: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

export type Views = ReadonlyMap<string, View>;

/**
 * What another place of registration has changed: the core's figures before and after. A place is chosen in two steps, and
 * between them a figure may be none; it is then held against the last that was known.
 */
export class Standards {
  changed: readonly ChangedStandard[] = [];
  readonly #known = new Map<string, number>();

  follow(before: Views, after: Views): void {
    this.changed = [...after].flatMap(([ruleset, view]) => {
      const earlier = before.get(ruleset)?.standards ?? [];
      return view.standards.flatMap((standard, index) => this.#changed(ruleset, earlier[index], standard));
    });
  }

  forget(): void {
    this.changed = [];
    this.#known.clear();
  }

  #changed(ruleset: string, earlier: Standard | undefined, { required: to, ...standard }: Standard): ChangedStandard[] {
    const key = `${ruleset} ${standard.id}`;
    const from = earlier?.required ?? this.#known.get(key) ?? null;
    if (to === null) {
      if (from !== null) this.#known.set(key, from);
      return [];
    }
    this.#known.delete(key);
    return from === null || from === to ? [] : [{ ruleset, ...standard, from, to }];
  }
}
