import type { Layout } from './types.js';

/** By paper, the other measures that ask for it too, by their ids: what is gathered once serves there as well. */
export function askedElsewhere(layouts: Iterable<Layout>, own: string): Map<string, string[]> {
  const measures = new Map<string, string[]>();
  for (const { ruleset, materials } of layouts) {
    if (ruleset === own) continue;
    const papers = materials.flatMap(({ documents }) => documents.map(({ document }) => document));
    for (const paper of new Set(papers)) measures.set(paper, [...(measures.get(paper) ?? []), ruleset]);
  }
  return measures;
}
