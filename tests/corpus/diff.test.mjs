// `zice diff`: every ordered pair of the measures that ship, and edits of one of them. What it says of a witness is what `assess`
// says of it, by both.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { native, run } from '../kit/runtimes.mjs';
import { scenarios } from '../kit/expanded.mjs';
import { bytesOf, rulesetIds } from '../kit/shipped.mjs';

const day = '2022-09-15';
const schemas = new URL('../../rulesets/schema/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
for (const file of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemas), 'utf8')));
const fits = ajv.getSchema('difference.schema.json');

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'zice-diff-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of Xuchang's measure with these texts in the place of others, each of which stands there once. */
function edited(name, ...changes) {
  let text = bytesOf('xuchang-2020.json').toString();
  for (const [from, to] of changes) {
    assert.equal(text.split(from).length, 2, from);
    text = text.replace(from, () => to);
  }
  const file = join(folder, `${name}.json`);
  writeFileSync(file, text);
  return file;
}

function diff(a, b, ...options) {
  const { status, stdout, stderr } = run(['diff', a, b, '--as-of', day, '--json', ...options]);
  assert.equal(stderr, '');
  const found = JSON.parse(stdout);
  assert.ok(fits(found), JSON.stringify(fits.errors?.slice(0, 5)));
  return { status, found };
}

/** A witness is an applicant file, and has the verdicts that it is said to have. */
function check(found, a, b) {
  const effects = [...found.clauses.flatMap((clause) => [clause.better_by_a, clause.better_by_b]), ...found.flips];
  const told = effects.filter((effect) => effect?.reach === 'verdict');
  assert.deepEqual(
    told.filter(({ witness }) => witness.fewest === false),
    [],
  );
  const applicants = told.map(({ witness }) => JSON.stringify(witness.applicant));
  for (const [side, ruleset] of [a, b].entries()) {
    const verdicts = native.assessAll(ruleset, applicants).map((answer) => JSON.parse(answer).verdict);
    assert.deepEqual(
      verdicts,
      told.map(({ witness, verdicts: whole }) => (whole ?? witness.verdicts)[side]),
    );
  }
  return told.length;
}

for (const a of rulesetIds) {
  for (const b of rulesetIds.filter((id) => id !== a)) {
    test(`${a}, ${b}: everything is decided, and each witness is true`, () => {
      const { status, found } = diff(a, b);
      assert.equal(status, 1);
      assert.equal(found.same_verdicts, false);
      const effects = [...found.clauses.flatMap((clause) => [clause.better_by_a, clause.better_by_b]), ...found.flips];
      assert.deepEqual(
        effects.filter((effect) => effect?.reach === 'undecided'),
        [],
      );
      assert.ok(check(found, a, b) > 10);
    });
  }
}

test('a measure and itself: no difference, nobody turns, exit 0', () => {
  for (const id of rulesetIds) {
    const { status, found } = diff(id, id);
    assert.deepEqual([status, found.clauses, found.same_verdicts], [0, [], true], id);
  }
  const { status, stdout } = run(['diff', 'xuchang-2020', 'xuchang-2020', '--as-of', day]);
  assert.equal(status, 0);
  assert.match(stdout, /结论都一样（已逐一排除）/);
});

test('art. 7.2, a higher figure: stricter, and whoever stands just below it falls short', () => {
  const file = edited('figure', [
    '"figure": "total_assets", "at_least": "50 万元"',
    '"figure": "total_assets", "at_least": "80 万元"',
  ]);
  const { found } = diff('xuchang-2020', file);
  assert.equal(found.clauses.length, 1);
  const [{ change, subject, a, better_by_a: worse, better_by_b: better }] = found.clauses;
  assert.deepEqual([subject, change, a], ['condition', 'stricter', { id: '7.2/total_assets', cite: '7.2' }]);
  assert.deepEqual([worse.reach, better.reach], ['verdict', 'none']);
  assert.equal(worse.witness.applicant.facts.total_assets, 79.9999);
  assert.deepEqual(worse.witness.verdicts, ['meets', 'falls_short']);
  check(found, 'xuchang-2020', file);
});

