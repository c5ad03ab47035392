/** A text of a ruleset and its English. */
export type Pair = readonly [chinese: string, english: string];

/** All that a file says in English too. `"en"` stands beside the Chinese: one text for the one there, or one by key. */
export function pairsIn(value: unknown): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => (key === 'en' ? [] : pairsIn(one)));
  return [...own(value as Record<string, unknown>), ...inner];
}

function own(node: Record<string, unknown>): Pair[] {
  const { en } = node;
  if (typeof en === 'string') return pair(node.text ?? node.label ?? node.note, en);
  return Object.entries(en ?? {}).flatMap(([key, english]) => pair(node[key], english));
}

function pair(chinese: unknown, english: unknown): Pair[] {
  if (typeof chinese === 'string' && typeof english === 'string') return [[chinese, english]];
  if (!Array.isArray(chinese) || !Array.isArray(english)) return [];
  return chinese.flatMap((one, at) => pair(one, english[at]));
}

/** The same without its English. */
export function withoutEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEnglish);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'en');
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutEnglish(one)]));
}
