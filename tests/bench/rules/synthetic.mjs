// Rulesets that nobody issued: variants of a measure with other figures, and measures with many conditions.
import { dice } from './applicants.mjs';
import { vocabulary } from '../../kit/shipped.mjs';

/** As many variants of some rulesets, each with figures of its own. */
export function variants(rulesets, count) {
  const roll = dice(count);
  return Array.from({ length: count }, (_, at) => {
    const ruleset = varied(rulesets[at % rulesets.length], roll);
    return { ...ruleset, id: `variant-${String(at).padStart(5, '0')}` };
  });
}

/** The same with the figures of each requirement all a little lower or higher: those for an area stay below the others. */
function varied(node, roll, by = 1) {
  if (Array.isArray(node)) return node.map((one) => varied(one, roll, by));
  if (typeof node !== 'object' || node === null) return node;
  const own = node.id ? 0.5 + roll() : by;
  const written = ([key, value]) => [key, key === 'at_least' ? times(value, own) : varied(value, roll, own)];
  return Object.fromEntries(Object.entries(node).map(written));
}

function times(written, by) {
  const [, figure, unit] = /^([0-9.]+) ?(万元|亿元|人|家|次|人次|%)$/.exec(written) ?? [];
  if (!unit) return written;
  const most = unit === '%' ? 99 : Infinity;
  return `${Math.min(most, Math.max(1, Math.round(Number(figure) * by)))} ${unit}`;
}

/** A measure of so many conditions over facts of the vocabulary, which they share the more of them there are. */
export function manyConditions(ruleset, count) {
  const roll = dice(count);
  const one = (list) => list[Math.floor(roll() * list.length)];
  const [figures, attested] = askable();
  const leaf = (id) => {
    if (roll() < 0.5) return { id, text: id, yes: one(attested).id };
    const fact = one(figures);
    return { id, text: id, figure: fact.id, at_least: `${1 + Math.floor(roll() * 90)} ${fact.unit}` };
  };
  const conditions = Array.from({ length: count }, (_, at) => {
    const id = `${1 + Math.floor(at / 900)}.${1 + (at % 900)}/condition`;
    if (roll() < 0.6) return leaf(id);
    const parts = Array.from({ length: 2 + Math.floor(roll() * 2) }, (_, part) => leaf(`${id}_${part}`));
    return { id, text: id, [one(['all', 'any'])]: parts };
  });
  const { remarks, labels, waivers, discretions, ...rest } = ruleset;
  return { ...rest, id: `conditions-${count}`, conditions, functions: { rule: 'none' }, materials: onePaper };
}

const onePaper = [{ id: '999', name: '执照', text: '复印件', proves: [], needs: { document: 'licence_copy' } }];

/** Figures and attestations that are no part of one another. */
function askable() {
  const { facts } = vocabulary;
  const wholes = new Set(facts.map(({ part_of: whole }) => whole));
  const figures = facts.filter(({ id, type, part_of: whole }) => type === 'number' && !whole && !wholes.has(id));
  return [figures, facts.filter(({ type }) => type === 'yes_no')];
}
