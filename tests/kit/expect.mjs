// Holds an assessment against what a scenario expects: every named key must be there with exactly that value.
import assert from 'node:assert/strict';

/** Every node of conditions, requirements and the trees below them, by id. */
export function nodesById(assessment) {
  const found = new Map();
  const visit = (node) => {
    if (node.id !== undefined) found.set(node.id, node);
    for (const child of [...(node.all ?? []), ...(node.any ?? []), ...(node.of ?? [])]) visit(child);
  };
  assessment.conditions.forEach(visit);
  for (const { requirements } of assessment.functions.list) requirements.forEach(visit);
  return found;
}

const byId = (list) => Object.fromEntries(list.map((entry) => [entry.id, entry]));

/** The part of `actual` that `expected` names, in the shape of `expected`, so that a difference reads well. */
function named(actual, expected) {
  if (actual === null || typeof actual !== 'object' || expected === null || typeof expected !== 'object') return actual;
  if (Array.isArray(expected)) {
    return Array.isArray(actual)
      ? actual.map((entry, i) => (i in expected ? named(entry, expected[i]) : entry))
      : actual;
  }
  return Object.fromEntries(Object.keys(expected).map((key) => [key, named(actual[key], expected[key])]));
}

// An entry whose status alone is expected may be written as that status.
const short = (entry, expected) => (typeof expected === 'string' && typeof entry === 'object' ? entry?.status : entry);
const shortened = (entries, expected) =>
  Object.fromEntries(Object.keys(expected).map((id) => [id, short(entries[id], expected[id])]));

function view(assessment, expect) {
  const result = {};
  for (const [key, expected] of Object.entries(expect)) {
    if (key === 'conditions' || key === 'requirements' || key === 'node') {
      result[key] = shortened(Object.fromEntries(nodesById(assessment)), expected);
    } else if (key === 'functions') {
      const { list } = assessment.functions;
      // Either functions by id, or the empty list of a measure without functions.
      result[key] = {
        ...assessment.functions,
        list: Array.isArray(expected.list) ? list : shortened(byId(list), expected.list ?? {}),
      };
    } else if (key === 'timeline') {
      const steps = byId(assessment.timeline);
      result[key] = Object.fromEntries(Object.keys(expected).map((id) => [id, steps[id] ?? null]));
    } else if (key === 'materials') {
      const materials = byId(assessment.materials);
      result[key] = {};
      for (const [id, material] of Object.entries(expected)) {
        result[key][id] = { ...materials[id] };
        if (material.documents) {
          result[key][id].documents = shortened(byId(materials[id]?.documents ?? []), material.documents);
        }
      }
    } else {
      result[key] = short(assessment[key], expected);
    }
  }
  return result;
}

export function holds(assessment, expect) {
  assert.ok(Object.keys(expect).length > 0, 'the scenario expects nothing');
  assert.deepEqual(named(view(assessment, expect), expect), expect);
}
