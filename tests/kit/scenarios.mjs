// Reads tests/cases/*.json and expands each case and each threshold into a scenario of its own:
// { ruleset, name, applicant: one line of JSON, expect: what the assessment must say }.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../cases/', import.meta.url);
export const caseFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
export const readCases = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A decimal number as an integer and its number of places, so that no step is rounded. */
class Decimal {
  constructor(digits, places) {
    this.digits = digits;
    this.places = places;
  }

  static from(number) {
    const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
      String(number),
    );
    const places = fraction.length - Number(exponent);
    const digits = BigInt(sign + whole + fraction);
    return places >= 0 ? new Decimal(digits, places) : new Decimal(digits * 10n ** BigInt(-places), 0);
  }

  plus(other, times) {
    const places = Math.max(this.places, other.places);
    const scaled = (number) => number.digits * 10n ** BigInt(places - number.places);
    return new Decimal(scaled(this) + times * scaled(other), places);
  }

  toString() {
    const digits = String(this.digits < 0n ? -this.digits : this.digits).padStart(this.places + 1, '0');
    const whole = digits.slice(0, digits.length - this.places);
    const fraction = digits.slice(digits.length - this.places).replace(/0+$/, '');
    return (this.digits < 0n ? '-' : '') + whole + (fraction && `.${fraction}`);
  }
}

function write(value) {
  if (typeof value === 'number') return String(Decimal.from(value));
  if (value instanceof Decimal) return String(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, entry]) => `${JSON.stringify(key)}:${write(entry)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The applicant file of a case as one line: the base, overlaid. A document set to null is taken away. */
function applicant(base, { as_of, facts = {}, documents = {} }) {
  const listed = Object.entries({ ...base.documents, ...documents }).filter(([, document]) => document !== null);
  return write({
    zice: 1,
    as_of: as_of ?? base.as_of,
    facts: { ...base.facts, ...facts },
    documents: Object.fromEntries(listed),
  });
}

const asNode = (expected) => (typeof expected === 'string' ? { status: expected } : expected);

/** What sets a scenario of a threshold apart, in words: "total_assets=150 registered_region=653000 on 2022-09-15". */
function described({ facts = {}, as_of }) {
  const named = Object.entries(facts).map(([id, value]) => `${id}=${value === null ? 'unknown' : write(value)}`);
  return [...named, ...(as_of ? [`on ${as_of}`] : [])].join(' ');
}

function fromThreshold(base, { id, cite, fact, figure, step, facts, values, ...expected }) {
  const scenario = (where, overlay, node) => ({
    name: `${id} ${where} ${described(overlay)} (${cite})`,
    applicant: applicant(base, overlay),
    expect: { node: { [id]: node } },
  });
  if (values) return values.map(({ facts: own, as_of, ...node }) => scenario('with', { facts: own, as_of }, node));
  const at = Decimal.from(figure);
  const value = {
    below: at.plus(Decimal.from(step), -1n),
    at,
    above: at.plus(Decimal.from(step), 1n),
    missing: null,
  };
  const usual = { below: 'unmet', at: 'met', above: 'met', missing: 'unknown' };
  return Object.keys(usual).map((where) =>
    scenario(where, { facts: { ...facts, [fact]: value[where] } }, asNode(expected[where] ?? usual[where])),
  );
}

/** Every scenario of every file. */
export const scenarios = caseFiles.flatMap((file) => {
  const { ruleset, base, cases = [], thresholds = [] } = readCases(file);
  return [
    ...cases.map((one) => ({
      name: `${one.name} (${one.cite})`,
      applicant: applicant(base, one),
      expect: one.expect,
    })),
    ...thresholds.flatMap((one) => fromThreshold(base, one)),
  ].map((scenario) => ({ file, ruleset, ...scenario }));
});

/** All applicants of them, each once. */
export const applicants = [...new Set(scenarios.map(({ applicant: one }) => one))];

/** The base applicant of every file, as it stands. */
export const bases = caseFiles.map((file) => {
  const { ruleset, base } = readCases(file);
  return { file, ruleset, applicant: applicant(base, {}) };
});
