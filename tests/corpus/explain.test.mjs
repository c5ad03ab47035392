// `zice explain`: a fixed sentence for each kind of requirement, and the measure's own words beside it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { column, explained, folder, part, small } from '../kit/explained.mjs';
import { run } from '../kit/runtimes.mjs';
import { bytesOf } from '../kit/shipped.mjs';

const rules = (conditions, more) => column(explained(small(conditions, more)), 'conditions', 'rule');

const either = 'service_staff_with_either';
const both = 'service_staff_with_both';
const staff = '从事为中小企业服务的人员';
const eitherStaff = '具有大专及以上学历或中级及以上职称的服务人员';

const sentences = [
  [{ judged: true }, '由评审判断，不参与计算'],
  [{ yes: 'has_expert_pool' }, '“有专家库”须为是'],
  [{ no: 'financing_guarantor' }, '“是融资担保机构”须为否'],
  [{ figure: 'total_assets', at_least: '50 万元' }, '上年末总资产不低于50万元'],
  [{ figure: 'training_attendances', at_least: '600 人次' }, '年培训人次不少于600人次'],
  [{ figure: 'financing_raised', at_least: '5000 万元' }, '年帮助中小企业融资总额不低于5000万元'],
  [
    { figure: 'satisfaction_rate', at_least: '80%', in_area: { area: 'south', at_least: '75 %' } },
    '用户满意度不低于80%；注册地在南部各县的，不低于75%',
  ],
  [
    { figure: 'financing_events', at_least: 5, missed: 'reading' },
    '年组织融资类服务活动次数不少于5次；达不到的，条文有两种读法，由主管部门认定',
  ],
  [
    { growth: { later: 'smes_served_last_year', earlier: 'smes_served_year_before' } },
    '上一年度服务中小企业数多于再上一年度服务中小企业数，持平不算',
  ],
  [
    { share: { of: 'service_staff', either, at_least: '70 %', joined: 'or' } },
    `${eitherStaff}占${staff}的比例不低于70%`,
  ],
  [
    { share: { of: 'service_staff', either, both, at_least: '80 %', joined: 'and' } },
    `学历和职称两项都具备的服务人员占${staff}的比例不低于80%；按${eitherStaff}算才够的，条文的“和”有两种读法，由主管部门认定`,
  ],
  [
    { operating: { since: 'operating_since', at_least: '2 年' } },
    '从“平台实际开始运营的日期”起，到评估日满2年，满的当天就算',
  ],
  [
    { natural_years: { since: 'operating_since', at_least: '1 个自然年度' } },
    '从“平台实际开始运营的日期”起，到评估日已满完整的1个自然年度（1月1日至12月31日）',
  ],
  [{ choice: { fact: 'platform_kind', is: ['specialised'] } }, '平台类型是“专业性平台”'],
  [
    { choice: { fact: 'platform_kind', is: ['specialised', 'comprehensive'] } },
    '平台类型是“专业性平台”、“综合性平台”之一',
  ],
  [
    {
      choice: {
        fact: 'legal_status',
        is: ['independent_legal_person'],
        bracket: { is: 'branch', if: ['scarce_sector_confirmed', 'pays_tax_locally'] },
      },
    },
    '法人资格是“独立法人”；是“非法人分支机构”的，“属于当地重点发展或较为紧缺行业的服务机构（已获确认）”、' +
      '“在当地依法缴纳税收”都须为是，才算达到',
  ],
  [{ area: { fact: 'registered_region', within: 'south' } }, '注册地在南部各县'],
  [
    { duty: { if: 'has_large_instruments', then: 'shares_large_instruments' } },
    '“有大型、精密仪器设备”为是的，“大型、精密仪器设备向中小企业开放共享”也须为是；为否的，这一项不适用',
  ],
  [{ figure: 'total_assets', at_least: 'not_seen' }, '上年末总资产要达到的数没有见到原文：怎样填都算未知'],
  [
    { share: { of: 'service_staff', either, at_least: 'not_seen', joined: 'or' } },
    `${eitherStaff}占${staff}的比例没有见到原文：怎样填都算未知`,
  ],
  [
    { operating: { since: 'operating_since', at_least: 'not_seen' } },
    '从“平台实际开始运营的日期”起要满几年没有见到原文：怎样填都算未知',
  ],
  [{ yes: 'has_expert_pool', verified: false }, '【尚未核对，怎样填都算未知】“有专家库”须为是'],
];

for (const [requirement, sentence] of sentences)
  test(sentence, () => {
    const beside = { yes: 'has_brand_plan' };
    assert.equal(rules([requirement, beside])[0], sentence);
  });

test('trees are told from above, each part indented below what it is part of', () => {
  const leaf = (name, fact) => ({ id: `7.1/${name}`, text: '文字', yes: fact });
  const nested = { id: '7.1/n', text: '文字', any: [leaf('a', 'has_expert_pool'), leaf('b', 'has_startup_guide')] };
  const tree = {
    at_least: 1,
    of: [nested, leaf('d', 'trains_online'), { id: '7.1/e', text: '文字', all: [leaf('f', 'trains_offline')] }],
  };
  assert.deepEqual(rules([tree]), [
    '下列 3 项，至少达到 1 项',
    '└ 下列 2 项，达到其中一项即可',
    '　└ “有专家库”须为是',
    '　└ “有《创业指南》”须为是',
    '└ “有线上培训能力”须为是',
    '└ 下列一项要达到',
    '　└ “有线下培训能力”须为是',
  ]);
});

