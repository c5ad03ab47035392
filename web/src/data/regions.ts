import { regions } from './generated/regions.js';
import type { Ruleset } from './types.js';

export { regions };

/** The province and its part by name; a county goes by the prefecture it lies in. */
export function regionName(code: string): string {
  const province = provinceOf(code);
  if (!province) return code;
  return province.name + (partOf(code)?.name ?? '');
}

/** The measures whose jurisdiction is the region, the province it lies in, or the country; local ones first. */
export function measuresFor(code: string, rulesets: Iterable<Ruleset>): string[] {
  const offered = [...rulesets];
  const idsWhere = (holds: (ruleset: Ruleset) => boolean) => offered.filter(holds).map(({ id }) => id);
  const names = [partOf(code)?.name, provinceOf(code)?.name].filter((name) => name !== undefined);
  const named = names.flatMap((name) => idsWhere(({ jurisdiction }) => jurisdiction === name));
  return [...named, ...idsWhere(({ level }) => level === 'national')];
}

const provinceOf = (code: string) => regions.find((one) => one.code.slice(0, 2) === code.slice(0, 2));

/** A county lies in its prefecture; a town directly under the province stands for itself. */
const partOf = (code: string) => {
  const parts = provinceOf(code)?.parts ?? [];
  return parts.find((one) => one.code === code) ?? parts.find((one) => one.code === `${code.slice(0, 4)}00`);
};
