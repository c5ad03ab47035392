import type { Pair } from './english-pairs.js';

/**
 * What measures say, in English, by the Chinese: those that ship once the English has been fetched, a bureau's own from their
 * files. One text has one English on a page, whoever says it.
 */
const known = new Map<string, string>();

export function learnWords(pairs: Iterable<Pair>): void {
  for (const [chinese, english] of pairs) known.set(chinese, english);
}

export const englishOf = (chinese: string): string | undefined => known.get(chinese);
