import { forEachDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { documents, vocabulary } from '../data/shipped.js';
import type { Fact } from '../data/types.js';
import { authorWords } from '../text/author.js';
import type { Container, Cursor } from './cursor.js';

/** One word that may stand in a place: an id, what it is called, and what there is to know of it. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly help?: string | undefined;
}

const facts = (type?: Fact['type']): Named[] =>
  vocabulary.facts
    .filter((fact) => type === undefined || fact.type === type)
    .map((fact) => ({
      id: fact.id,
      label: 'unit' in fact ? `${fact.label}（${fact.unit}）` : fact.label,
      kind: authorWords().kinds.fact,
      help: fact.help,
    }));

/** The values of the fact that is named nearest around. */
function values({ containers }: Cursor): Named[] {
  const named = [...containers].reverse().flatMap(({ values: all }) => all.get('fact') ?? [])[0];
  const fact = vocabulary.facts.find(({ id }) => JSON.stringify(id) === named);
  if (fact?.type !== 'choice') return [];
  return fact.values.map(({ id, label }) => ({ id, label, kind: authorWords().kinds.value }));
}

function areas({ containers }: Cursor): Named[] {
  const written = parsed(containers[0]!.values.get('areas') ?? '{}') as Record<string, { label?: string }>;
  return Object.entries(written).map(([id, area]) => ({
    id,
    label: area?.label ?? '',
    kind: authorWords().kinds.area,
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Words of a kind that stand in the text already, in their order. */
function written(state: EditorState, pattern: RegExp): Named[] {
  const found = [...state.doc.toString().matchAll(pattern)].map(([, id]) => id!);
  return [...new Set(found)].map((id) => ({ id, label: '', kind: authorWords().kinds.cite }));
}

function warned(state: EditorState): Named[] {
  const codes = new Map<string, string>();
  forEachDiagnostic(state, ({ severity, source = '', message }) => {
    if (severity === 'warning') codes.set(source, message);
  });
  return [...codes].map(([id, help]) => ({ id, label: '', kind: authorWords().findings.warning, help }));
}

/** Of what is measured nearest around: in the unit that its figure is written with. */
const unitsBy: Readonly<Record<string, string>> = { share: '%', operating: '年', natural_years: '个自然年度' };

/** What has been typed of a figure, with its unit. */
function figures({ containers, word, to }: Cursor, state: EditorState): Named[] {
  const around = [...containers].reverse();
  const named = around.flatMap(({ values: all }) => all.get('figure') ?? [])[0];
  const fact = vocabulary.facts.find(({ id }) => JSON.stringify(id) === named);
  const unit = fact && 'unit' in fact ? fact.unit : around.flatMap(({ key }) => unitsBy[key] ?? [])[0];
  const typed = /^[\d.]*/.exec(state.sliceDoc(word, to))![0];
  return unit ? [{ id: `${typed} ${unit}`.trim(), label: fact?.label ?? '', kind: authorWords().kinds.unit }] : [];
}

type Listing = (cursor: Cursor, state: EditorState) => Named[];

/** By the name that the schema gives what stands there. */
const listings: Readonly<Record<string, Listing>> = {
  number_fact: () => facts('number'),
  yes_no_fact: () => facts('yes_no'),
  choice_fact: () => facts('choice'),
  date_fact: () => facts('date'),
  region_fact: () => facts('region'),
  fact_key: () => facts(),
  document: () =>
    documents.documents.map(({ id, label, help }) => ({ id, label, help, kind: authorWords().kinds.document })),
  function: () => vocabulary.functions.map(({ id, label }) => ({ id, label, kind: authorWords().kinds.function })),
  value: values,
  AreaId: areas,
  Cite: (_cursor, state) => written(state, /"(?:id|cite)"\s*:\s*"([a-z0-9.-]+?)(?:\/[a-z0-9_]+)?"/g),
  NodeId: (_cursor, state) => written(state, /"id"\s*:\s*"([a-z0-9.-]+\/[a-z0-9_]+)"/g),
};

/** What may stand in the place of a value of such a title. */
export function namesFor(title: string | undefined, cursor: Cursor, state: EditorState): readonly Named[] {
  if (cursor.key === 'id' && title !== 'function') return [];
  if (cursor.key === 'code' && cursor.containers.some(({ key }) => key === 'waivers')) return warned(state);
  if (cursor.key === 'at_least') return figures(cursor, state);
  return (title && listings[title]?.(cursor, state)) || [];
}

/** Keys that are words of the vocabulary: this measure's labels of facts, how many functions each kind of platform needs. */
export function namedKeys(container: Container, cursor: Cursor, state: EditorState): readonly Named[] {
  const title = { labels: 'fact_key', of: 'value' }[container.key];
  return title ? listings[title]!({ ...cursor, key: '' }, state) : [];
}
