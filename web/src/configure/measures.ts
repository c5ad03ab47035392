interface Named {
  readonly id: string;
  readonly name: string;
}

// Each list of files is written out: what replaces the call while building reads it as it stands.
const ids = import.meta.glob<string>(
  ['../../../rulesets/*.json', '!../../../rulesets/vocabulary.json', '!../../../rulesets/documents.json'],
  { import: 'id', eager: true },
);
const titles = import.meta.glob<string>(
  ['../../../rulesets/*.json', '!../../../rulesets/vocabulary.json', '!../../../rulesets/documents.json'],
  { import: 'title', eager: true },
);
const places = import.meta.glob<string>(
  ['../../../rulesets/*.json', '!../../../rulesets/vocabulary.json', '!../../../rulesets/documents.json'],
  { import: 'jurisdiction', eager: true },
);

/** The measures that ship. Only these three words of each are in the page. */
export const measures: readonly Named[] = Object.entries(ids).map(([path, id]) => ({
  id,
  name: `${places[path]}《${titles[path]}》`,
}));
