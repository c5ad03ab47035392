import type { Needs, Ruleset } from './types.js';

/** By paper, the other measures that ask for it too: what is gathered once serves there as well. */
export function askedElsewhere(rulesets: Iterable<Ruleset>, own: Ruleset): Map<string, Ruleset[]> {
  const measures = new Map<string, Ruleset[]>();
  for (const ruleset of rulesets) {
    if (ruleset.id === own.id) continue;
    for (const paper of new Set(ruleset.materials.flatMap(({ needs }) => papersIn(needs)))) {
      measures.set(paper, [...(measures.get(paper) ?? []), ruleset]);
    }
  }
  return measures;
}

function papersIn(needs: Needs): string[] {
  if ('all' in needs) return needs.all.flatMap(papersIn);
  return 'any' in needs ? needs.any.flatMap(papersIn) : [needs.document];
}
