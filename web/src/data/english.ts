import type { Pair } from './english-pairs.js';

/**
 * What measures say, in English, by the Chinese: those that ship once the English has been fetched, a bureau's own from their
 * files. One text has one English on a page, whoever says it; a bureau's own goes first.
 */
const shipped = new Map<string, string>();
const own = new Map<string, string>();

export function learnShipped(pairs: Iterable<Pair>): void {
  for (const [chinese, english] of pairs) shipped.set(chinese, english);
}

export function learnOwn(pairs: Iterable<Pair>): void {
  for (const [chinese, english] of pairs) own.set(chinese, english);
}

export const englishOf = (chinese: string): string | undefined => own.get(chinese) ?? shipped.get(chinese);
