// Small rulesets that multiply, in every runtime: answered alike, within the stack, and the module goes on after them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { bareModule, run } from '../kit/runtimes.mjs';
import { bytesOf } from '../kit/shipped.mjs';

const empty = { zice: 1, as_of: '2022-09-15' };
const both = ['has_service_facilities', 'has_management_rules', 'has_service_process', 'has_fee_standards'];
const stackBytes = 524288;

const wide = (count, condition) => ({
  zice: 1,
  id: 'wide',
  title: 't',
  document_number: null,
  issuer: 'i',
  jurisdiction: 'j',
  level: 'municipal',
  issued: null,
  basis: [],
  repeals: [],
  force: { cite: '1', from: '2020-01-01', note: 'n' },
  functions: { rule: 'none' },
  materials: [{ id: '2', name: 'n', text: 't', proves: [], needs: { document: 'licence_copy' } }],
  conditions: Array.from({ length: count }, (_, i) => condition(i)),
});
const nested = (depth, i) =>
  depth === 0
    ? { id: `1/leaf${i}`, text: 't', yes: 'has_fixed_premises' }
    : { id: `1/n${i}_${depth}`, text: 't', any: [nested(depth - 1, i)] };
const file = (name) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../cases/multiplying/${name}.json`, import.meta.url)), 'utf8'));

/** Each with the routes there are, null where they are too many to try. */
const cases = [
  { name: '1,200 conditions of one alternative', ruleset: wide(1200, (i) => nested(1, i)), routes: 1 },
  { name: '1,600 conditions of one alternative', ruleset: wide(1600, (i) => nested(1, i)), routes: 1 },
  { name: '60 conditions nested as deeply as may be', ruleset: wide(60, (i) => nested(12, i)), routes: 1 },
  { name: 'fourteen pairs', ruleset: file('fourteen_pairs'), routes: 2 ** 14 },
  { name: 'nine of nineteen', ruleset: file('nine_of_nineteen'), routes: 92378 },
  {
    name: 'four facts that cut both ways, left alone',
    ruleset: file('four_both_ways'),
    applicant: { ...empty, fixed: both },
    routes: 1,
  },
  { name: 'four facts that cut both ways', ruleset: file('four_both_ways'), routes: 1 },
];

/** What the command answers. */
function native(ruleset, applicant, context) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'ruleset.json'), ruleset);
  const { status, stdout, stderr } = run(
    ['assess', '--ruleset', join(folder, 'ruleset.json'), '--applicant', '-', '--json'],
    { input: applicant },
  );
  assert.equal(status, 0, stderr);
  return stdout.trimEnd();
}

async function loaded(runtime, ruleset) {
  const module = await bareModule(runtime);
  module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
  const { findings } = JSON.parse(module.addRuleset('ruleset.json', ruleset));
  assert.deepEqual(findings, []);
  return module;
}

/** How much of the stack, which lies first in memory and grows downwards, was ever used. */
function stackUsed(module) {
  const stack = module.HEAPU8.subarray(0, stackBytes);
  return stackBytes - stack.findIndex((byte) => byte !== 0);
}

for (const { name, ruleset, applicant = empty, routes } of cases) {
  test(name, async (context) => {
    const text = JSON.stringify(ruleset);
    const given = JSON.stringify(applicant);
    const answer = native(text, given, context);
    const { routes: shown, more_routes: more } = JSON.parse(answer);
    assert.equal(shown.length + more, routes);
    for (const runtime of ['zice', 'zice-fallback']) {
      const module = await loaded(runtime, text);
      assert.equal(module.assess(ruleset.id, given, ''), answer, runtime);
      assert.equal(module.assess(ruleset.id, given, ''), answer, `${runtime}, once more`);
      assert.ok(stackUsed(module) < stackBytes / 4, `${runtime}: ${stackUsed(module)} bytes of stack`);
    }
  });
}

test('what overflows the stack leaves memory: below the stack there is nothing to overwrite', async () => {
  const module = await bareModule('zice');
  module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
  // The first bytes of memory belong to the far end of the stack, which is not used.
  assert.ok(module.HEAPU8.subarray(0, stackBytes / 2).every((byte) => byte === 0));
  assert.ok(stackUsed(module) > 0);
});
