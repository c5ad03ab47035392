// What peers are given: the conditions and functions of a ruleset file as formulas over inputs, read off the file by code.
//
// A fact without an answer has no value in most engines. So every input has two, the worst that the missing answer could be and
// the best; rules are evaluated with each, and where both come to the same status, that is the status. For this an input
// tends one way only ("more is better", "less is better"): a fact that is used both ways is two inputs, and one that a single
// status uses both ways is decided by cases (cases.mjs). What reviewers judge never changes anything, and is left out.
import { decidedByCases } from './cases.mjs';

/** Levels of a status: what is missed, what the authority decides, what is met; and beside them what is not known. */
export const levels = ['unmet', 'discretionary', 'met', 'unknown'];

/**
 * `inputs`: by name, each with its `fact`, how it `tends` and what else it needs. `statuses`: in order, each with its `id` and its
 * `value`: {all}, {any}, {of, least} of values, or {met, fair}: formulas for met and for at least discretionary; `fair` may be
 * null. A formula is {all}, {any}, or a test of inputs. What tends to "most" is, unanswered, the most that it can be in either.
 */
export function readRules(ruleset, vocabulary, asOf) {
  const reader = new Reader(ruleset, vocabulary, asOf);
  const statuses = ruleset.conditions.filter(({ judged }) => !judged).map((one) => reader.status(one.id, [one]));
  const functions = (ruleset.functions.list ?? [])
    .filter(({ requirements }) => requirements.some(({ judged }) => !judged))
    .map(({ id, requirements }) => reader.status(id, requirements));
  // A rule on declared functions is unknown of applicants who have declared none, as all are here.
  const rule = ruleset.functions.rule === 'at_least' ? [reader.ruleOn(functions)] : [];
  return { id: ruleset.id, inputs: reader.inputs, statuses: [...statuses, ...functions, ...rule] };
}

class Reader {
  inputs = new Map();
  #ruleset;
  #facts;
  #asOf;

  constructor(ruleset, vocabulary, asOf) {
    this.#ruleset = ruleset;
    this.#facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
    this.#asOf = asOf;
  }

