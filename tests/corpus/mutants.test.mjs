// `zice mutate`: the cases of each measure notice every mistake in its ruleset but those that make no difference, each with
// its reason; what is not noticed is told with a case that would notice it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../kit/command.mjs';
import { readCases } from '../kit/scenarios.mjs';
import { rulesetIds } from '../kit/shipped.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const ruleset = (id) => join(top, `rulesets/${id}.json`);
/** One with much that could be forgotten, and the one that takes the least time. */
const id = rulesetIds.at(-1);
const least = 'national-2010';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'zice-mutants-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Mutates a measure against its cases, changed; what is printed. */
function printed(of, change, ...options) {
  const cases = readCases(`${of}.json`);
  change(cases);
  const file = join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify(cases));
  return run(['mutate', ruleset(of), '--cases', file, ...options]);
}

/** The same as JSON. */
function mutate(of, change) {
  const { status, stdout } = printed(of, change, '--json');
  return { status, ...JSON.parse(stdout) };
}

for (const one of rulesetIds) {
  test(`${one}: the cases notice every change but those that make no difference`, () => {
    const { status, stdout, stderr } = run([
      'mutate',
      ruleset(one),
      '--cases',
      join(top, `tests/cases/${one}.json`),
      '--json',
    ]);
    const { tried, excused, survivors, errors } = JSON.parse(stdout);
    assert.deepEqual([survivors, errors, status, stderr], [[], [], 0, '']);
    assert.ok(tried > 300, `${tried}`);
    assert.equal(excused, readCases(`${one}.json`).makes_no_difference?.length ?? 0);
  });
}

test('what no case notices is told by article, with a case to paste that notices it, and in words without --json', () => {
  const kinds = (one) => 'organisation_kind' in (one.facts ?? {});
  const without = (cases) => {
    cases.cases = cases.cases.filter((one) => !kinds(one));
    cases.thresholds = cases.thresholds.filter((one) => one.id !== '7.1/organisation_kind');
  };
  const { status, survivors } = mutate(id, without);
  assert.equal(status, 1);
  const gone = survivors.filter(({ change }) => change.startsWith('7.1/organisation_kind：去掉取值'));
  assert.deepEqual(
    gone.map(({ cite, change }) => [cite, change]),
    ['社会中介机构', '技术服务机构', '科研院所', '基于互联网等面向中小企业提供创业创新服务的企业'].map((kind) => [
      '7.1',
      `7.1/organisation_kind：去掉取值 “${kind}”`,
    ]),
  );
  // By the article all of them are taken.
  const filled = gone.map((one) => ({ ...one.case, expect: { requirements: { '7.1/organisation_kind': 'met' } } }));
  assert.ok(gone.every((one) => JSON.stringify(one.case.expect).includes('"?"')));
  // What is pasted is noticed; what is left out now is told in words, by place and article.
  const { status: still, stdout } = printed(id, (cases) => {
    without(cases);
    cases.cases.push(...filled);
    cases.thresholds = cases.thresholds.filter((one) => one.id !== '7.4/gathered_institutions');
  });
  assert.equal(still, 1);
  assert.deepEqual(
    gone.filter(({ change }) => stdout.includes(change)),
    [],
  );
  assert.match(
    stdout,
    /\.json:\d+:\d+: 第七条（四）：7\.4\/gathered_institutions：数值 5 家 → 6 家，没有一个用例看得出来\n {4}\{"name"/,
  );
  assert.match(stdout, /看不出来的 [1-9]\d* 处，另有 \d+ 处已说明理由\n$/);
});

test('a reason that is not needed is an error, and so are cases that fail as it is', () => {
  const unused = mutate(least, (cases) =>
    (cases.makes_no_difference ??= []).push({ change: '改了什么', reason: '为什么' }),
  );
  assert.equal(unused.status, 2);
  assert.deepEqual(
    unused.errors.map(({ code }) => code),
    ['case/unused'],
  );
  const failing = mutate(least, (cases) => (cases.cases[0].expect = { verdict: 'falls_short' }));
  assert.deepEqual([failing.status, failing.tried], [2, 0]);
  assert.deepEqual(
    failing.errors.map(({ code }) => code),
    ['case/fails'],
  );
});

test('a call that makes no sense is refused', () => {
  for (const args of [['mutate'], ['mutate', 'none.json'], ['test', '--cases', 'x', 'y']])
    assert.equal(run(args).status, 2, args.join(' '));
});

test('without --cases those beside the measure are taken', () => {
  assert.equal(run(['mutate', ruleset(least)]).status, 0);
});
