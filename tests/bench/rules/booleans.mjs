// For engines whose rules are true or false: a value as two formulas, met and at least discretionary.

/** `level` 2: met; 1: at least discretionary. */
export function formulaOf(value, level) {
  if ('met' in value) return level === 2 ? value.met : (value.fair ?? value.met);
  return { [value.all ? 'all' : 'any']: (value.all ?? value.any).map((one) => formulaOf(one, level)) };
}

/** Whether the authority may decide anything of it. */
export const mayBeFair = (value) => ('met' in value ? value.fair !== null : (value.all ?? value.any).some(mayBeFair));

/**
 * The formulas of all statuses, and how their levels follow. What counts other statuses is counted beside the engine, for all
 * alike: few could do it without working each out again.
 */
export function flattened({ statuses }) {
  const formulas = [];
  const put = (formula) => formulas.push(formula) - 1;
  const places = new Map(statuses.map(({ value }, at) => [value, at]));
  const plan = (value) => {
    if (value.of) return { of: value.of.map((one) => places.get(one)), least: value.least };
    const group = value.all ?? value.any;
    if (group?.some(counts)) return { [value.all ? 'all' : 'any']: group.map(plan) };
    const met = put(formulaOf(value, 2));
    return { met, fair: mayBeFair(value) ? put(formulaOf(value, 1)) : met };
  };
  return { formulas, parts: statuses.map(({ value }) => plan(value)) };
}

const counts = ({ of, all, any }) => Boolean(of) || (all ?? any ?? []).some(counts);

/** The levels of all statuses, from what came of the formulas. */
export function levelsOf(parts, values, levels) {
  for (let at = 0; at < parts.length; at += 1) levels[at] = levelOf(parts[at], values, levels);
}

function levelOf({ met, fair, of, least, all, any }, values, levels) {
  if (met !== undefined) return values[met] ? 2 : values[fair] ? 1 : 0;
  if (all) return all.reduce((level, one) => Math.min(level, levelOf(one, values, levels)), 2);
  if (any) return any.reduce((level, one) => Math.max(level, levelOf(one, values, levels)), 0);
  const reach = (level) => of.reduce((count, at) => count + (levels[at] >= level), 0) >= least;
  return reach(2) ? 2 : reach(1) ? 1 : 0;
}
