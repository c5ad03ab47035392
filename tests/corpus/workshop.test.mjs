// What an author of a new measure has: a skeleton, the vocabulary, and a fictional measure written by the guide alone
// (tests/workshop), which the check has nothing to say of.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../kit/runtimes.mjs';
import { documents, vocabulary } from '../kit/shipped.mjs';

const workshop = (file) => fileURLToPath(new URL(`../workshop/shili/${file}`, import.meta.url));

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'zice-new-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the fictional measure is checked, and every cite of it stands in its text', () => {
  const file = workshop('shili-2026.json');
  assert.deepEqual(run(['check', '--strict', file]), { status: 0, stdout: `${file}：没有问题\n`, stderr: '' });
  const call = ['explain', '--ruleset', file, '--source', workshop('measure.txt'), '--json'];
  const { notices, parts } = JSON.parse(run(call).stdout);
  assert.deepEqual(notices, []);
  const uncited = parts.find(({ id }) => id === 'uncited').rows.map(([cite]) => cite);
  assert.deepEqual(uncited, ['第一条', '第二条', '第三条', '第四条', '第五条', '第二十二条', '第二十四条']);
});

test('its cases, filled in from its text, try all there is to try and notice every mistake', () => {
  const file = workshop('shili-2026.json');
  const tried = run(['test', file, '--coverage']);
  assert.deepEqual([tried.status, tried.stderr], [0, '']);
  const counts = [...tried.stdout.matchAll(/：(\d+) 种中试了 (\d+) 种/g)];
  assert.ok(counts.length > 6);
  for (const [line, all, some] of counts) assert.equal(some, all, line);
  const { status, stdout } = run(['mutate', file]);
  assert.equal(status, 0, stdout);
});

/** What a hint asks for, by the key that it stands under; an id each for what must have its own. */
function filled(text) {
  let made = 0;
  const values = {
    ids: () => `7.1/n${(made += 1)}`,
    level: () => 'municipal',
    issued: () => '2022-01-01',
    url: () => 'https://example.org/a.html',
    read_on: () => '2026-11-20',
    from: () => '2022-06-20',
    cite: () => '7.1',
    day: () => 15,
    codes: () => '4110',
    covers: () => '7',
    proves: () => '7.1',
    joined: () => 'and',
    rule: () => 'at_least',
    missed: () => 'reading',
    kind: () => 'trap',
    condition: () => '7.1/n5',
    yes: () => 'local_endorsement',
    if: () => 'scarce_sector_confirmed',
    is: () => 'branch',
    need: () => 1,
    at_least: (hint) => /如 ([^；】]+)/.exec(hint)?.[1] ?? (/几行/.test(hint) ? 10 : '10 万元'),
  };
  for (const key of ['years', 'calendar_days', 'working_days', 'month']) values[key] = () => 5;
  const fill = (value, key) => {
    if (Array.isArray(value)) return value.map((item) => fill(item, key));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name)]));
    if (typeof value !== 'string' || !value.startsWith('【填：')) return value;
    if (key === 'id' && value.includes('条款号/名称')) return values.ids();
    if (key === 'id') return value.includes('代号') ? 'local_endorsement' : `12.${(made += 1)}`;
    return (values[key] ?? (() => '文字'))(value);
  };
  return fill(JSON.parse(text));
}

test('the skeleton says all that is to be filled, and nothing else is wrong with it', () => {
  const file = join(folder, 'shili-2026.json');
  const { status, stdout } = run(['new', 'shili-2026', '--out', file]);
  assert.equal(status, 0);
  assert.match(stdout, /^已写入 /);
  const text = readFileSync(file, 'utf8');
  assert.equal(text, run(['new', 'shili-2026']).stdout);
  assert.equal(JSON.parse(text).id, 'shili-2026');
  const { stderr } = run(['check', file]);
  const codes = new Set(
    stderr
      .trim()
      .split('\n')
      .map((line) => /^.*?:\d+:\d+: (\S+):/.exec(line)[1]),
  );
  assert.deepEqual([...codes], ['ruleset/to_fill', 'json/more_findings']);
  writeFileSync(file, JSON.stringify(filled(text)));
  assert.equal(run(['check', file]).stderr, '', 'filled as it says, it loads');
});

test('new refuses an id that cannot be or is taken, and never writes over a file', () => {
  const taken = join(folder, 'taken.json');
  writeFileSync(taken, 'mine');
  const calls = [
    ['new'],
    ['new', 'a', 'b'],
    ['new', 'Xuchang'],
    ['new', 'all'],
    ['new', 'a"b'],
    ['new', 'xuchang-2020'],
    ['new', 'a-1', '--out', taken],
    ['new', 'a-1', '--out', join(folder, 'none', 'a.json')],
  ];
  for (const call of calls) {
    const { status, stdout, stderr } = run(call);
    assert.deepEqual([status, stdout, stderr === ''], [2, '', false], call.join(' '));
  }
  assert.equal(readFileSync(taken, 'utf8'), 'mine');
  assert.ok(!existsSync(join(folder, 'none')));
});

const entries = (...words) => JSON.parse(run(['facts', ...words, '--json']).stdout).entries;

test('facts are found by name, unit and help, whatever the width, the best first', () => {
  assert.equal(entries('资产')[0].id, 'total_assets');
  assert.deepEqual(
    entries('TOTAL＿assets').map(({ id }) => id),
    ['total_assets'],
  );
  assert.equal(entries('营业执照')[0].id, 'licence_copy');
  const both = entries('服务', '家').map(({ id }) => id);
  assert.ok(both.includes('smes_served_last_year') && !both.includes('total_assets'));
  const [assets] = entries('total_assets');
  assert.deepEqual([assets.group, assets.kind], ['资产与场所', '数，单位万元，0 至 1000000000，小数最多 4 位']);
  assert.deepEqual(
    assets.uses.find(({ ruleset }) => ruleset === 'xuchang-2020'),
    { ruleset: 'xuchang-2020', cite: '7.2', words: '上年末总资产不低于50万元' },
  );
  assert.ok(entries('licence_copy')[0].uses.some(({ ruleset, cite }) => ruleset === 'xuchang-2020' && cite === '12.2'));
});

test('without words all are listed, by group; without a find the nearest are named', () => {
  const all = entries().map(({ id }) => id);
  const known = [...vocabulary.facts, ...documents.documents].map(({ id }) => id);
  assert.deepEqual(all.toSorted(), known.toSorted());
  const listed = run(['facts']).stdout;
  assert.match(listed, /^申报范围\n/);
  assert.match(listed, /\n\n申报材料\n/);
  const none = run(['facts', '资产额度']);
  assert.deepEqual([none.status, none.stdout], [1, '']);
  assert.match(none.stderr, /相近的有：\n.*上年末总资产　total_assets/);
  assert.match(run(['facts', 'totl_assets']).stderr, /total_assets/);
});

test('every data file may name its schema', () => {
  const own = mkdtempSync(join(folder, 'own-'));
  const copy = (name, text) =>
    writeFileSync(join(own, name), JSON.stringify({ $schema: `schema/${name}`, ...JSON.parse(text) }));
  copy('vocabulary.json', JSON.stringify(vocabulary));
  copy('documents.json', JSON.stringify(documents));
  copy('shili-2026.json', readFileSync(workshop('shili-2026.json'), 'utf8'));
  const { status, stdout, stderr } = run(['list', '--rulesets', own, '--json']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(
    JSON.parse(stdout).rulesets.map(({ id }) => id),
    ['shili-2026'],
  );
});
