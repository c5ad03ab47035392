// What `zice explain` gives out: Markdown and a page in which nothing breaks out, what a signature is for, calls that
// cannot be; and what the assessment says of a requirement that nobody can answer.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { explained, folder, part, small } from '../kit/explained.mjs';
import { run } from '../kit/runtimes.mjs';
import { bytesOf, rulesetIds } from '../kit/shipped.mjs';

const base = JSON.parse(bytesOf('xuchang-2020.json'));

/** The cells of a row of a Markdown table. */
const cells = (line) => line.split(/(?<!\\)\|/).slice(1, -1);

test('Markdown: every row has its cells whatever stands in them', () => {
  const nasty = '一|二\n三 <b>*四*</b> \\| `五` & _六_ [七](八)';
  const file = join(folder, 'nasty.json');
  writeFileSync(file, JSON.stringify(small([{ yes: 'has_expert_pool', text: nasty, note: nasty }])));
  for (const ruleset of [file, ...rulesetIds]) {
    const { status, stdout } = run(['explain', '--ruleset', ruleset]);
    assert.equal(status, 0);
    const tables = stdout.split('\n\n').filter((block) => block.startsWith('|'));
    assert.ok(tables.length > 3);
    for (const table of tables) {
      const lines = table.trimEnd().split('\n');
      assert.match(lines[1], /^\|( --- \|)+$/);
      const widths = new Set(lines.map((line) => cells(line).length));
      assert.equal(widths.size, 1, table.slice(0, 200));
      if (ruleset !== file) assert.ok(!/<(?!br>)/.test(table.replaceAll('\\<', '')), 'no tag but a line break');
    }
    if (ruleset === file)
      assert.ok(stdout.includes('一\\|二<br>三 \\<b\\>\\*四\\*\\</b\\> \\\\\\| \\`五\\` &amp; \\_六\\_'));
  }
});

test('HTML: one page that needs nothing, tags in pairs, a place to sign', () => {
  const file = join(folder, 'nasty.json');
  const nasty = '<script>alert("1")</script> & <b>';
  writeFileSync(file, JSON.stringify(small([{ yes: 'has_expert_pool', text: nasty }], { title: `示例市${nasty}` })));
  for (const ruleset of [file, 'xinjiang-2021']) {
    const { stdout } = run(['explain', '--ruleset', ruleset, '--html']);
    assert.match(stdout, /^<!DOCTYPE html>\n<html lang="zh-CN">/);
    assert.doesNotMatch(stdout, /<script|<link|<img|https?:|@import|url\(/);
    const open = [];
    const without = stdout.replace(/<style>[^]*?<\/style>/, '').replace(/^<!DOCTYPE html>/, '');
    for (const [, closing, name] of without.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (closing) assert.equal(open.pop(), name);
      else open.push(name);
    }
    assert.deepEqual(open, []);
    assert.match(stdout, /核对人（签字）/);
    assert.match(stdout, /@page \{ size: A4/);
  }
});

test('a signature is for what the file says, not for how it is laid out or who signed', () => {
  const { digest } = explained(base);
  assert.match(digest, /^sha1-[0-9a-f]{40}$/);
  assert.equal(explained(JSON.stringify(base, null, 7)).digest, digest);
  assert.equal(explained(Object.fromEntries(Object.entries(base).reverse())).digest, digest);
  const signed = { ...base, checked: [{ by: '乙', on: '2026-11-02', digest }] };
  assert.equal(explained(signed).digest, digest);
  assert.match(part(explained(signed), 'heading').rows.at(-1)[1], /核对的就是现在的内容/);
  const changed = structuredClone(signed);
  changed.conditions[0].note = '改过';
  assert.notEqual(explained(changed).digest, digest);
  assert.match(part(explained(changed), 'heading').rows.at(-1)[1], /须重新核对/);
  const file = join(folder, 'ruleset.json');
  writeFileSync(file, JSON.stringify(signed));
  assert.equal(run(['check', '--strict', file]).status, 0);
  writeFileSync(file, JSON.stringify(changed));
  assert.match(run(['check', file]).stdout, /check\/checked_before_change/);
});

test('calls that cannot be: no ruleset, one that is broken, options of other commands', () => {
  for (const call of [
    ['explain'],
    ['explain', '--ruleset', 'none-2000'],
    ['explain', '--ruleset', 'xuchang-2020', '--html', '--json'],
    ['check', '--html', 'x.json'],
    ['list', '--source', 'x.txt'],
  ]) {
    const { status, stdout, stderr } = run(call);
    assert.deepEqual([status, stdout, stderr === ''], [2, '', false], call.join(' '));
  }
  const file = join(folder, 'broken.json');
  writeFileSync(file, '{"zice": 1}');
  assert.match(run(['explain', '--ruleset', file]).stderr, /broken\.json:1:1: json\/missing_key/);
});

test('what nobody can answer is said by the assessment, for people too', () => {
  const file = join(folder, 'ruleset.json');
  const applicant = join(folder, 'applicant.json');
  const ruleset = small([
    { figure: 'total_assets', at_least: 'not_seen', text: '资产' },
    { yes: 'has_expert_pool', verified: false, text: '专家库' },
    { yes: 'has_brand_plan' },
  ]);
  writeFileSync(file, JSON.stringify(ruleset));
  writeFileSync(
    applicant,
    JSON.stringify({ zice: 1, facts: { total_assets: 1000, has_expert_pool: true, has_brand_plan: true } }),
  );
  const call = ['assess', '--ruleset', file, '--applicant', applicant, '--as-of', '2026-11-20'];
  const assessment = JSON.parse(run([...call, '--json']).stdout);
  assert.deepEqual(
    assessment.conditions.map(({ status, because, facts }) => [status, because, facts]),
    [
      ['unknown', 'not_seen', []],
      ['unknown', 'not_verified', []],
      ['met', undefined, ['has_brand_plan']],
    ],
  );
  assert.deepEqual(
    [assessment.verdict, assessment.open_questions, assessment.fewest_answers, assessment.routes],
    ['incomplete', [], 0, []],
  );
  const said = run(call).stdout;
  assert.match(said, /专家库：这一项规则尚未与条文核对　第七条（二）/);
  assert.match(said, /资产：这一项的数值没有见到原文　第七条（一）/);
  assert.deepEqual(explained(ruleset).notices, [
    '1 项要求尚未与条文核对（verified: false）：怎样填都算未知，不会算达到',
    '1 项要求的数没有见到原文（not_seen）：怎样填都算未知，不会算达到',
  ]);
});
