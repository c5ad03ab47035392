// Applicants drawn at random, the same at every run: figures beside those that decide, and answers missing.

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const regions = ['411000', '411002', '410100', '650100', '652900', '653101', '110000'];

export class Applicants {
  #facts;
  #values;
  #roll;

  constructor(rules, vocabulary, seed) {
    this.#facts = vocabulary.facts;
    this.#values = valuesThatDecide(rules);
    this.#roll = dice(seed);
  }

  /** By fact, an answer or null. */
  draw(missing) {
    const drawn = {};
    for (const fact of this.#facts) {
      if (!this.#values.has(fact.id)) continue;
      drawn[fact.id] = this.#roll() < missing ? null : this.#answer(fact);
    }
    this.#mend(drawn);
    return drawn;
  }

  /** Another answer to one fact, as somebody types it: [fact, answer]. */
  change(drawn) {
    const known = this.#facts.filter(({ id }) => this.#values.has(id));
    for (;;) {
      const fact = this.#one(known);
      const changed = { ...drawn, [fact.id]: this.#roll() < 0.1 ? null : this.#answer(fact) };
      const answer = changed[fact.id];
      this.#mend(changed);
      const kept = known.every(({ id }) => id === fact.id || changed[id] === drawn[id]);
      if (kept && changed[fact.id] === answer && answer !== drawn[fact.id]) return [fact.id, answer];
    }
  }

  #answer({ id, type, values, min, max }) {
    if (type === 'yes_no') return this.#roll() < 0.75;
    if (type === 'choice') return this.#one(values).id;
    if (type === 'region') return this.#one(regions);
    const figure = this.#one([...this.#values.get(id)]);
    if (type === 'date') return iso(figure);
    const beside = this.#one([figure, figure, figure * 2, figure + 1, figure - 1, Math.ceil(figure * 0.8)]);
    return Math.min(Math.max(beside, min), max);
  }

  /** No part is larger than any whole that it is within. */
  #mend(drawn) {
    const wholeOf = new Map(this.#facts.map(({ id, part_of: whole }) => [id, whole]));
    const known = (id) => (drawn[id] ?? null) !== null;
    for (const { id } of this.#facts)
      for (let whole = wholeOf.get(id); whole; whole = wholeOf.get(whole))
        if (known(id) && known(whole)) drawn[id] = Math.min(drawn[id], drawn[whole]);
  }

  #one(list) {
    return list[Math.floor(this.#roll() * list.length)];
  }
}

/** By fact, the figures that something hangs on. */
function valuesThatDecide(rules) {
  const found = new Map();
  const note = ({ fact }, ...figures) => found.set(fact, new Set([...(found.get(fact) ?? []), ...figures]));
  for (const { inputs, statuses } of rules) {
    for (const input of inputs.values()) note(input, ...(input.min === 19000101 ? [20200101] : [10]));
    for (const { value } of statuses)
      for (const { input, figure } of testsOf(value)) if (figure) note(inputs.get(input), figure);
  }
  return found;
}

function testsOf(node) {
  if (!node) return [];
  if (node.test) return [node];
  return (node.all ?? node.any ?? node.of ?? [node.met, node.fair]).flatMap(testsOf);
}

const iso = (number) => String(number).replace(/(....)(..)(..)/, '$1-$2-$3');
