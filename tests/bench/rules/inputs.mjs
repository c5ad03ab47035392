// An applicant's answers as the inputs that peers take: of each the worst and the best that it may be.

/** In every list of choices, and in none. */
export const anyChoice = '*';
const noChoice = '-';

/** All inputs of several rulesets: those of one name are one. */
export const sharedInputs = (rules) => new Map(rules.flatMap(({ inputs }) => [...inputs]));

/** By fact, what an answer to it (or null) makes of its inputs: [name, worst, best]. */
export function changesOf(inputs, fact, answer) {
  return [...inputs].filter(([, input]) => input.fact === fact).map(([name, input]) => [name, ...ends(input, answer)]);
}

function ends({ tends, min, max, codes }, answer) {
  switch (tends) {
    case 'yes':
      return answer === null ? [false, true] : [answer, answer];
    case 'no':
      return answer === null ? [false, true] : [!answer, !answer];
    case 'within': {
      const inside = codes.some((code) => answer?.startsWith(code));
      return answer === null ? [false, true] : [inside, inside];
    }
    case 'any':
      return answer === null ? [noChoice, anyChoice] : [answer, answer];
    default: {
      const unknown = { more: [min, max], less: [max, min], most: [max, max] }[tends];
      const figure = typeof answer === 'string' ? Number(answer.replaceAll('-', '')) : answer;
      return answer === null ? unknown : [figure, figure];
    }
  }
}

/** Two objects, all of whose inputs are those of somebody who has answered nothing. */
export function unanswered(inputs) {
  const [worst, best] = [{}, {}];
  for (const [name, input] of inputs) [worst[name], best[name]] = ends(input, null);
  // Engines read objects that were made at once faster than those that grew.
  return JSON.parse(JSON.stringify({ worst, best }));
}

export const factsOf = (inputs) => [...new Set([...inputs.values()].map(({ fact }) => fact))];

/** Inputs as numbers, for code written by hand: each choice has its own, beside any and none. */
export class Numbers {
  #known = new Map([
    [noChoice, 0],
    [anyChoice, 1],
  ]);

  of(value) {
    if (typeof value !== 'string') return Number(value);
    if (!this.#known.has(value)) this.#known.set(value, this.#known.size);
    return this.#known.get(value);
  }

  /** The numbers of any choice and of these. */
  among = (values) => [anyChoice, ...values].map((one) => this.of(one));
}
