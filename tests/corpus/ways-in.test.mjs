// The same wrong input is refused alike whichever way it comes in: the command, each of its calls, and the module.
import assert from 'node:assert/strict';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { bareModule, command, loadedModule, native, run } from '../kit/runtimes.mjs';
import { bases } from '../kit/scenarios.mjs';
import { bytesOf, documents, rulesetFiles, rulesetIds } from '../kit/shipped.mjs';

const [{ ruleset, applicant: base }] = bases;
// With a day ahead, so that there is a calendar to write.
const applicant = JSON.stringify({
  ...JSON.parse(base),
  facts: { ...JSON.parse(base).facts, title_granted_on: '2022-09-15' },
});
const modules = ['zice', 'zice-fallback'];

/** A folder of rulesets with the shipped vocabularies. */
function folderOf(context, rulesets) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['vocabulary.json', 'documents.json']) writeFileSync(join(folder, name), bytesOf(name));
  for (const [name, bytes] of Object.entries(rulesets)) writeFileSync(join(folder, name), bytes);
  return folder;
}

const everyCall = {
  list: ['list'],
  'list --json': ['list', '--json'],
  assess: ['assess', '--ruleset', ruleset, '--applicant', '-'],
  'assess --json': ['assess', '--ruleset', ruleset, '--applicant', '-', '--json'],
  'assess --ics -': ['assess', '--ruleset', ruleset, '--applicant', '-', '--ics', '-'],
  compare: ['compare', '--applicant', '-'],
  'compare --json': ['compare', '--applicant', '-', '--json'],
  batch: ['batch', '--ruleset', ruleset],
  'batch all': ['batch', '--ruleset', 'all'],
  '--help': ['--help'],
  '--version': ['--version'],
};

for (const [what, args] of Object.entries(everyCall)) {
  test(`${what} on a full disk: exit 2, the reason on standard error`, () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(command, args, { input: `${applicant}\n`, stdio: ['pipe', full, 'pipe'] });
    closeSync(full);
    assert.match(stderr.toString(), /无法写到标准输出：No space left on device/);
    assert.equal(status, 2);
  });
}

test('a calendar file on a full disk: exit 2, the reason on standard error', () => {
  const { status, stderr } = run(['assess', '--ruleset', ruleset, '--applicant', '-', '--ics', '/dev/full'], {
    input: applicant,
  });
  assert.match(stderr, /无法写入 \/dev\/full：No space left on device/);
  assert.equal(status, 2);
});

test('a batch on a full disk stops there, however much is still to come', () => {
  const full = openSync('/dev/full', 'w');
  const { status } = spawnSync(command, ['batch', '--ruleset', ruleset], {
    input: `${applicant}\n`.repeat(2000),
    stdio: ['pipe', full, 'pipe'],
  });
  closeSync(full);
  assert.equal(status, 2);
});

for (const args of [everyCall.assess, everyCall.compare, everyCall.batch]) {
  test(`${args[0]} from an input that cannot be read: exit 2, the reason on standard error`, (context) => {
    const folder = openSync(folderOf(context, {}), 'r');
    const { status, stderr } = spawnSync(command, args, { stdio: [folder, 'pipe', 'pipe'] });
    closeSync(folder);
    assert.match(stderr.toString(), /无法读取 标准输入/);
    assert.equal(status, 2);
  });
}

test('two rulesets of one id are refused, by the command and by the module', async (context) => {
  const bytes = bytesOf(rulesetFiles[0]);
  const folder = folderOf(context, { 'a.json': bytes, 'b.json': bytes });
  const says = /b\.json:\d+:\d+: ruleset\/duplicate_id: 规则标识 "[a-z0-9-]+" 已由《.+》使用/;
  for (const args of Object.values(everyCall).filter(([name]) => !name.startsWith('--'))) {
    const { status, stdout, stderr } = run([...args, '--rulesets', folder], { input: applicant });
    assert.match(stderr, says);
    assert.equal(stdout, '');
    assert.equal(status, 2);
  }
  for (const name of modules) {
    const module = await bareModule(name);
    module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
    assert.deepEqual(JSON.parse(module.addRuleset('a.json', bytes)).findings, []);
    const { id, findings } = JSON.parse(module.addRuleset('b.json', bytes));
    assert.equal(id, null);
    assert.match(
      findings
        .map(({ file, line, column, code, message }) => `${file}:${line}:${column}: ${code}: ${message}`)
        .join('\n'),
      says,
    );
    assert.equal(JSON.parse(module.list('2022-09-15')).rulesets.length, 1);
  }
});

