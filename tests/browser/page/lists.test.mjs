// Lists chosen from this machine, in a real browser under the strict policy: what is read, named, flagged and filled in.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { served, workbook as xlsx } from '../../kit/workbooks.mjs';
import { csv, listsOf } from '../../kit/browser/lists-page.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();
const opened = (t, ruleset) => listsOf(site, t, ruleset);

const gb18030 = (text) => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });

for (const [name, content] of Object.entries({
  'UTF-8 名单.csv': csv(served(60)),
  '带标记的名单.csv': `\uFEFF${csv(served(60))}`,
  '国标名单.csv': gb18030(csv(served(60))),
  '名单.xlsx': xlsx(served(60)),
})) {
  test(`${name}: counted, and filled in when asked`, async (t) => {
    const { page, list, give, figure, fill, value } = await opened(t);
    assert.match(await give('served_sme_list', name, content), /有内容的 60 行，计入 60 家；没有要说明的行/);
    assert.match(await figure('smes_served_last_year').innerText(), /60 家/);
    assert.equal(await value('smes_served_last_year'), '');
    await fill();
    assert.equal(await value('smes_served_last_year'), '60');
    assert.equal(await value('satisfaction_rate'), '100');
    assert.equal(await page.row('7.6/smes_served_last_year').getAttribute('data-status'), 'met');
    await page.settle();
    assert.match(await list('served_sme_list').locator('.filling').innerText(), /没有选中要填入的项目/);
    assert.equal(
      await page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="rows"]').inputValue(),
      '60',
    );
    assert.deepEqual(page.incidents, []);
  });
}

test('rows that cannot be read are named with row, column and what was expected', async (t) => {
  const { page, give, list } = await opened(t, 'xinjiang-2021');
  const rows = [
    ['序号', '姓名', '性别', '年龄', '学历', '职务', '职称', '主管工作', '是否专职'],
    ['1', '甲', '男', '40', '大本', '', '工程师', '', '是'],
    ['', '', '', '', '', '', '', '', ''],
    ['2', '', '男', '40', '本科', '', '工程师', '', '是'],
    ['3', '丙', '女', '30', '本科', '', '首席专家', '', '也许'],
  ];
  for (const [name, content] of [
    ['人员.csv', csv(rows)],
    ['人员.xlsx', xlsx(rows)],
  ]) {
    assert.match(await give('staff_list', name, content), /有内容的 3 行，计入 2 人；要说明的有 4 处/);
    const found = await list('staff_list')
      .locator('.findings tbody tr')
      .evaluateAll((lines) => lines.map(({ dataset: { row, code } }) => `${row} ${code}`));
    assert.deepEqual(found, [
      '2 list/degree_unknown',
      '4 list/no_name',
      '5 list/title_unknown',
      '5 list/yes_no_unknown',
    ]);
    assert.match(await list('staff_list').locator('.sorts').innerText(), /第 2 行“学历”填的是“大本”：应填大专、本科/);
  }
  assert.deepEqual(page.incidents, []);
});

test('what decides a figure, what is passed over and what looks alike is shown', async (t) => {
  const { page, give, list, figure } = await opened(t, 'xinjiang-2021');
  const halves = [
    ['序号', '企业名称', '企业满意度', '序号', '企业名称', '企业满意度'],
    ...Array.from({ length: 50 }, (_, i) => [`${i + 1}`, `喀什第${i}厂`, '满意', `${i + 51}`, `和田第${i}厂`, '满意']),
    ['', '喀什鑫源商贸有限公司', '满意', '', '喀什鑫源商贸有限责任公司', '满意'],
    ['填表人：张三', '', '', '', '以下空白', ''],
  ];
  assert.match(await give('served_sme_list', '双栏.csv', csv(halves)), /有内容的 102 行，计入 102 家；要说明的有 4 处/);
  assert.match(await figure('smes_served_last_year').innerText(), /102 家/);
  const found = await list('served_sme_list')
    .locator('.findings tbody tr')
    .evaluateAll((lines) => lines.map(({ dataset: { row, code } }) => `${row} ${code}`));
  assert.deepEqual(found, ['1 list/side_by_side', '52 list/similar', '53 list/aside', '53 list/aside']);
  assert.match(await list('served_sme_list').locator('.sorts').innerText(), /并排写了 2 组/);
  assert.deepEqual(page.incidents, []);
});

