// `zice test` and `zice cases`: what they say of the five measures, of a case that fails, and of what is not tried.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command, run } from '../kit/command.mjs';
import { caseFiles, readCases } from '../kit/scenarios.mjs';
import { rulesetIds } from '../kit/shipped.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const casesOf = (id) => join(top, `tests/cases/${id}.json`);
/** The largest of them. */
const id = rulesetIds.at(-1);

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'zice-trial-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The base of a measure's cases with other cases. */
function written(name, changed) {
  const { zice, ruleset, base } = readCases(`${id}.json`);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ zice, ruleset, base, ...changed }, null, 1));
  return file;
}
const missed = { name: 'assets missed by one step', cite: '7.2', facts: { total_assets: 49.9999 } };

test('every case of every measure passes', () => {
  for (const file of caseFiles) {
    const { status, stdout, stderr } = run(['test', join(top, 'tests/cases', file)]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^\S+：\d+ 个用例，0 个不符\n( {2}\S+：(\d+) 种中试了 \2 种\n)+$/);
  }
});

for (const one of rulesetIds) {
  test(`${one}: everything that there is to try is tried`, () => {
    const [{ coverage }] = JSON.parse(run(['test', '--coverage', '--json', casesOf(one)]).stdout).files;
    assert.deepEqual(coverage.untried, []);
    assert.ok(coverage.rows.every(({ tried, all }) => tried === all));
  });
}

test('a case that fails says where, by which article, what was expected and what came of it', () => {
  const expect = { conditions: { '7.2/total_assets': { status: 'met', gap: 1 } }, verdict: 'meets' };
  const file = written('failing', { cases: [{ ...missed, expect }] });
  const { status, stdout, stderr } = run(['test', file]);
  assert.deepEqual([status, stderr], [1, '']);
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = (what) => lines.findIndex((one) => one.includes(what)) + 1;
  const told = `第七条（二）: ${missed.name}: `;
  const asset = '“运营单位资产总额不低于50万元”（7.2/total_assets）';
  assert.deepEqual(
    stdout.split('\n').filter((line) => line && !line.startsWith('  ')),
    [
      `${file}:${line('"status": "met"')}:17: ${told}${asset}应为 达到，实际为 未达到`,
      `${file}:${line('"gap"')}:14: ${told}${asset}的差额应为 1，实际为 0.0001`,
      `${file}:${line('"meets"')}:16: ${told}结论应为 所填可核对条件均已达到，实际为 有要求未达到`,
      `${file}：1 个用例，1 个不符`,
    ],
  );
});

test('everything that can be expected is held against what is there', () => {
  const wrong = {
    force: { until: '2099-01-01' },
    notices: [{ cite: '1' }],
    elsewhere: { cite: '1' },
    counts: { conditions: { met: 1 }, judged: 1 },
    conditions: { '7.3/qualified_share': { facts: ['employees'] }, '7.2/sound_finances': 'met' },
    requirements: { '8.2/pools': 'unmet' },
    functions: { need: 1, rule: 'none', list: { training: { claimed: 'no' }, information: 'unmet' } },
    materials: { 12.2: { documents: { licence_copy: 'missing' }, proves: ['7.2'], status: 'missing' } },
    open_questions: ['employees'],
    routes: [[]],
    timeline: { publicity: { from: '2022-01-01' }, 'application-window': null, force: { until: '2022-01-01' } },
  };
  for (const [key, expected] of Object.entries(wrong)) {
    const parts = Array.isArray(expected)
      ? [expected]
      : Object.entries(expected).map(([one, value]) => ({ [one]: value }));
    for (const part of parts) {
      const file = written('wrong', { cases: [{ ...missed, expect: { [key]: part } }] });
      const { status, stdout, stderr } = run(['test', file]);
      assert.deepEqual([status, stderr], [1, ''], JSON.stringify(part));
      assert.match(stdout, /应为 .*，实际为 /, JSON.stringify(part));
    }
  }
});

test('an outcome that is left blank is not filled in: neither passed nor failed', () => {
  const file = written('blank', { cases: [{ ...missed, expect: { conditions: { '7.2/total_assets': '?' } } }] });
  const { status, stdout } = run(['test', file]);
  assert.equal(status, 1);
  assert.match(stdout, /assets missed by one step: 还有 1 处结果没有填写\n.*1 个用例，0 个不符，1 个没有填完\n {2}/s);
});

