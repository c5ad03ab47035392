// What the tests of the typed way in share: an applicant file typed in value by value, and what the views say then.
import assert from 'node:assert/strict';
import { documents, rulesetIds, vocabulary } from './shipped.mjs';

export const dated = (iso) => Number(iso.replaceAll('-', ''));

const openEnd = ['above', 'below'];

/** Both ends of a range of the applicant file, as a form takes them. */
function ends(range) {
  const end = (names) => {
    const name = names.find((one) => one in range);
    const value = name === undefined ? NaN : range[name];
    return [typeof value === 'string' ? dated(value) : value, Number(openEnd.includes(name))];
  };
  return [...end(['at_least', 'above', 'from']), ...end(['at_most', 'below', 'until'])];
}

const isRange = (value) => typeof value === 'object' && !Array.isArray(value);

/** A value of the applicant file as the number the typed path takes. */
function asNumber(fact, value) {
  if (fact.type === 'yes_no') return Number(value);
  if (fact.type === 'choice') return fact.values.findIndex(({ id }) => id === value);
  if (fact.type === 'date') return dated(value);
  if (fact.type === 'functions') {
    return vocabulary.functions.reduce((mask, { id }, bit) => (value.includes(id) ? mask | (1 << bit) : mask), 0);
  }
  return Number(value);
}

/**
 * Types an applicant file in. `way` sets, clears and states one thing at a time. Every fact is first wrong, then
 * unknown, then what it is: what was there before must leave no trace.
 */
export function type(way, { facts, documents: papers }) {
  vocabulary.facts.forEach((fact, index) => {
    assert.notEqual(way.set(index, NaN), 0, `${fact.id} takes NaN`);
    way.clear(index);
  });
  const order = vocabulary.facts.map((fact, index) => ({ fact, index })).reverse();
  // A part is refused while it is larger than its whole, so wholes go first.
  order.sort((a, b) => Number('part_of' in a.fact) - Number('part_of' in b.fact));
  for (const { fact, index } of order) {
    const value = facts[fact.id] ?? null;
    if (value === null) continue;
    if (isRange(value)) way.setRange(index, ...ends(value));
    else way.set(index, asNumber(fact, value));
  }
  documents.documents.forEach(({ id }, index) => {
    const paper = papers[id];
    const state = paper === undefined ? 0 : paper.pledged ? 2 : 1;
    const obtained = paper?.obtained_on ? dated(paper.obtained_on) : 0;
    way.document(index, state, obtained, paper?.rows ?? -1);
  });
}

const kinds = { float64: Float64Array, uint16: Uint16Array, uint8: Uint8Array };

/** Arrays by name, as a layout lists them, at the addresses. */
const arraysAt = (memory, addresses, rows) =>
  Object.fromEntries(
    rows.map(({ name, type, length }, i) => [name, [...new kinds[type](memory, addresses[i], length)]]),
  );

/** A form of the rulesets from `first` to `last`, as of a day. */
export class Typed {
  constructor(module, [first, last = first], asOf) {
    const ids = rulesetIds.slice(rulesetIds.indexOf(first), rulesetIds.indexOf(last) + 1);
    this.handle = module._zice_form_open(rulesetIds.indexOf(first), ids.length, dated(asOf));
    assert.notEqual(this.handle, 0);
    Object.assign(this, { module, layouts: ids.map((id) => JSON.parse(module.layout(id))) });
  }

  set(fact, value) {
    return this.module._zice_form_set(this.handle, fact, value);
  }

  setRange(fact, ...ends) {
    return this.module._zice_form_set_range(this.handle, fact, ...ends);
  }

  clear(fact) {
    this.module._zice_form_clear(this.handle, fact);
  }

  document(...stated) {
    this.module._zice_form_document(this.handle, ...stated);
  }

