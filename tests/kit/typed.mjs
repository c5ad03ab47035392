// What the tests of the typed way in share: an applicant file typed in value by value, and what the views say then.
import assert from 'node:assert/strict';
import { documents, vocabulary } from './shipped.mjs';

export const dated = (iso) => Number(iso.replaceAll('-', ''));

/** A value of the applicant file as the number the typed path takes. */
function asNumber(fact, value) {
  if (fact.type === 'yes_no') return Number(value);
  if (fact.type === 'choice') return fact.values.findIndex(({ id }) => id === value);
  if (fact.type === 'date') return dated(value);
  if (fact.type === 'functions') {
    return vocabulary.functions.reduce(
      (mask, { id }, bit) => (value.includes(id) ? mask | (1 << bit) : mask),
      0,
    );
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
    if (value !== null) way.set(index, asNumber(fact, value));
  }
  documents.documents.forEach(({ id }, index) => {
    const paper = papers[id];
    const state = paper === undefined ? 0 : paper.pledged ? 2 : 1;
    const obtained = paper?.obtained_on ? dated(paper.obtained_on) : 0;
    way.document(index, state, obtained, paper?.rows ?? -1);
  });
}

/** What is typed into: a form or a comparison that was opened. */
export class Typed {
  constructor(module, kind, handle) {
    assert.notEqual(handle, 0);
    Object.assign(this, { module, kind, handle });
  }

  call(name, ...given) {
    return this.module[`_zice_${this.kind}_${name}`](this.handle, ...given);
  }

  set(fact, value) {
    return this.call('set', fact, value);
  }

  clear(fact) {
    this.call('clear', fact);
  }

  document(...stated) {
    this.call('document', ...stated);
  }

  /** Its memory, how many questions are open, and the addresses of its views. */
  views(count) {
    const questions = this.call('questions');
    const memory = this.module.HEAPU8.buffer;
    return { memory, questions, at: new Uint32Array(memory, this.call('views'), count) };
  }

  close() {
    this.call('close');
  }
}

/** The facts named in a list of `count` questions that stands at `address`. */
export const questionsAt = (memory, address, count) =>
  [...new Uint16Array(memory, address, count)].map((index) => vocabulary.facts[index].id);

/** What the views at the addresses `at` say, without the questions. */
export function saidAt(memory, at, layout) {
  const bytes = (view, length) => [...new Uint8Array(memory, at[view], length)];
  const figures = (view, length) => [...new Float64Array(memory, at[view], length)];
  const { nodes, materials, statuses, verdicts, document_statuses, material_statuses } = layout;
  const entries = materials.flatMap((material) => material.documents);
  const [verdict, functions, need, met, ...counts] = figures(0, 21);
  const elsewhere = counts.pop() === 1;
  const numbers = figures(4, nodes.length * 4);
  const because = bytes(2, nodes.length);
  const relaxed = bytes(3, nodes.length);
  return {
    verdict: verdicts[verdict],
    elsewhere,
    functions: { status: statuses[functions], need: Number.isNaN(need) ? null : need, met },
    counts,
    nodes: bytes(1, nodes.length).map((status, i) => ({
      id: nodes[i].id,
      status: statuses[status],
      because: [null, 'relaxation', 'reading'][because[i]],
      relaxed: relaxed[i] === 1,
      figures: numbers.slice(4 * i, 4 * i + 4).map((figure) => (Number.isNaN(figure) ? null : figure)),
    })),
    problems: bytes(5, vocabulary.facts.length).filter((code) => code !== 0).length,
    materials: bytes(6, materials.length).map((status) => material_statuses[status]),
    documents: bytes(7, entries.length).map((status) => document_statuses[status]),
    conflicts: bytes(8, entries.length),
  };
}

/** What an assessment says, in the same shape, without the questions. A pledge's form is listed there besides the papers of the layout. */
export function shape(assessment, layout) {
  const flat = (node) => [
    node,
    ...[...(node.all ?? []), ...(node.any ?? []), ...(node.of ?? [])].flatMap(flat),
  ];
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
  const conflicting = (material, { id }) =>
    Number(material.conflicts.some(({ document }) => document === id));
  return {
    verdict: assessment.verdict,
    elsewhere: assessment.elsewhere !== null,
    functions: { status: functions.status, need: functions.need, met: functions.met },
    counts: [counts.conditions, counts.functions, counts.materials].flatMap((group) => Object.values(group)),
    nodes: nodes.map(({ id, status, because = null, relaxed = false, actual, required, gap, margin }) => ({
      id,
      status,
      because,
      relaxed,
      figures: [actual, required, gap, margin].map((figure) => figure ?? null),
    })),
    problems: 0,
    materials: materials.map(({ status }) => status),
    documents: materials.flatMap((material) => material.documents.map(({ status }) => status)),
    conflicts: materials.flatMap((material) => material.documents.map((one) => conflicting(material, one))),
  };
}