test('a vocabulary cannot be exchanged under the rulesets that use it', async () => {
  for (const name of modules) {
    const module = await loadedModule(name);
    const [finding] = JSON.parse(module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'))).findings;
    assert.equal(finding.code, 'call/vocabulary');
  }
});

test('a folder without rulesets is compared with nothing', (context) => {
  const folder = folderOf(context, {});
  const compared = run(['compare', '--applicant', '-', '--rulesets', folder, '--json'], { input: applicant });
  assert.equal(compared.status, 0);
  assert.deepEqual(JSON.parse(compared.stdout).assessments, []);
  assert.equal(run(['compare', '--applicant', '-', '--rulesets', folder], { input: applicant }).status, 0);
  assert.equal(run(['batch', '--ruleset', 'all', '--rulesets', folder], { input: `${applicant}\n` }).status, 0);
});

/** Wrong applicants: what stands in the file, and the fact that every way in must name. */
const wrong = {
  'an unknown function': [
    '{"zice":1,"facts":{"declared_functions":["trainning"]}}',
    'declared_functions',
    'trainning',
    'training',
  ],
  'more rows than any list has': [
    '{"zice":1,"documents":{"served_sme_list":{"rows":1000001}}}',
    'served_sme_list.rows',
    1000001,
    null,
  ],
  'a paper of no day': [
    '{"zice":1,"documents":{"gsxt_penalties":{"obtained_on":"3000-01-01"}}}',
    'gsxt_penalties.obtained_on',
    '3000-01-01',
    null,
  ],
  'a place in no province': ['{"zice":1,"facts":{"registered_region":"680100"}}', 'registered_region', '680100', null],
  'a figure above its range': ['{"zice":1,"facts":{"satisfaction_rate":101}}', 'satisfaction_rate', 101, null],
  'an unknown property of a paper': [
    '{"zice":1,"documents":{"licence_copy":{"copies":2}}}',
    'licence_copy.copies',
    2,
    '',
  ],
};

for (const [what, [file, fact, value, expected]] of Object.entries(wrong)) {
  test(`${what} is told alike by assess, compare, batch, and every call of the module`, async () => {
    const [line] = run(['batch', '--ruleset', ruleset], { input: `${file}\n` }).stdout.split('\n');
    const { errors } = JSON.parse(line);
    assert.equal(errors.length, 1);
    assert.deepEqual([errors[0].fact, errors[0].value], [fact, value]);
    if (expected) assert.equal(errors[0].expected, expected);
    if (expected === null) assert.ok(errors[0].expected.length > 0);
    assert.ok(errors[0].message.includes(fact.split('.').at(-1)), errors[0].message);
    for (const args of [everyCall.assess, everyCall.compare]) {
      const { status, stderr } = run(args, { input: file });
      assert.equal(status, 2);
      assert.equal(stderr, `<stdin>:${errors[0].line}:${errors[0].column}: ${errors[0].code}: ${errors[0].message}\n`);
    }
    for (const name of modules) {
      const module = await loadedModule(name);
      for (const answer of [
        module.assess(ruleset, file, '2022-09-15'),
        module.compare(file, '2022-09-15'),
        module.check(file),
        module.ics(ruleset, file, '2022-09-15', 0),
        module.readList('staff_list', '[]', file),
      ]) {
        assert.deepEqual(JSON.parse(answer).errors, errors, name);
      }
    }
  });
}

test('of a paper the typed way takes what a file takes', async () => {
  const index = documents.documents.findIndex(({ id }) => id === 'served_sme_list');
  for (const name of modules) {
    const module = await loadedModule(name);
    const { rows, list_rows: listRows, first_day: first, last_day: last } = JSON.parse(module.limits());
    assert.deepEqual([rows, listRows, first, last], [1_000_000, 10_000, '1900-01-01', '2999-12-31']);
    const form = module._zice_form_open(0, 1, 20220915);
    assert.equal(module._zice_form_document(form, index, 1, 0, rows), 0);
    assert.notEqual(module._zice_form_document(form, index, 1, 0, rows + 1), 0);
    assert.notEqual(module._zice_form_document(form, index, 1, 30000101, -1), 0);
    // A number beyond any index is none, and does not come round to the first.
    assert.notEqual(module._zice_form_set(form, 65536, 1), 0);
    assert.notEqual(module._zice_form_document(form, 65536, 1, 0, 5), 0);
    module._zice_form_close(form);
    const tooLong = JSON.stringify(Array.from({ length: listRows + 1 }, () => ['甲']));
    assert.equal(JSON.parse(module.readList('staff_list', tooLong, '{"zice":1}')).errors[0].code, 'list/too_long');
  }
});

test('a ruleset is named by the SHA-1 of its file', () => {
  for (const [i, id] of rulesetIds.entries()) {
    const hash = createHash('sha1').update(bytesOf(rulesetFiles[i])).digest('hex');
    assert.equal(JSON.parse(native.assess(id, applicant)).ruleset_hash, `sha1-${hash}`);
  }
});

/** Files of very many mistakes; what is told of them stays short on every way in. */
const fixed = JSON.stringify({
  zice: 1,
  as_of: '2022-09-15',
  fixed: Array.from({ length: 60_000 }, (_, i) => `x${i}`),
});
const bounded = (text) => {
  assert.ok(text.length < 60_000, `${text.length} characters`);
  assert.match(text, /共有 60000 处错误，这里只列出前 100 处/);
};

test('of 60,000 mistakes in an applicant the first hundred are told, and their number', async () => {
  const { stderr, status } = run(everyCall.assess, { input: fixed });
  assert.equal(status, 2);
  bounded(stderr);
  assert.equal(stderr.trimEnd().split('\n').length, 101);
  bounded(run(everyCall.batch, { input: `${fixed}\n` }).stdout);
  for (const name of modules) bounded((await loadedModule(name)).check(fixed));
});

test('of 60,000 mistakes in a ruleset and in a vocabulary likewise', async (context) => {
  const shipped = JSON.parse(bytesOf(rulesetFiles[0]));
  const broken = JSON.stringify({ ...shipped, conditions: Array(59_999).fill(1), materials: [] });
  const { stderr, status } = run(['assess', '--ruleset', 'broken.json', '--applicant', '-'], {
    input: applicant,
    cwd: folderOf(context, { 'broken.json': broken }),
  });
  assert.equal(status, 2);
  bounded(stderr);
  for (const name of modules) {
    const module = await bareModule(name);
    module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
    bounded(module.addRuleset('broken.json', broken));
    const calendar = {
      zice: 1,
      source: 's',
      version: '1',
      covered_from: '2022-01-01',
      covered_until: '2022-12-31',
      weekdays_off: Array(60_000).fill('1 May'),
      weekends_worked: [],
    };
    bounded(module.useCalendar(JSON.stringify(calendar)));
  }
  const folder = folderOf(context, {});
  mkdirSync(join(folder, 'calendar'));
  const documentsOf = (n) =>
    JSON.stringify({ zice: 1, documents: Array.from({ length: n }, () => ({ id: 'A', label: 'l', help: 'h' })) });
  writeFileSync(join(folder, 'documents.json'), documentsOf(1000));
  assert.match(run(['list', '--rulesets', folder]).stderr, /共有 1999 处错误/);
  writeFileSync(join(folder, 'documents.json'), documentsOf(1001));
  assert.match(run(['list', '--rulesets', folder]).stderr, /"documents" 有 1001 项，应有 1 至 1000 项/);
});