test('what was typed is flagged where the list says something else, and kept until it is ticked', async (t) => {
  const { page, give, figure, fill, value } = await opened(t);
  await page.type('smes_served_last_year', '85');
  await give('served_sme_list', '名单.csv', csv(served(50)));
  const line = figure('smes_served_last_year');
  assert.match(await line.innerText(), /85 家[^]*与已填的不同[^]*50 家/);
  await fill();
  assert.equal(await value('smes_served_last_year'), '85');
  await line.locator('input[type="checkbox"]').check();
  assert.match(await page.tab.locator('zice-list-result .changes').innerText(), /85 家 → 50 家/);
  await fill();
  assert.equal(await value('smes_served_last_year'), '50');
  await page.settle();
  assert.doesNotMatch(await line.innerText(), /与已填的不同/);
  await page.type('smes_served_last_year', '49');
  await page.settle();
  assert.match(await line.innerText(), /与已填的不同/);
  assert.deepEqual(page.incidents, []);
});

test('where 基本满意 decides, both readings are offered and neither is taken', async (t) => {
  const { page, give, figure, fill, value } = await opened(t, 'nanchang-2022');
  await give('served_sme_list', '名单.csv', csv(served(50, (i) => (i < 35 ? '满意' : '基本满意'))));
  const line = figure('satisfaction_rate');
  assert.match(await line.innerText(), /70%[^]*100%/);
  await fill();
  assert.equal(await value('satisfaction_rate'), '');
  await line.locator('input[value="70"]').check();
  await fill();
  assert.equal(await value('satisfaction_rate'), '70');
  assert.equal(await page.row('5.3/satisfaction_rate').getAttribute('data-status'), 'unmet');
});

test('what is ticked stays ticked while what was filled in before is held against the list anew', async (t) => {
  const { page, give, figure, fill, value } = await opened(t, 'nanchang-2022');
  await give('served_sme_list', '名单.csv', csv(served(50, (i) => (i < 35 ? '满意' : '基本满意'))));
  await fill();
  const tick = figure('satisfaction_rate').locator('input[value="70"]');
  await tick.check();
  await page.tab.waitForFunction((selector) => {
    const lists = document.querySelector('zice-app').shadowRoot.querySelector('zice-lists').shadowRoot;
    const line = lists.querySelector('zice-list-result').shadowRoot.querySelector(selector);
    return line.textContent.includes('一致');
  }, '[data-figure="served_sme_list"]');
  assert.equal(await tick.isChecked(), true);
  await fill();
  assert.equal(await value('satisfaction_rate'), '70');
});

test('a large sheet is read in place, without a worker', async (t) => {
  const { page, give } = await opened(t);
  const said = await give('served_sme_list', '大名单.xlsx', xlsx(served(9000)));
  assert.match(said, /有内容的 9,000 行，计入 9,000 家/);
  assert.deepEqual(page.incidents, []);
});

test('the template has the columns of the chosen measure and is read back', async (t) => {
  const { page, list, give } = await opened(t, 'nanchang-2022');
  for (const [kind, columns, row] of [
    [
      'staff_list',
      /^序号,姓名,年龄,学历,毕业院校及专业,职称等级,.*,是否专职$/m,
      '1,甲,30,本科,南昌大学,中级,省厅,3,服务,138,是',
    ],
    [
      'served_sme_list',
      /^序号,服务企业名称,企业联系人,职务,手机,服务内容简述,服务满意度,所属行业,从业人员,营业收入（万元）,资产总额（万元）$/m,
      '1,甲厂,乙,厂长,138,咨询,满意',
    ],
  ]) {
    const download = page.tab.waitForEvent('download');
    await list(kind).locator('button.plain').click();
    const file = await download;
    const text = readFileSync(await file.path(), 'utf8');
    assert.match(file.suggestedFilename(), /模板\.csv$/);
    assert.ok(text.startsWith('\uFEFF"填写说明'));
    assert.match(text.replaceAll('\r', ''), columns);
    assert.match(await give(kind, '填好的.csv', `${text}${row}\r\n`), /计入 1 .；没有要说明的行/);
  }
  assert.deepEqual(page.incidents, []);
});

test('nothing is sent: only the page’s own scripts are fetched, and nothing once they are there', async (t) => {
  const { page, give, fill } = await opened(t);
  await page.settle();
  const loaded = site.requests.length;
  await give('served_sme_list', '名单.csv', csv(served(60)));
  await give('served_sme_list', '名单.xlsx', xlsx(served(60)));
  const fetched = site.requests.slice(loaded);
  for (const request of fetched) assert.match(request, /^GET \/assets\/[\w-]+\.js$/);
  const quiet = site.requests.length;
  await give(
    'staff_list',
    '人员.csv',
    csv([
      ['姓名', '学历', '职称'],
      ['甲', '本科', '中级'],
    ]),
  );
  await give('served_sme_list', '另一份.xlsx', xlsx(served(61)));
  await fill();
  await page.settle();
  assert.deepEqual(site.requests.slice(quiet), []);
  assert.deepEqual(page.incidents, []);
});
