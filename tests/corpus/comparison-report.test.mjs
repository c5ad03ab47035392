// What `zice compare` prints for people: tables whose columns line up where a Chinese character is two columns wide.
import assert from 'node:assert/strict';
import test from 'node:test';
import { native, run } from '../kit/runtimes.mjs';
import { bases } from '../kit/scenarios.mjs';
import { documents, rulesetIds, rulesets, vocabulary } from '../kit/shipped.mjs';

const placeOf = (ruleset) => rulesets.find(({ id }) => id === ruleset).jurisdiction;

const partial = JSON.stringify({
  zice: 1,
  as_of: '2022-09-15',
  facts: {
    registered_region: '653101',
    total_assets: 120,
    service_staff: 10,
    service_staff_with_both: 7,
    service_staff_with_either: 9,
  },
  documents: { licence_copy: { pledged: true }, premises_lease: {}, served_sme_list: { rows: 85 } },
});
const nothing = '{"zice":1,"as_of":"2022-09-15"}';

function printed(applicant) {
  const { status, stdout } = run(['compare', '--applicant', '-'], { input: applicant });
  assert.equal(status, 0);
  return stdout.trimEnd().split('\n');
}

// Each display column as one entry; the second column of a wide character is null.
const columns = (line) =>
  [...line].flatMap((character) =>
    /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u.test(character) ? [character, null] : [character],
  );

/** The tables: a header indented by two, then lines of the same indentation up to a line that is no part of it. */
function tables(lines) {
  const found = [];
  let table = null;
  for (const line of lines) {
    if (line === '') table = null;
    else if (line.startsWith('  ') && table === null) found.push((table = [line]));
    else if (line.startsWith('  ')) table.push(line);
  }
  return found;
}

for (const [what, applicant] of Object.entries({ partial, nothing, base: bases[0].applicant })) {
  test(`the columns of every table line up (${what})`, () => {
    const all = tables(printed(applicant));
    assert.ok(all.length >= 3);
    for (const [header, ...rows] of all) {
      assert.ok(rows.length > 0, header);
      const cells = columns(header);
      const starts = cells.flatMap((cell, i) =>
        i > 1 && cell !== ' ' && cell !== null && cells[i - 1] === ' ' && cells[i - 2] === ' ' ? [i] : [],
      );
      assert.ok(starts.length >= 3, header);
      for (const row of rows) {
        const own = columns(row);
        for (const start of starts.filter((at) => at < own.length)) {
          assert.notEqual(own[start], null, `${row} runs across column ${start}`);
          assert.deepEqual([own[start - 2], own[start - 1]], [' ', ' '], `${row} at column ${start}`);
        }
      }
    }
  });
}

/** Its assessments as `order` has them: which to look at first. */
function inOrder(applicant) {
  const { assessments, order } = JSON.parse(native.compare(applicant));
  return order.map(({ ruleset }) => assessments.find((one) => one.ruleset === ruleset));
}

test('one line a measure, with its counts, those to look at first on top', () => {
  const [measures] = tables(printed(partial));
  const assessments = inOrder(partial);
  const rows = measures.slice(1).map((line) => line.trim().split(/ {2,}/));
  assert.deepEqual(
    rows.map(([, id]) => id),
    assessments.map(({ ruleset }) => ruleset),
  );
  assert.equal(rows.length, rulesetIds.length);
  rows.forEach(([, , , , unmet, discretionary, unknown, functions, ready, needed], i) => {
    const { counts, functions: rule } = assessments[i];
    const { conditions, documents: papers } = counts;
    assert.deepEqual([unmet, discretionary, unknown].map(Number), [
      conditions.unmet,
      conditions.discretionary,
      conditions.unknown,
    ]);
    assert.equal(functions, rule.rule === 'none' ? '不计' : `${rule.met}/${rule.need ?? '?'}`);
    assert.deepEqual([Number(ready), parseInt(needed, 10)], [papers.ready, papers.needed]);
  });
});

test('the nearest route of each measure, or that there is none', () => {
  const assessments = inOrder(bases[0].applicant);
  const rows = tables(printed(bases[0].applicant))[1]
    .slice(1)
    .map((line) => line.trim().split(/ {2,}/));
  const expected = assessments.flatMap(({ verdict, routes, discretionary_routes: lenient }) => [
    verdict === 'meets' ? '不需要改动' : routes.length > 0 ? routes[0].length : '自己能做的改动都不能到这一步',
    ...lenient.slice(0, 1).map((route) => route.length),
  ]);
  assert.equal(rows.length, expected.length);
  rows.forEach(([, , text], i) => {
    if (typeof expected[i] === 'string') assert.equal(text, expected[i]);
    else if (expected[i] > 4) assert.equal(text, `要改动或补填 ${expected[i]} 项`);
    else assert.equal(text.split('；').length, expected[i]);
  });
});

test('the strictest figure is marked where the measures differ, and nowhere else', () => {
  const lines = printed(partial);
  const below = (heading) => {
    const first = lines.findIndex((line) => line.startsWith(heading)) + 1;
    assert.ok(first > 0, heading);
    const rows = [];
    for (let i = first; lines[i].startsWith('  '); i += 1) rows.push(lines[i].trim().split(/ {2,}/));
    return rows;
  };
  const marked = (heading) => below(heading).filter((row) => row[2] === '最高');
  const { strictest, entries } = JSON.parse(native.compare(partial)).figures.find(
    ({ facts }) => facts[0] === 'total_assets',
  );
  assert.deepEqual(
    marked('上年末总资产').map(([place, figure]) => [place, figure]),
    entries
      .filter(({ ruleset }) => strictest.includes(ruleset))
      .map(({ ruleset, required }) => [placeOf(ruleset), String(required)]),
  );
  assert.ok(strictest.length > 0 && strictest.length < entries.length);
  assert.equal(below('上年末总资产').length, entries.length);
  assert.deepEqual(marked('用户满意度'), []);
  assert.deepEqual(marked('年开展大型服务活动次数'), []);
  const southern = below('上年末总资产').find(([place]) => place === '新疆维吾尔自治区');
  assert.deepEqual(southern.slice(1), ['150（已按放宽标准）', '未达到', '还差 30 万元', '第七条（一）']);
});

test('every paper needed anywhere and every open question is named, and where to read more', () => {
  const text = printed(partial).join('\n');
  const { documents: papers, open_questions } = JSON.parse(native.compare(partial));
  const label = new Map(documents.documents.map(({ id, label: words }) => [id, words]));
  for (const { id, at_hand, asked } of papers) {
    const named = text.includes(`\n${label.get(id)}：${at_hand ? '已备' : '未备'}\n`);
    assert.equal(
      named,
      asked.some(({ status }) => status !== 'not_needed'),
      id,
    );
  }
  assert.ok(papers.some(({ asked }) => asked.every(({ status }) => status === 'not_needed')));
  const ids = new Set(vocabulary.facts.map(({ id }) => id));
  const questions = tables(printed(partial))
    .at(-1)
    .slice(1)
    .map((line) => line.trim().split(/ {2,}/)[1]);
  assert.ok(questions.every((id) => ids.has(id)));
  assert.deepEqual(questions, open_questions);
  assert.match(text, /zice assess --ruleset/);
});

test('what a measure has to say to those who are registered there is said of that measure', () => {
  const lines = printed('{"zice":1,"as_of":"2022-09-15","facts":{"registered_region":"659001"}}');
  assert.equal(lines.filter((line) => /^注意　新疆维吾尔自治区：.*兵团/.test(line)).length, 1);
  assert.equal(printed(partial).filter((line) => line.includes('兵团')).length, 0);
});
