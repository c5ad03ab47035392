// What a file leaves open is chosen on the page: which column is what, how blanks count; what is said comes by sort, and only
// what the measure hangs on; large enterprises are left out; the rows go into the form.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { served, workbook } from '../../kit/workbooks.mjs';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { csv, listsOf } from '../../kit/browser/lists-page.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { takeApart, tablesOf } from '../../kit/browser/word-files.mjs';

const site = hosted();
const smes = 'served_sme_list';
const staff = 'staff_list';

/** What stands there by sort: how many there are of it. */
const sorts = (list) =>
  list
    .locator('details.sort')
    .evaluateAll((all) => Object.fromEntries(all.map(({ dataset: { code, count } }) => [code, Number(count)])));

test('the column that no heading gives away is chosen, blanks are settled in bulk, and both last while the file is open', async (t) => {
  const { page, list, give, figure, said } = await listsOf(site, t, 'xinjiang-2021');
  const people = Array.from({ length: 20 }, (_, i) => [`人员${i}`, '本科', i < 12 ? '工程师' : '', '是']);
  const rows = [['姓名', '学历', '水平', '是否专职'], ...people];
  const both = figure('fulltime_service_staff_with_both');
  assert.match(await give(staff, '人员.xlsx', workbook(rows)), /计入 20 人；要说明的有 1 处/);
  assert.match(await both.innerText(), /名单没有“职称”一栏/);
  const column = list(staff).locator('[data-column="title"] select');
  assert.deepEqual(
    (await column.locator('option').allInnerTexts()).map((text) => text.trim()),
    ['没有这一列', 'A 列：姓名', 'B 列：学历', 'C 列：水平', 'D 列：是否专职'],
  );
  await column.selectOption('3');
  assert.match(await said(staff), /要说明的有 8 处/);
  assert.match(await both.innerText(), /12 至 20/);
  const blanks = list(staff).locator('[data-blanks="title"] select');
  assert.match(await list(staff).locator('[data-blanks="title"]').innerText(), /“水平”有 8 格没有填写/);
  await blanks.selectOption('settled');
  assert.match(await both.innerText(), /“水平”空白的 8 格都按“无”计[^]*12 人/);
  assert.deepEqual(await sorts(list(staff)), { 'list/blanks_settled': 1 });
  await page.type('fulltime_service_staff_with_both', '13');
  await page.settle();
  assert.match(await both.innerText(), /与已填的不同/);
  assert.equal(await column.inputValue(), '3');
  await blanks.selectOption('open');
  assert.match(await both.innerText(), /12 至 20/);
  assert.deepEqual(page.incidents, []);
});

test('where no heading is known the names are chosen first', async (t) => {
  const { page, list, give, said } = await listsOf(site, t);
  const rows = [['厂家', '打分'], ...Array.from({ length: 30 }, (_, i) => [`第${i}厂`, '满意'])];
  assert.match(await give(smes, '无名.csv', csv(rows)), /计入 0 家/);
  assert.equal(await list(smes).locator('[data-column]').count(), 1);
  await list(smes).locator('[data-column="name"] select').selectOption('1');
  assert.match(await said(smes), /计入 30 家/);
  await list(smes).locator('[data-column="grade"] select').selectOption('2');
  assert.match(await said(smes), /计入 30 家；没有要说明的行/);
  assert.deepEqual(page.incidents, []);
});

test('only what the measure hangs on is said, by sort, and a long one is opened when it is wanted', async (t) => {
  const { page, list, give, said } = await listsOf(site, t, 'xuchang-2020');
  const rows = [
    ['姓名', '学历', '职称', '是否专职'],
    ...Array.from({ length: 150 }, (_, i) => [`人员${i}`, '大本', '工程师', '也许']),
  ];
  await give(staff, '人员.csv', csv(rows));
  assert.deepEqual(await sorts(list(staff)), { 'list/degree_unknown': 150 });
  assert.match(await said(staff), /要说明的有 150 处/);
  const sort = list(staff).locator('details.sort');
  assert.match(await sort.locator('summary').innerText(), /“学历”没有读懂或没有填写[^]*150 处[^]*第 2–101 行/);
  assert.equal(await sort.locator('tbody tr').first().isVisible(), false);
  await sort.locator('summary').click();
  assert.equal(await sort.locator('tbody tr').count(), 101);
  assert.match(await sort.locator('tbody tr').last().innerText(), /这样的还有 50 处/);
  await page.choose('xinjiang-2021');
  await page.settle();
  assert.deepEqual(await sorts(list(staff)), { 'list/degree_unknown': 150, 'list/yes_no_unknown': 150 });
  await page.tab.setViewportSize({ width: 375, height: 800 });
  assert.deepEqual(await violations(page.tab), []);
  assert.equal(await overflow(page.tab), 0);
  assert.deepEqual(page.incidents, []);
});

test('large enterprises are left out with their reason, and the rows that count go into the form', async (t) => {
  const { page, list, give, figure } = await listsOf(site, t, 'xuchang-2020');
  const [, header, ...rows] = served(40);
  const large = 2;
  const sized = [
    [...header, '所属行业', '从业人员', '营业收入（万元）'],
    ...rows.map((row, i) => [...row, '工业', ...(i < large ? ['1000', '4亿元'] : ['20', '300'])]),
  ];
  sized[5][2] = '=1+1';
  await give(smes, '名单.xlsx', workbook(sized));
  assert.match(await figure('smes_served_last_year').innerText(), /38 家/);
  assert.deepEqual(await sorts(list(smes)), { 'list/large_enterprise': 2 });
  assert.match(await list(smes).locator('.sizes').innerText(), /大型 2 家，没有计入；中型 0 家，小型 38 家/);
  assert.match(await list(smes).locator('.sorts').innerText(), /工业的大型企业标准（从业人员 1000 人及以上且/);
  await page.openPart('application-form');
  const file = page.tab.waitForEvent('download');
  await page.tab.locator('zice-application-form .download button').click();
  const bytes = new Uint8Array(readFileSync(await (await file).path()));
  const tables = await tablesOf(page.tab, await takeApart(page.tab, bytes));
  const listed = tables.at(-1).filter((row) => row.includes('√'));
  assert.equal(listed.length, rows.length - large);
  assert.deepEqual(listed[0], ['1', rows[large][1], '张', '0374', '咨询', '√', '']);
  assert.deepEqual(listed[4 - large].slice(1, 3), [rows[4][1], '=1+1']);
  assert.deepEqual(page.incidents, []);
});
