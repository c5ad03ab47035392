// For every figure a measure prints there are scenarios below it, at it, above it and without it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { caseFiles, readCases } from '../kit/scenarios.mjs';
import { rulesets } from '../kit/shipped.mjs';

const thresholds = new Map();
for (const file of caseFiles) {
  const { ruleset, thresholds: own = [] } = readCases(file);
  thresholds.set(ruleset, [...(thresholds.get(ruleset) ?? []), ...own]);
}

function leaves(node) {
  const children = [...(node.all ?? []), ...(node.any ?? []), ...(node.of ?? [])];
  return children.length > 0 ? children.flatMap(leaves) : [node];
}

for (const ruleset of rulesets) {
  const own = thresholds.get(ruleset.id) ?? [];
  const roots = [...ruleset.conditions, ...(ruleset.functions.list ?? []).flatMap((one) => one.requirements)];

  for (const leaf of roots.flatMap(leaves)) {
    const about = own.filter(({ id }) => id === leaf.id);
    const written = leaf.figure ? [leaf.at_least, ...(leaf.in_area ? [leaf.in_area.at_least] : [])] : [];
    const figures = written.map((figure) => Number.parseFloat(figure)); // in the unit of the fact
    for (const figure of figures) {
      test(`${ruleset.id}: ${leaf.id} is tried around ${figure}`, () => {
        assert.ok(about.some((one) => one.figure === figure && one.fact === leaf.figure));
      });
    }
    if (leaf.growth || leaf.operating || leaf.natural_years || leaf.share) {
      test(`${ruleset.id}: ${leaf.id} is tried met, unmet and unknown`, () => {
        const statuses = about.flatMap(({ values = [] }) => values.map(({ status }) => status));
        for (const status of ['met', 'unmet', 'unknown']) assert.ok(statuses.includes(status), status);
      });
    }
  }
}
