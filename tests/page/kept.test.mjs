// What a file keeps of what was entered, and how it is called: everything comes back as it stood in the boxes, and what is
// stated goes before what was typed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadedModule } from '../kit/runtimes.mjs';
import { pageModule } from '../kit/page-module.mjs';

const { wholeApplicantOf, applicantOf, enteredOf } = await pageModule('session/applicant-file.ts');
const { fileNameOf } = await pageModule('session/kept/file-name.ts');
const { Safe } = await pageModule('session/kept/safe.ts');
const core = await loadedModule('zice');

const asOf = '2026-11-27';
const day = { state: 'at_hand', obtainedOn: '2026-11-01', rows: '' };
const entered = {
  facts: {
    total_assets: '1.2万',
    employees: '１２ 人',
    satisfaction_rate: '九成',
    has_development_plan: 'yes',
    operating_since: '?',
  },
  papers: {
    credit_china_report: day,
    served_sme_list: { state: 'at_hand', obtainedOn: '', rows: '85 户' },
    staff_list: { state: 'at_hand', obtainedOn: '', rows: '约八十' },
    licence_copy: { state: 'absent', obtainedOn: '2026-10-01', rows: '' },
    annual_audit: { state: 'at_hand', obtainedOn: '2026年11月', rows: '' },
    local_tax_proof: { state: 'at_hand', obtainedOn: '2026.11.5', rows: '' },
  },
  fixed: ['registered_region'],
  calendar: 'abc',
  details: { applicant_name: '某某公司', investors: '甲\t国有\n乙\t民营' },
  snapshots: [{ name: '第一稿', day: asOf, facts: { employees: 3 }, typed: { facts: { employees: '3人' } } }],
};

test('all that was typed comes back from a file, and the core takes the file', () => {
  const file = wholeApplicantOf(entered, asOf, ['satisfaction_rate', 'operating_since']);
  assert.deepEqual(JSON.parse(core.check(JSON.stringify(file))).errors, []);
  assert.deepEqual(file.facts, { ...file.facts, total_assets: 1.2, employees: 12 });
  assert.equal(file.facts.satisfaction_rate, undefined);
  assert.deepEqual(file.typed, {
    facts: { total_assets: '1.2万', employees: '１２ 人', satisfaction_rate: '九成', operating_since: '?' },
    documents: {
      served_sme_list: { rows: '85 户' },
      staff_list: { rows: '约八十' },
      licence_copy: { obtained_on: '2026-10-01' },
      annual_audit: { obtained_on: '2026年11月' },
      local_tax_proof: { obtained_on: '2026.11.5' },
    },
  });
  assert.deepEqual(file.documents.annual_audit, {});
  assert.equal(file.documents.local_tax_proof.obtained_on, '2026-11-05');
  const back = enteredOf(JSON.parse(JSON.stringify(file)));
  assert.deepEqual(back, entered);
  assert.deepEqual(wholeApplicantOf(back, asOf, ['satisfaction_rate', 'operating_since']), file);
});

test('what is only typed weighs nothing', () => {
  const stated = applicantOf(entered, asOf, ['satisfaction_rate', 'operating_since']);
  const file = wholeApplicantOf(entered, asOf, ['satisfaction_rate', 'operating_since']);
  const weigh = (applicant) => core.assess('xuchang-2020', JSON.stringify(applicant), '');
  assert.equal(weigh(file), weigh(stated));
});

test('a value that was changed in the file goes before the text that stood in its box', () => {
  const { facts, papers } = enteredOf({
    zice: 1,
    facts: { total_assets: 3, employees: 12, satisfaction_rate: null },
    documents: { served_sme_list: { rows: 90 }, credit_china_report: { obtained_on: '2026-11-02' } },
    typed: {
      facts: { total_assets: '1.2万', employees: '12人', satisfaction_rate: '90', no_such_fact: 'x' },
      documents: { served_sme_list: { rows: '85 户' }, credit_china_report: { obtained_on: '2026.11.1' } },
    },
  });
  assert.deepEqual(facts, { total_assets: '3', employees: '12人', satisfaction_rate: '' });
  assert.equal(papers.served_sme_list.rows, '90');
  assert.equal(papers.credit_china_report.obtainedOn, '2026-11-02');
});

test('a file is called by whose it is, the measure and the day, and may be called so everywhere', () => {
  assert.equal(
    fileNameOf('某某公司', '许昌市中小企业公共服务示范平台认定管理办法', asOf),
    '某某公司-许昌市中小企业公共服务示范平台认定管理办法自测-2026-11-27.json',
  );
  assert.equal(fileNameOf('', '', asOf), '自测-2026-11-27.json');
  assert.equal(fileNameOf('  ', '甲办法', asOf), '甲办法自测-2026-11-27.json');
  assert.equal(fileNameOf('甲/乙\\丙:*?"<>|\t\u202e丁.', 'M', asOf), '甲 乙 丙 丁-M自测-2026-11-27.json');
  assert.equal(fileNameOf('..', 'M', asOf), 'M自测-2026-11-27.json');
  const long = fileNameOf('𠀀字'.repeat(200), '办'.repeat(200), asOf);
  assert.ok(Buffer.byteLength(long) <= 220, `${Buffer.byteLength(long)} bytes`);
  assert.equal(long, long.toWellFormed?.() ?? long);
});

test('what is safe is known again in whatever order it was entered, and nothing else is', () => {
  const safe = new Safe(null);
  safe.keep(entered);
  const { facts, papers } = entered;
  const turned = { ...entered, facts: Object.fromEntries(Object.entries(facts).reverse()), calendar: 'other' };
  const untouched = { ...papers, feasibility: { state: 'absent', obtainedOn: '', rows: '' } };
  assert.ok(safe.has({ ...turned, papers: untouched }));
  assert.ok(new Safe(safe).has(entered));
  for (const other of [
    { facts: { ...facts, employees: '13' } },
    { details: { applicant_name: '某某' } },
    { snapshots: [] },
    { fixed: [] },
    { papers: { ...papers, credit_china_report: { ...day, rows: '1' } } },
  ])
    assert.ok(!safe.has({ ...entered, ...other }), JSON.stringify(other));
  safe.forget();
  assert.ok(!safe.has(entered));
});