  status(id, requirements) {
    const value = { all: requirements.filter(({ judged }) => !judged).map((one) => this.#value(one)) };
    return { id, value: decidedByCases(value, this.inputs) };
  }

  /** "At least so many", which a fact may decide: the most that it may ask for is enough in any case. */
  ruleOn(functions) {
    const { need } = this.#ruleset.functions;
    const of = functions.map(({ value }) => value);
    if (typeof need === 'number') return { id: 'functions', value: { of, least: need } };
    const needs = Object.entries(need.of);
    const cases = needs.map(([is, least]) => ({ all: [leaf(this.#among(need.fact, [is])), { of, least }] }));
    return { id: 'functions', value: { any: [{ of, least: Math.max(...Object.values(need.of)) }, ...cases] } };
  }

  #value(node) {
    if (node.all) return { all: node.all.map((one) => this.#value(one)) };
    if (node.any) return { any: node.any.map((one) => this.#value(one)) };
    if (node.of) return { of: node.of.map((one) => this.#value(one)), least: node.at_least };
    if (node.verified === false || node.judged) throw new Error(`${node.id}: not read here`);
    if (node.share) return this.#share(node);
    const met = this.#test(node);
    // Missed by any figure, it may be met by another reading.
    if (node.missed)
      return { met, fair: { test: 'least', input: met.input, figure: this.#facts.get(node.figure).min } };
    return { met, fair: computed(node) ? this.#discretion(node, met) : null };
  }

  #share({ id, share: { of, both, either, at_least } }) {
    const percent = parseFloat(at_least);
    const whole = this.#figure(of, 'less');
    const reaches = (part) => ({ test: 'share', part, whole, percent });
    const wide = reaches(this.#figure(either, 'more'));
    if (!both) return { met: wide, fair: this.#discretion({ id }, wide) };
    // Whoever has both has either: too few with either are too few with both, and enough with both enough with either.
    const met = { all: [reaches(this.#figure(both, 'more')), reaches(this.#figure(either, 'most'))] };
    const fair = { any: [met, wide] };
    return { met, fair: this.#discretion({ id }, fair) ?? fair };
  }

  #test(node) {
    if (node.yes) return this.#yes(node.yes);
    if (node.no) return this.#no(node.no);
    if (node.duty) return { any: [this.#no(node.duty.if), this.#yes(node.duty.then)] };
    if (node.area) return this.#within(node.area.within);
    if (node.growth)
      return {
        test: 'above',
        later: this.#figure(node.growth.later, 'more'),
        earlier: this.#figure(node.growth.earlier, 'less'),
      };
    if (node.choice) return this.#choice(node.choice);
    if (node.operating)
      return this.#since(node.operating.since, this.#anniversary(parseInt(node.operating.at_least, 10)));
    if (node.natural_years)
      return this.#since(node.natural_years.since, this.#newYear(parseInt(node.natural_years.at_least, 10)));
    if (node.figure) return this.#least(node);
    throw new Error(`${node.id}: a kind that is not read here`);
  }

  #least({ figure, at_least, in_area }) {
    const input = this.#figure(figure, 'more');
    const reaches = (written) => ({ test: 'least', input, figure: this.#inUnit(figure, written) });
    if (!in_area) return reaches(at_least);
    return { any: [reaches(at_least), { all: [this.#within(in_area.area), reaches(in_area.at_least)] }] };
  }

  #choice({ fact, is, bracket }) {
    const among = this.#among(fact, is);
    if (!bracket) return among;
    return { any: [among, { all: [this.#among(fact, [bracket.is]), ...bracket.if.map((one) => this.#yes(one))] }] };
  }

  /** What lets a missed figure be the authority's to decide, or null; a figure printed for an area is itself the relaxation. */
  #discretion({ id, in_area }, met) {
    const covers = (cites) => cites.some((cite) => id.startsWith(`${cite}/`) || id.startsWith(`${cite}.`));
    const found = (this.#ruleset.discretions ?? [])
      .filter(({ covers: cites, when }) => covers(cites) && (when.area ?? NaN) !== in_area?.area)
      .map(({ when }) => (when.area ? this.#within(when.area) : { all: when.yes.map((fact) => this.#yes(fact)) }));
    return found.length > 0 ? { any: [met, ...found] } : null;
  }

  #yes = (fact) => ({ test: 'true', input: this.#input(fact, { fact, tends: 'yes' }) });
  #no = (fact) => ({ test: 'true', input: this.#input(`not_${fact}`, { fact, tends: 'no' }) });
  #among = (fact, values) => ({ test: 'among', input: this.#input(fact, { fact, tends: 'any' }), values });
  #since = (fact, day) => ({ test: 'most', input: this.#input(fact, { fact, tends: 'less', ...dates }), figure: day });

  #within(area) {
    const fact = 'registered_region';
    const { codes } = this.#ruleset.areas[area];
    const name = `within_${codes.join('_')}`;
    return { test: 'true', input: this.#input(name, { fact, tends: 'within', codes }) };
  }

  #figure(fact, tends) {
    const { min, max } = this.#facts.get(fact);
    return this.#input(tends === 'more' ? fact : `${fact}_${tends}`, { fact, tends, min, max });
  }

  #input(name, input) {
    this.inputs.set(name, input);
    return name;
  }

  #inUnit(fact, written) {
    const [, figure, unit] = /^([0-9.]+) ?(.*)$/.exec(written);
    const own = this.#facts.get(fact).unit;
    if (unit === own) return Number(figure);
    if (unit === '亿元' && own === '万元') return Number(figure) * 10_000;
    throw new Error(`${fact}: ${written} in ${own}`);
  }

  /** The last day from which it is so many years to the day of assessment. */
  #anniversary = (years) => Number(this.#asOf.replaceAll('-', '')) - years * 10_000;
  #newYear = (years) => (Number(this.#asOf.slice(0, 4)) - years) * 10_000 + 101;
}

const dates = { min: 19000101, max: 29991231 };
const leaf = (met) => ({ met, fair: null });
/** A discretion may reach what is computed from figures, and no attestation. */
const computed = (node) => Boolean(node.figure ?? node.growth ?? node.operating ?? node.natural_years);