test('what is not tried is printed as cases to paste, and pasted it is read', () => {
  const file = written('little', { cases: [{ ...missed, expect: { conditions: { '7.2/total_assets': 'unmet' } } }] });
  const [{ coverage }] = JSON.parse(run(['test', '--coverage', '--json', file]).stdout).files;
  for (const { what, tried, all } of coverage.rows) assert.ok(tried <= all, what);
  const count = (key) => coverage.rows.reduce((sum, row) => sum + row[key], 0);
  assert.equal(count('all') - count('tried'), coverage.untried.length);
  assert.ok(count('tried') >= 2 && count('all') > 300);
  const pastes = coverage.untried.map((one) => one.case);
  const cases = pastes.map((one, i) => ({ ...one, name: `${one.name} ${i}` }));
  const [{ errors, cases: read }] = JSON.parse(run(['test', '--json', written('pasted', { cases })]).stdout).files;
  assert.deepEqual(errors, []);
  assert.ok(read.every(({ blanks, differences }) => blanks === 1 && differences.length === 0));
  const counted = / {2}数值的低于、正好、高于：\d+ 种中试了 \d+ 种\n/;
  const brief = run(['test', file]).stdout;
  assert.match(brief, counted);
  assert.match(brief, / {2}没有试到的 \d+ 处，用 --coverage 逐处列出\n$/);
  const { stdout } = run(['test', '--coverage', file]);
  assert.match(stdout, counted);
  for (const line of stdout.split('\n').filter((one) => one.startsWith('    {'))) JSON.parse(line.replace(/,$/, ''));
});

for (const one of rulesetIds) {
  test(`${one}: the sheet of border cases has no outcome, and is read`, () => {
    const { status, stdout } = run(['cases', one, '--as-of', '2022-09-15']);
    assert.equal(status, 0);
    const sheet = JSON.parse(stdout);
    const outcomes = JSON.stringify(sheet.cases.map(({ expect }) => expect)).match(/(?<=:)"[^"]*"/g);
    assert.deepEqual([...new Set(outcomes)], ['"?"']);
    const file = join(folder, `sheet-${one}.json`);
    writeFileSync(file, stdout);
    const [{ errors, cases, coverage }] = JSON.parse(run(['test', '--coverage', '--json', file]).stdout).files;
    assert.deepEqual(errors, []);
    // There is a case of everything, and nothing is tried while the outcomes are blank.
    assert.ok(coverage.untried.every((untried) => untried.case));
    assert.ok(coverage.rows.every(({ tried }) => tried === 0));
    assert.ok(cases.length > 50 && cases.every(({ blanks, passes }) => blanks > 0 && passes));
    assert.equal(JSON.stringify(readCases(`${one}.json`).base) === JSON.stringify(sheet.base), false);
  });
}

test('of a ruleset the cases of its name beside it are tried, with the ruleset as it stands', () => {
  const home = join(folder, 'home');
  mkdirSync(join(home, 'cases'), { recursive: true });
  cpSync(casesOf(id), join(home, 'cases', `${id}.json`));
  const ruleset = join(home, `${id}.json`);
  const text = readFileSync(join(top, `rulesets/${id}.json`), 'utf8');
  writeFileSync(ruleset, text);
  assert.equal(run(['test', ruleset]).status, 0);
  writeFileSync(ruleset, text.replace(/(total_assets", "at_least": ")50/, '$151'));
  const { status, stdout } = run(['test', ruleset]);
  assert.equal(status, 1);
  assert.match(stdout, /7\.2\/total_assets：total_assets=50: .*应为 达到，实际为 未达到/);
  rmSync(join(home, 'cases'), { recursive: true });
  const alone = run(['test', ruleset]);
  assert.equal(alone.status, 2);
  assert.match(alone.stderr, /没有 cases\/ 或 tests\/cases\//);
});

test('cases of a ruleset that is not built in find it beside them', () => {
  const home = join(folder, 'own');
  mkdirSync(home);
  const own = (text) => text.replace(`"${id}"`, '"own-2022"');
  writeFileSync(join(home, 'own-2022.json'), own(readFileSync(join(top, `rulesets/${id}.json`), 'utf8')));
  writeFileSync(join(home, 'own-cases.json'), own(readFileSync(casesOf(id), 'utf8')));
  assert.equal(run(['test', join(home, 'own-cases.json')]).status, 0);
});

test('--watch tries again once a file has changed', { timeout: 60_000 }, async (context) => {
  const file = written('watched', { cases: [{ ...missed, expect: { verdict: 'meets' } }] });
  const watching = spawn(command, ['test', '--watch', file]);
  context.after(() => watching.kill());
  let said = '';
  watching.stdout.setEncoding('utf8').on('data', (more) => (said += more));
  const until = async (pattern) => {
    while (!pattern.test(said)) await once(watching.stdout, 'data');
  };
  await until(/1 个不符/);
  written('watched', { cases: [{ ...missed, expect: { verdict: 'falls_short' } }] });
  await until(/0 个不符/);
});

test('a call that makes no sense is refused', () => {
  for (const args of [
    ['test'],
    ['cases'],
    ['cases', id, id],
    ['check', '--coverage', 'x.json'],
    ['test', '--watch', '--json', 'x.json'],
    ['test', 'none.json'],
    ['cases', 'none.json'],
    ['cases', 'none'],
  ])
    assert.equal(run(args).status, 2, args.join(' '));
});