test('art. 7.4, a condition dropped: by the other measure it no longer fails anybody', () => {
  const condition = /\n {4}\{ "id": "7\.4\/gathered_institutions"[^]*?\},(?=\n {4}\{)/.exec(
    bytesOf('xuchang-2020.json').toString(),
  )[0];
  const { found } = diff('xuchang-2020', edited('dropped', [condition, '']));
  const [{ change, better_by_b: better }] = found.clauses;
  assert.deepEqual([found.clauses.length, change, better.reach], [1, 'dropped', 'verdict']);
  assert.equal(better.witness.applicant.facts.gathered_institutions, 4);
});

test('art. 8, more functions needed: stricter for comprehensive platforms alone', () => {
  const file = edited('need', ['"comprehensive": 2', '"comprehensive": 3']);
  const { found } = diff('xuchang-2020', file);
  const [{ subject, change, better_by_a: worse }] = found.clauses;
  assert.deepEqual([found.clauses.length, subject, change], [1, 'functions', 'stricter']);
  assert.equal(worse.witness.applicant.facts.platform_kind, 'comprehensive');
  assert.equal(worse.witness.applicant.facts.declared_functions.length, 2);
  assert.deepEqual(
    found.flips.filter(({ reach }) => reach === 'verdict').map(({ verdicts }) => verdicts),
    [
      ['meets', 'discretionary'],
      ['meets', 'falls_short'],
      ['discretionary', 'falls_short'],
    ],
  );
  check(found, 'xuchang-2020', file);
});

test('art. 12.3, a paper need not be of the month any more: the material is ready with an old one, the verdict the same', () => {
  const file = edited('fresh', [
    '{"document": "credit_china_report", "fresh": "month"}',
    '{"document": "credit_china_report"}',
  ]);
  const { found } = diff('xuchang-2020', file);
  assert.equal(found.same_verdicts, true);
  const [{ subject, change, better_by_b: better }] = found.clauses;
  assert.deepEqual([found.clauses.length, subject, change, better.reach], [1, 'material', 'looser', 'status']);
  assert.deepEqual(better.witness.statuses, ['deficient', 'ready']);
  const statuses = ['xuchang-2020', file].map((ruleset) => {
    const { materials } = JSON.parse(native.assess(ruleset, JSON.stringify(better.witness.applicant)));
    return materials.find(({ id }) => id === '12.3').status;
  });
  assert.deepEqual(statuses, better.witness.statuses);
});

test('another article, other words: moved and reworded, nobody turns', () => {
  const file = edited(
    'moved',
    ['"7.4/gathered_institutions", "text"', '"7.2/gathered", "text"'],
    ['"text": "运营单位资产总额不低于50万元"', '"text": "资产总额50万元以上"'],
  );
  const { status, found } = diff('xuchang-2020', file);
  assert.equal(status, 1);
  assert.equal(found.same_verdicts, true);
  assert.deepEqual(found.clauses.map(({ change }) => change).sort(), ['moved', 'reworded']);
});

test('the applicants of a file: whose verdict turns, by which clause, and what could not be read', () => {
  const file = edited('applicants', [
    '"figure": "total_assets", "at_least": "50 万元"',
    '"figure": "total_assets", "at_least": "80 万元"',
  ]);
  const { found } = diff('xuchang-2020', file);
  const { applicant: turning } = found.flips.find(({ verdicts }) => verdicts[1] === 'falls_short').witness;
  const { applicant: base } = scenarios.find(({ ruleset }) => ruleset === 'xuchang-2020');
  const lines = join(folder, 'applicants.jsonl');
  const rich = { ...turning, facts: { ...turning.facts, total_assets: 80 } };
  writeFileSync(
    lines,
    `${[turning, rich, { zice: 1, facts: { total_asset: 1 } }].map((one) => JSON.stringify(one)).join('\n')}\n`,
  );
  const { status, found: told } = diff('xuchang-2020', file, '--applicants', lines);
  assert.equal(status, 1);
  const { lines: count, flipped, refused, turned } = told.applicants;
  assert.deepEqual([count, flipped, refused, turned.map(({ line }) => line)], [3, 1, 1, [1, 3]]);
  assert.deepEqual(turned[0].verdicts, ['meets', 'falls_short']);
  assert.deepEqual(
    turned[0].clauses.map(({ a, statuses }) => [a.id, statuses]),
    [['7.2/total_assets', ['met', 'unmet']]],
  );
  assert.equal(turned[1].errors[0].code, 'fact/unknown_id');
  const text = run(['diff', 'xuchang-2020', file, '--as-of', day, '--applicants', lines]).stdout;
  assert.match(text, /申报人 3 家，结论不同的 1 家，读不了的 1 行/);
  const piped = run(['diff', 'xuchang-2020', file, '--as-of', day, '--applicants', '-', '--json'], {
    input: `${JSON.stringify(JSON.parse(base))}\n`,
  });
  assert.equal(JSON.parse(piped.stdout).applicants.lines, 1);
});

test('a wrong call or a broken file is told of, with nothing on standard output', () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"zice": 1}');
  for (const args of [['xuchang-2020'], ['xuchang-2020', 'xuchang-2021'], ['xuchang-2020', broken], ['a', 'b', 'c']]) {
    const { status, stdout, stderr } = run(['diff', ...args]);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.notEqual(stderr, '');
  }
  assert.equal(run(['diff', 'xuchang-2020', 'xiamen-2021', '--applicants', join(folder, 'none.jsonl')]).status, 2);
  assert.equal(run(['list', '--applicants', broken]).status, 2);
});