  /** What the views say: the questions, null of a module that searches for none, and what each ruleset comes to. */
  get said() {
    const count = this.module._zice_form_questions?.(this.handle) ?? null;
    const memory = this.module.HEAPU8.buffer;
    const shared = this.layouts[0].form_views;
    const all = [...shared, ...this.layouts.flatMap(({ views }) => views)];
    const at = new Uint32Array(memory, this.module._zice_form_views(this.handle), all.length);
    const { problem, questions } = arraysAt(memory, at, shared);
    let next = shared.length;
    return {
      questions: count === null ? null : questions.slice(0, count).map((index) => vocabulary.facts[index].id),
      problems: problem.filter((code) => code !== 0).length,
      each: this.layouts.map((layout) => {
        next += layout.views.length;
        return said(arraysAt(memory, at.subarray(next - layout.views.length), layout.views), layout);
      }),
    };
  }

  close() {
    this.module._zice_form_close(this.handle);
  }
}

/** Those of which there are some, by name. */
const some = (counts) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
const counted = (names, counts) => some(Object.fromEntries(names.map((name, at) => [name, counts[at]])));

const orNull = (figure) => (Number.isNaN(figure) ? null : figure);

/** What the arrays of one ruleset say. */
function said(arrays, { nodes, views, statuses, verdicts, becauses, document_statuses, material_statuses }) {
  const itemsOf = (view) => views.find(({ name }) => name === view).holds;
  const summary = Object.fromEntries(itemsOf('summary').map((item, i) => [item, arrays.summary[i]]));
  const figures = itemsOf('figures');
  return {
    verdict: verdicts[summary.verdict],
    elsewhere: summary.elsewhere === 1,
    functions: {
      status: statuses[summary['functions.status']],
      need: orNull(summary['functions.need']),
      met: summary['functions.met'],
    },
    judged: summary.judged,
    counts: {
      conditions: counted(statuses, arrays.conditions),
      functions: counted(statuses, arrays.functions),
      materials: counted(material_statuses, arrays.materials),
    },
    nodes: nodes.map(({ id }, node) => ({
      id,
      status: statuses[arrays.status[node]],
      because: becauses[arrays.because[node]],
      relaxed: arrays.relaxed[node] === 1,
      figures: Object.fromEntries(figures.map((name, i) => [name, orNull(arrays.figures[node * figures.length + i])])),
    })),
    materials: arrays.material.map((status) => material_statuses[status]),
    documents: arrays.document.map((status) => document_statuses[status]),
    conflicts: arrays.conflict,
  };
}

/** What an assessment says, in the same shape, without the questions. A pledge's form is listed there besides the papers of the layout. */
export function shape(assessment, layout) {
  const flat = (node) => [node, ...[...(node.all ?? []), ...(node.any ?? []), ...(node.of ?? [])].flatMap(flat)];
  const { conditions, functions, counts } = assessment;
  const materials = assessment.materials.map((material, i) => ({
    ...material,
    documents: material.documents.slice(0, layout.materials[i].documents.length),
  }));
  const nodes = [
    ...conditions.flatMap(flat),
    ...functions.list.flatMap((one) => [
      { id: one.id, status: one.status, because: one.because },
      ...one.requirements.flatMap(flat),
    ]),
  ];
  const conflicting = (material, { id }) => Number(material.conflicts.some(({ document }) => document === id));
  return {
    verdict: assessment.verdict,
    elsewhere: assessment.elsewhere !== null,
    functions: { status: functions.status, need: functions.need, met: functions.met },
    judged: counts.judged,
    counts: {
      conditions: some(counts.conditions),
      functions: some(counts.functions),
      materials: some(counts.materials),
    },
    nodes: nodes.map(
      ({ id, status, because, relaxed = false, actual = null, required = null, gap = null, margin = null }) => ({
        id,
        status,
        because: because ?? 'none',
        relaxed,
        figures: { actual, required, gap, margin },
      }),
    ),
    materials: materials.map(({ status }) => status),
    documents: materials.flatMap((material) => material.documents.map(({ status }) => status)),
    conflicts: materials.flatMap((material) => material.documents.map((one) => conflicting(material, one))),
  };
}
