// `batch` by several threads and in brief: the same answers in the same order, or a part of each.
import assert from 'node:assert/strict';
import test from 'node:test';
import { run } from '../kit/command.mjs';
import { scenarios } from '../kit/scenarios.mjs';
import { rulesetIds } from '../kit/shipped.mjs';

const broken = '{"zice":1,"facts":{"total_asset":1}}';
const applicants = scenarios.filter((_, i) => i % 20 === 0).map(({ applicant }) => applicant);
const lines = [...applicants, broken, '', ...applicants.slice(0, 100)];

function batch(...args) {
  const { status, stdout, stderr } = run(['batch', ...args], { input: lines.map((line) => `${line}\n`).join('') });
  assert.equal(stderr, '');
  return { status, stdout };
}

/** Where a value holds something that the other, at the same place, does not. */
function beyond(part, whole, path = '') {
  if (typeof part !== 'object' || part === null || typeof whole !== 'object' || whole === null)
    return Object.is(part, whole) ? [] : [path];
  if (Array.isArray(part) && part.length !== whole.length) return [path];
  return Object.keys(part).flatMap((key) => beyond(part[key], whole[key], `${path}/${key}`));
}

for (const ruleset of ['xuchang-2020', 'all']) {
  test(`${ruleset}: as many threads as there are jobs give the bytes of one, whatever order they end in`, () => {
    const one = batch('--ruleset', ruleset);
    assert.equal(one.status, 1); // the broken line
    for (const jobs of ['2', '7']) assert.deepEqual(batch('--ruleset', ruleset, '--jobs', jobs), one);
    const brief = batch('--ruleset', ruleset, '--brief');
    assert.deepEqual(batch('--ruleset', ruleset, '--brief', '--jobs', '3'), brief);
  });
}

const figures = ['actual', 'required', 'gap', 'margin'];
const told = ['status', 'because', 'need', 'met', 'claimed', 'list', 'requirements', 'all', 'any', 'of', ...figures];

/** Where the whole has a status, a figure, or a list of those, that the part lacks. */
function lacking(part, whole, path) {
  if (Array.isArray(whole)) return whole.flatMap((one, i) => lacking(part[i], one, `${path}/${i}`));
  if (typeof whole !== 'object' || whole === null) return [];
  return told
    .filter((key) => key in whole)
    .flatMap((key) => (key in part ? lacking(part[key], whole[key], `${path}/${key}`) : [`${path}/${key}`]));
}

for (const ruleset of [...rulesetIds, 'all']) {
  test(`${ruleset}: in brief stands what the whole assessment says in the same place, and every status and figure`, () => {
    const whole = batch('--ruleset', ruleset).stdout.trimEnd().split('\n');
    const brief = batch('--ruleset', ruleset, '--brief').stdout.trimEnd().split('\n');
    assert.equal(brief.length, whole.length);
    brief.forEach((text, i) => {
      const [one, all] = [JSON.parse(text), JSON.parse(whole[i])];
      assert.deepEqual(beyond(one, all), [], lines[i]);
      const pairs = (all.assessments ?? [all]).map((full, at) => [(one.assessments ?? [one])[at], full]);
      for (const [part, full] of pairs) {
        assert.deepEqual(lacking(part.conditions ?? [], full.conditions ?? [], '/conditions'), [], lines[i]);
        assert.deepEqual(lacking(part.functions ?? {}, full.functions ?? {}, '/functions'), [], lines[i]);
      }
    });
  });
}

for (const [what, args, reason] of [
  ['no job', ['batch', '--ruleset', 'all', '--jobs', '0'], /--jobs 的值 “0” 不对：应是 1 至 256 的整数/],
  ['a job that is no number', ['batch', '--ruleset', 'all', '--jobs', '2x'], /--jobs 的值 “2x” 不对/],
  ['more jobs than any machine runs', ['batch', '--ruleset', 'all', '--jobs', '257'], /--jobs 的值 “257” 不对/],
  ['jobs of another command', ['list', '--jobs', '2'], /选项 --brief 和 --jobs 只用于 batch/],
  ['another command in brief', ['list', '--brief'], /选项 --brief 和 --jobs 只用于 batch/],
]) {
  test(`${what}: exit 2, the reason on standard error`, () => {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, reason);
  });
}
