// The command's own promises: exit codes, batch lines, and memory that does not grow with the number of applicants.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { command, native, run } from '../kit/runtimes.mjs';
import { bases } from '../kit/scenarios.mjs';
import { rulesetIds } from '../kit/shipped.mjs';

const [{ ruleset, applicant }] = bases;

for (const [what, args] of Object.entries({
  'no command': [],
  'an unknown command': ['assert'],
  'an unknown option': ['list', '--jsno'],
  'an option without its value': ['list', '--as-of'],
  'an impossible date': ['list', '--as-of', '2023-02-29'],
  'a missing --applicant': ['assess', '--ruleset', ruleset],
  'a ruleset that does not exist': ['assess', '--ruleset', 'xuchang-2200', '--applicant', '-'],
  'an applicant file that does not exist': ['assess', '--ruleset', ruleset, '--applicant', 'no-such-file.json'],
})) {
  test(`${what}: exit 2, the reason on standard error and nothing on standard output`, () => {
    const { status, stdout, stderr } = run(args, { input: applicant });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.notEqual(stderr.trim(), '');
  });
}

test('--as-of goes before the date in the file', () => {
  const { status, stdout } = run(
    ['assess', '--ruleset', ruleset, '--applicant', '-', '--as-of', '2023-01-31', '--json'],
    { input: applicant },
  );
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).as_of, '2023-01-31');
});

test('the output for people is Chinese and ends with a newline', () => {
  for (const args of [
    ['list'],
    ['assess', '--ruleset', ruleset, '--applicant', '-'],
    ['compare', '--applicant', '-'],
  ]) {
    const { status, stdout } = run(args, { input: applicant });
    assert.equal(status, 0);
    assert.match(stdout, /\p{Script=Han}/u);
    assert.ok(stdout.endsWith('\n'));
  }
});

test('a bad line of a batch is answered in its place, and the batch goes on', () => {
  const { status, stdout } = run(['batch', '--ruleset', ruleset], {
    input: `${applicant}\n{"zice":1,\n${applicant}\n`,
  });
  assert.equal(status, 1);
  const [first, second, third, ...rest] = stdout.trimEnd().split('\n');
  assert.deepEqual(rest, []);
  assert.equal(first, native.assess(ruleset, applicant));
  assert.equal(third, first);
  const { zice, line, errors } = JSON.parse(second);
  assert.deepEqual([zice, line], [1, 2]);
  assert.ok(errors.length > 0);
});

test('a batch of all rulesets gives one line of assessments for each applicant', () => {
  const { status, stdout } = run(['batch', '--ruleset', 'all'], { input: `${applicant}\n${applicant}` });
  assert.equal(status, 0);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));
  assert.deepEqual(
    lines.map(({ line }) => line),
    [1, 2],
  );
  const { assessments } = JSON.parse(native.compare(applicant));
  for (const line of lines) assert.deepEqual(line.assessments, assessments);
  assert.deepEqual(
    assessments.map((one) => one.ruleset),
    rulesetIds,
  );
});

test('a batch of 10,000 applicants takes no more memory than one of 1,000', { timeout: 120_000 }, async () => {
  const batch = spawn(command, ['batch', '--ruleset', ruleset], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  batch.stdout.on('data', (chunk) => {
    for (const byte of chunk) answered += Number(byte === 10);
  });
  const resident = () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${batch.pid}/status`, 'utf8'))[1]);
  let asked = 0;
  const ask = async (lines) => {
    asked += lines;
    if (!batch.stdin.write(`${applicant}\n`.repeat(lines))) await once(batch.stdin, 'drain');
    // The answers in the command's own buffer come with the next ones.
    while (answered < asked - 100) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await ask(1000);
  const early = resident();
  for (let block = 0; block < 9; block += 1) await ask(1000);
  const late = resident();
  batch.stdin.end();
  const [status] = await once(batch, 'close');
  assert.equal(status, 0);
  assert.equal(answered, 10_000);
  assert.ok(late <= early + 1024, `${early} kB after 1,000, ${late} kB after 10,000`);
});

/** What `assess` prints for people of an applicant who says no more than this. */
function reported(ruleset, asOf, facts) {
  const { status, stdout } = run(['assess', '--ruleset', ruleset, '--applicant', '-'], {
    input: JSON.stringify({ zice: 1, as_of: asOf, facts }),
  });
  assert.equal(status, 0);
  return stdout.split('\n');
}

test('the dates: certain only in force, by notice where no day is printed, at the latest where that is all that is known', () => {
  const step = (lines, label) => lines.find((line) => line.includes(`　${label}　`));
  const national = reported('national-2010', '2026-04-10', {});
  assert.equal(step(national, '申报办理'), '  2026-04-01 至 2026-04-30　申报办理　第十一条　办法届时不在施行');
  assert.equal(
    step(national, '办法施行'),
    '  2010-05-24 至 2012-12-05　办法施行　第二十一条　止日是最迟的一天，可能更早',
  );
  assert.ok(national[1].includes('最迟至 2012-12-05'), national[1]);
  const xuchang = reported('xuchang-2020', '2022-09-15', {});
  assert.equal(step(xuchang, '申报办理'), '  日期未定　申报办理　第十条　时间以当年通知为准');
  assert.equal(step(xuchang, '称号年度考核'), undefined);
  assert.equal(step(reported('xiamen-2021', '2022-09-15', {}), '报送工作总结'), undefined);
});

test('an applicant in a city of the production and construction corps is told of the other title beside the verdict', () => {
  const lines = reported('xinjiang-2021', '2022-09-15', { registered_region: '659001' });
  assert.match(lines[lines.findIndex((line) => line.startsWith('结论')) + 1], /^ {2}注意：.*兵团.*（第十条）$/);
  assert.ok(
    reported('xinjiang-2021', '2022-09-15', { registered_region: '650102' }).every((line) => !line.includes('兵团')),
  );
});
