import asks, { hashes } from 'virtual:zice-asks';
import documentsText from '../../../rulesets/documents.json?raw';
import vocabularyText from '../../../rulesets/vocabulary.json?raw';
import { Measures } from './measures.js';
import type { Documents, Vocabulary } from './types.js';

const files = import.meta.glob<string>(
  ['../../../rulesets/*.json', '!../../../rulesets/vocabulary.json', '!../../../rulesets/documents.json'],
  { query: '?raw', import: 'default', eager: true },
);
export { documentsText, vocabularyText };

/** By file name, what of a measure that ships comes after the verdict (bodies.ts): made by web/scripts/rest.mjs. */
export const laterOf = new Map<string, object>();

/** What ships as data can be shown before the core runs; what it means only the core says. */
export const vocabulary: Vocabulary = JSON.parse(vocabularyText);
export const documents: Documents = JSON.parse(documentsText);
export const shipped = Measures.of(
  new Map(Object.entries(files).map(([path, source]) => [path.slice(path.lastIndexOf('/') + 1), source])),
  asks,
  hashes,
);
