// What `zice assess` and `zice compare` say for people is true in every state, and a verdict never stands alone where it must not.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { run } from '../kit/runtimes.mjs';
import { bases } from '../kit/scenarios.mjs';

const baseOf = (ruleset) => JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);

function printed(args, applicant) {
  const { status, stdout } = run([...args, '--applicant', '-'], { input: JSON.stringify({ zice: 1, ...applicant }) });
  assert.equal(status, 0);
  return stdout;
}
const assessed = (ruleset, as_of, facts = {}) => printed(['assess', '--ruleset', ruleset], { as_of, facts });
const verdict = (text) => text.split('\n').find((line) => line.startsWith('结论：'));
const compared = (as_of, facts = {}) => printed(['compare'], { as_of, facts });

for (const [ruleset, asOf, words] of [
  ['xiamen-2021', '2026-11-20', '已失效'],
  ['national-2010', '2026-11-20', '已被取代'],
  ['nanchang-2022', '2022-06-19', '尚未施行'],
  ['xinjiang-2021', '2026-07-10', '是否施行有两种理解'],
]) {
  test(`${ruleset} on ${asOf}: ${words}, with the verdict, in assess and compare`, () => {
    const text = assessed(ruleset, asOf);
    assert.match(verdict(text), new RegExp(`（本办法在评估日期${words}）`));
    assert.match(text, new RegExp(`注意：评估日期 ${asOf}，本办法${words}`));
    const row = compared(asOf)
      .split('\n')
      .find((line) => line.includes(ruleset));
    assert.match(row, new RegExp(`（本办法在评估日期${words}）`));
  });
}

test('registered elsewhere: whose applicants the city takes, with the verdict and with what else limits it', () => {
  const text = assessed('nanchang-2022', '2022-09-15', { registered_region: '411000' });
  assert.match(verdict(text), /还不能得出结论（注册地不在南昌市）/);
  assert.match(text, /注意：注册地不在南昌市。.*条文没有把在南昌注册列为条件.*（第七条（一））/);
  const both = compared('2026-11-20', { registered_region: '411000' });
  assert.match(both, /xiamen-2021 .*（本办法在评估日期已失效；注册地不在厦门市）/);
  assert.match(both, /注意　厦门市：注册地不在厦门市。/);
  for (const ruleset of ['xuchang-2020', 'national-2010'])
    assert.equal(verdict(assessed(ruleset, '2012-01-01', { registered_region: '411000' })).includes('注册地'), false);
  const home = verdict(assessed('nanchang-2022', '2022-09-15', { registered_region: '360100' }));
  assert.equal(home, '结论：还不能得出结论；另有 8 项由评审判断');
});

test('a figure below its threshold that may be excused: below, by how much, and on what it hangs', () => {
  const text = assessed('xuchang-2020', '2022-09-15', { total_assets: 45 });
  assert.match(text, /已填但还不能确定\n.*实际 45 万元，低于 50 万元，还差 5 万元；结果取决于未填的“属地主管部门认可/);
  const either = assessed('xinjiang-2021', '2022-09-15', { total_assets: 200 });
  assert.match(either, /实际 200 万元，要求 150 或 250 万元，离 250 还差 50 万元；结果取决于未填的“注册地”/);
  const table = compared('2022-09-15', { total_assets: 200 });
  assert.match(table, /新疆维吾尔自治区 +150 或 250 +待定，取决于注册地 +离 250 还差 50 万元/);
  assert.match(table, /全国 +300 .*待定，取决于.* +还差 100 万元/);
  const refused = assessed('xuchang-2020', '2022-09-15', { total_assets: 45, local_endorsement: false });
  assert.match(refused, /✗ .*实际 45 万元，要求 50 万元，还差 5 万元　第七条/);
  assert.equal(refused.includes('已填但还不能确定'), false);
});

test('the fewest answers settle it only if they turn out well; once it is settled the rest is named', () => {
  assert.match(
    assessed('nanchang-2022', '2022-09-15'),
    /还需回答（最能定论的在前；如果都达到，前 \d+ 项即可定论；有的一项未达到，就可能提前定论）/,
  );
  const { legal_status, ...others } = baseOf('nanchang-2022').facts;
  assert.match(
    assessed('nanchang-2022', '2022-09-15', others),
    /还需回答（最能定论的在前；如果都达到，前 1 项即可定论）/,
  );
  const settled = assessed('nanchang-2022', '2022-09-15', { total_assets: 45 });
  assert.match(settled, /其余未填的（结论已定；填了才知道一共差什么）\n.*declared_functions\n.*legal_status/);
  assert.equal(settled.includes('还需回答'), false);
  const answered = assessed('nanchang-2022', '2022-09-15', { ...baseOf('nanchang-2022').facts, total_assets: 45 });
  assert.equal(answered.includes('未填'), false);
});

test('functions that are not chosen yet, or whose number is open, say so', () => {
  assert.match(assessed('nanchang-2022', '2022-09-15'), /服务功能：尚未选择申报哪几类　待定/);
  assert.match(assessed('xuchang-2020', '2022-09-15'), /服务功能：达到 0 项，需要几项取决于未填的情况　待定/);
  assert.match(assessed('xiamen-2021', '2022-09-15'), /服务功能：达到 0 项，至少需要 1 项　待定/);
  assert.equal(assessed('national-2010', '2012-01-01').includes('服务功能：'), false);
});

test('a duty that does not arise is counted apart; nothing is left to reviewers where nothing is judged', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'example.json');
  const duty = {
    id: '7.2/shares',
    text: '开放共享',
    duty: { if: 'has_large_instruments', then: 'shares_large_instruments' },
  };
  writeFileSync(
    file,
    JSON.stringify({
      zice: 1,
      id: 'example-2022',
      title: '示例办法',
      document_number: null,
      issuer: '示例局',
      jurisdiction: '示例市',
      level: 'municipal',
      issued: null,
      basis: [],
      repeals: [],
      force: { cite: '20', from: '2022-01-01', note: '示例。' },
      conditions: [{ id: '7.1/total_assets', text: '资产', figure: 'total_assets', at_least: 50 }, duty],
      functions: { rule: 'none' },
      materials: [
        { id: '11.1', name: '执照副本', text: '复印件', proves: ['7.1'], needs: { document: 'licence_copy' } },
      ],
    }),
  );
  const text = assessed(file, '2022-09-15', { total_assets: 50, has_large_instruments: false });
  assert.equal(verdict(text), '结论：所填可核对条件均已达到');
  assert.match(text, /条件：达到 1，未达到 0，须裁量 0，待定 0，不涉及 1\n/);
});

test('a function is called what its measure calls it', () => {
  const declared = { declared_functions: ['information'] };
  assert.match(assessed('nanchang-2022', '2022-09-15', declared), /信息查询　待定/);
  assert.match(assessed('xinjiang-2021', '2022-09-15', declared), /信息服务　待定/);
});

test('of a paper that is missing its name says all, but of a pledge without its form', () => {
  const text = printed(['assess', '--ruleset', 'xinjiang-2021'], {
    as_of: '2022-09-15',
    documents: { licence_copy: { pledged: true } },
  });
  assert.match(text, /：未备\n/);
  assert.match(text, /告知承诺书.*：已选告知承诺，还缺承诺书原件\n/);
  assert.equal(text.includes('尚未备齐'), false);
});
