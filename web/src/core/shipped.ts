import documentsText from '../../../rulesets/documents.json?raw';
import vocabularyText from '../../../rulesets/vocabulary.json?raw';
import type { Documents, Ruleset, Vocabulary } from './types.js';

/** Every measure of the folder, byte for byte: its hash names its version. In the order of ids. */
export const rulesetTexts = import.meta.glob<string>(
  ['../../../rulesets/*.json', '!../../../rulesets/vocabulary.json', '!../../../rulesets/documents.json'],
  { query: '?raw', import: 'default', eager: true },
);
export { documentsText, vocabularyText };

/** What ships as data can be shown before the core runs; what it means only the core says. */
export const vocabulary: Vocabulary = JSON.parse(vocabularyText);
export const documents: Documents = JSON.parse(documentsText);
export const rulesets: ReadonlyMap<string, Ruleset> = new Map(
  Object.values(rulesetTexts).map((source) => {
    const ruleset: Ruleset = JSON.parse(source);
    return [ruleset.id, ruleset];
  }),
);
