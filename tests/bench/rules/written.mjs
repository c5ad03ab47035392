// Rules as text of JavaScript or C++, as somebody would write them by hand: plain comparisons of `x`, a level for each status.

/** From how many rulesets on nobody would write each out: a table of figures, and one function. */
export const many = 10;

/**
 * `of(input)` writes how an input is read, all of them as numbers. With `figures`, an array, the figures are put there and read
 * from `t`: rulesets that differ in nothing else are then one text.
 */
export function writtenBody({ statuses }, { of, numbers, figures = null }) {
  const writer = new Writer(of, numbers, figures, new Map(statuses.map(({ value }, at) => [value, at])));
  return statuses.map(({ value }, at) => `out[${at}] = ${writer.value(value)};`).join('\n');
}

class Writer {
  #of;
  #numbers;
  #figures;
  #written;

  constructor(of, numbers, figures, statuses) {
    this.#of = of;
    this.#numbers = numbers;
    this.#figures = figures;
    this.#written = statuses;
  }

  value(value) {
    if ('met' in value) {
      const fair = value.fair ? `${this.#formula(value.fair)} ? 1 : 0` : '0';
      return `(${this.#formula(value.met)} ? 2 : ${fair})`;
    }
    if (value.of) return this.#count(value);
    const parts = (value.all ?? value.any).map((one) => this.value(one));
    return parts.reduceRight((rest, one) => `${value.all ? 'worse' : 'better'}(${one}, ${rest})`);
  }

  /** What was worked out before is not worked out again. */
  #count({ of, least }) {
    const atLeast = (level) => of.map((one) => `(out[${this.#written.get(one)}] >= ${level})`).join(' + ');
    return `(${atLeast(2)} >= ${least} ? 2 : ${atLeast(1)} >= ${least} ? 1 : 0)`;
  }

  #formula(formula) {
    const of = this.#of;
    switch (formula.test) {
      case 'true':
        return `${of(formula.input)} == 1`;
      case 'least':
        return `${of(formula.input)} >= ${this.#figure(formula.figure)}`;
      case 'most':
        return `${of(formula.input)} <= ${this.#figure(formula.figure)}`;
      case 'above':
        return `${of(formula.later)} > ${of(formula.earlier)}`;
      case 'share':
        return `${of(formula.part)} * 100 >= ${of(formula.whole)} * ${this.#figure(formula.percent)}`;
      case 'among':
        return `(${this.#numbers
          .among(formula.values)
          .map((one) => `${of(formula.input)} == ${one}`)
          .join(' || ')})`;
      default:
        return this.#group(formula);
    }
  }

  #group({ all, any }) {
    const parts = (all ?? any).map((one) => this.#formula(one));
    return parts.length === 0 ? String(Boolean(all)) : `(${parts.join(all ? ' && ' : ' || ')})`;
  }

  #figure(figure) {
    return this.#figures === null ? String(figure) : `t[${this.#figures.push(figure) - 1}]`;
  }
}
