// The typed way in (numbers and views, no JSON) says exactly what the assessment says, for every scenario.
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadedModule, native } from './runtimes.mjs';
import { scenarios } from './scenarios.mjs';
import { documents, rulesetIds, vocabulary } from './shipped.mjs';

const dated = (iso) => Number(iso.replaceAll('-', ''));

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

class Form {
  constructor(module, ruleset, asOf) {
    this.module = module;
    this.layout = JSON.parse(module.layout(ruleset));
    this.handle = module._zice_form_open(rulesetIds.indexOf(ruleset), dated(asOf));
    assert.notEqual(this.handle, 0);
  }

  /** Every fact is first wrong, then unknown, then what it is: what was there before must leave no trace. */
  fill({ facts, documents: papers }) {
    vocabulary.facts.forEach((fact, index) => {
      assert.notEqual(this.module._zice_form_set(this.handle, index, NaN), 0, `${fact.id} takes NaN`);
      this.module._zice_form_clear(this.handle, index);
    });
    const order = vocabulary.facts.map((fact, index) => ({ fact, index })).reverse();
    // A part is refused while it is larger than its whole, so wholes go first.
    order.sort((a, b) => Number('part_of' in a.fact) - Number('part_of' in b.fact));
    for (const { fact, index } of order) {
      const value = facts[fact.id] ?? null;
      if (value !== null) this.module._zice_form_set(this.handle, index, asNumber(fact, value));
    }
    documents.documents.forEach(({ id }, index) => {
      const paper = papers[id];
      const state = paper === undefined ? 0 : paper.pledged ? 2 : 1;
      const obtained = paper?.obtained_on ? dated(paper.obtained_on) : 0;
      this.module._zice_form_document(this.handle, index, state, obtained, paper?.rows ?? -1);
    });
  }

  get said() {
    const count = this.module._zice_form_questions(this.handle);
    const memory = this.module.HEAPU8.buffer;
    const at = new Uint32Array(memory, this.module._zice_form_views(this.handle), 10);
    const bytes = (view, length) => [...new Uint8Array(memory, at[view], length)];
    const figures = (view, length) => [...new Float64Array(memory, at[view], length)];
    const { nodes, materials, statuses, verdicts, document_statuses, material_statuses } = this.layout;
    const entries = materials.flatMap((material) => material.documents);
    const [verdict, functions, need, met, ...counts] = figures(0, 20);
    const numbers = figures(4, nodes.length * 4);
    const because = bytes(2, nodes.length);
    const relaxed = bytes(3, nodes.length);
    return {
      verdict: verdicts[verdict],
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
      questions: [...new Uint16Array(memory, at[9], count)].map((index) => vocabulary.facts[index].id),
    };
  }

  close() {
    this.module._zice_form_close(this.handle);
  }
}

/** What an assessment says, in the same shape. A pledge's form is listed there besides the papers of the layout. */
function shape(assessment, layout) {
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
    questions: assessment.open_questions,
  };
}

for (const runtime of ['zice', 'zice-fallback']) {
  const module = await loadedModule(runtime);
  for (const ruleset of rulesetIds) {
    const own = scenarios.filter((scenario) => scenario.ruleset === ruleset);
    test(`${runtime}: the form of ${ruleset} agrees with the assessment in all ${own.length} scenarios`, () => {
      assert.ok(own.length > 0);
      const answers = native.assessAll(
        ruleset,
        own.map(({ applicant }) => applicant),
      );
      own.forEach(({ name, applicant }, i) => {
        const file = JSON.parse(applicant);
        const form = new Form(module, ruleset, file.as_of);
        form.fill(file);
        assert.deepEqual(form.said, shape(JSON.parse(answers[i]), form.layout), name);
        form.close();
      });
    });
  }
}