test('who else may decide, what proves it, and the words of this measure', () => {
  const told = explained(
    small([{ figure: 'total_assets', at_least: '50 万元' }, { yes: 'has_expert_pool' }], {
      discretions: [{ id: 'd', cite: '9', text: '放宽', when: { area: 'south' }, covers: ['7.1', '7.2', '8'] }],
      materials: [
        {
          id: '11.1',
          name: '审计',
          text: '两份',
          proves: ['7.1'],
          needs: {
            any: [
              { all: [{ document: 'annual_audit' }, { document: 'service_audit', fresh: 'month' }] },
              { document: 'combined_audit', pledge: true },
            ],
          },
        },
        {
          id: '11.2',
          name: '名单',
          text: '表',
          proves: ['7.2'],
          needs: {
            document: 'staff_list',
            cite: 'annex-2',
            rows: { at_least: 10, in_area: { area: 'south', at_least: 8 }, condition: '7.1/c0' },
            columns: ['姓名', '学历'],
            only_if: { fact: 'legal_status', is: ['branch'] },
          },
        },
      ],
      labels: { total_assets: { label: '净资产' } },
    }),
  );
  assert.deepEqual(column(told, 'discretions', 'rule'), [
    '注册地在南部各县的，第七条（一）、（二）、第八条里要计算的数没有达到时，由主管部门酌定，不算未达到',
  ]);
  assert.equal(column(told, 'conditions', 'rule')[0], '净资产不低于50万元');
  assert.deepEqual(column(told, 'conditions', 'kind'), [
    '按所填的数和情况计算\n没有达到的，符合第九条的由主管部门酌定\n材料：第十一条（一）',
    '由申报单位自报是或否\n材料：第十一条（二）',
  ]);
  assert.deepEqual(column(told, 'materials', 'rule'), [
    '（上一年度审计报告（annual_audit）；以及 服务收支情况专项审计报告（service_audit），须在提交材料的当月取得）；' +
      '或者 包含服务收支情况的审计报告（combined_audit），可以用告知承诺代替',
    '管理和专业技术人员名单及职称情况（staff_list），只在法人资格是“非法人分支机构”时要交，' +
      '不少于 10 行（注册地在南部各县的不少于 8 行），与条件 7.1/c0 对照，表头：姓名、学历，见附件2',
  ]);
  assert.deepEqual(part(told, 'areas').rows, [['south', '南部各县', '6529（阿克苏地区）、653101（喀什市）', '□']]);
});

test('functions by each rule, and every date', () => {
  const of = (id) => explained(bytesOf(`${id}.json`).toString());
  assert.equal(
    column(of('xuchang-2020'), 'functions', 'rule')[0],
    '申报的服务功能中，按平台类型：“综合性平台”至少达到 2 项、“专业性平台”至少达到 1 项',
  );
  assert.equal(column(of('xinjiang-2021'), 'functions', 'rule')[0], '申报的服务功能中，至少达到 1 项');
  assert.match(column(of('nanchang-2022'), 'functions', 'rule')[0], /^申报哪几类，每一类都要达到/);
  assert.equal(part(of('national-2010'), 'functions'), undefined);
  const dates = (id) => column(of(id), 'dates', 'rule');
  assert.deepEqual(dates('xinjiang-2021'), [
    '公布日 2021-06-10，30 日后施行，有两种算法\n2021-07-10（另一种算法是 2021-07-11）起施行，有效期 5 年\n' +
      '最后一日：2026-07-09（另一种算法是 2026-07-10）',
    '时间由每年的通知规定',
    '60 日以内（日历日）',
    '7 个工作日',
    '3 年',
    '称号期满的那个日历年内',
    '每年 12 月 15 日以前',
  ]);
  assert.deepEqual(dates('national-2010').slice(0, 2), [
    '2010-05-24起施行，最迟自 2012-12-06 起被取代\n最后一日：最迟 2012-12-05',
    '每年 4 月的工作日',
  ]);
  assert.ok(dates('xiamen-2021').includes('每年 2 月最后一天以前'));
});

const text = `示例市示范平台办法
第一条 为了示例。
第七条 应具备：
（一）资产50万元以上；
（二）有专家库|和 <名单>。
第二十条 自印发之日起施行。
`;

test('with a source each row shows its article; what is not there and what nothing cites is said', () => {
  const source = join(folder, 'source.txt');
  writeFileSync(source, text.replace('第七条', '第二条').replace('第二十条', '第三条'));
  const ruleset = small([{ figure: 'total_assets', at_least: '50 万元' }, { yes: 'has_expert_pool' }]);
  ruleset.conditions[0].id = '2.1/a';
  ruleset.conditions[1].id = '2.4/b';
  const told = explained(ruleset, '--source', source);
  assert.deepEqual(column(told, 'conditions', 'source'), [
    '第二条　应具备：\n（一）资产50万元以上；',
    '原文里没有找到第二条（四）',
  ]);
  assert.deepEqual(told.notices, ['原文里没有找到：第二十条、第二条（四）、第十一条。条款号写错了，或原文不全']);
  assert.deepEqual(
    part(told, 'uncited').rows.map(([cite]) => cite),
    ['第一条', '第二条（二）', '第三条'],
  );
});

test('a source that is none: missing, empty, not UTF-8, without articles', () => {
  const file = join(folder, 'source.txt');
  const call = () => run(['explain', '--ruleset', 'xuchang-2020', '--source', file]);
  assert.equal(run(['explain', '--ruleset', 'xuchang-2020', '--source', join(folder, 'none.txt')]).status, 2);
  writeFileSync(file, '');
  assert.match(call().stderr, /是空的/);
  writeFileSync(file, Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5]));
  assert.deepEqual([call().status, /不是 UTF-8/.test(call().stderr)], [2, true]);
  writeFileSync(file, '示例');
  assert.match(call().stdout, /没有认出一条/);
});
