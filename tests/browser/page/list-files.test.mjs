// Files as they come: what is said of them, what can be chosen in them, and that a list is read once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { served, sheetData, workbook, zipped } from '../../kit/workbooks.mjs';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { csv, listsOf } from '../../kit/browser/lists-page.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();
const smes = 'served_sme_list';
const sample = (name) => readFileSync(new URL(`../../page/list-files/${name}`, import.meta.url));

test('files that are no lists are refused, with what to do instead', async (t) => {
  const { page, give } = await listsOf(site, t);
  const compound = (stream) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from(stream, 'utf16le')]);
  const refusals = {
    '旧.xls': [compound('Workbook'), /另存为 .xlsx 或 CSV/],
    '改了名的.csv': [compound('Workbook'), /旧式的 .xls/],
    '有密码.xlsx': [compound('EncryptedPackage'), /设了打开密码/],
    '名单.numbers': [zipped({ 'Index/Document.iwa': '' }), /Numbers 表格/],
    '名单.pdf': ['%PDF-1.4', /只能读 CSV/],
    '坏的.xlsx': [Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(64)]), /打不开/],
    '空.csv': ['', /是空的/],
    '引号.csv': ['企业名称,满意度\r\n"甲厂,满意\r\n', /从第 2 行起有引号没有配对/],
    '大.csv': [Buffer.alloc(5 * 1024 * 1024 + 1, 65), /最多能读 5 MB/],
    '长.csv': ['企业名称\n'.repeat(10_001), /第 10,001 行还有内容，最多能读 10,000 行/],
    '远.xlsx': [sample('A1048576.xlsx'), /第 1,048,576 行还有内容/],
    '炸.xlsx': [sample('inflates-to-39MB.xlsx'), /解压后超过 24 MB/],
    '无表头.csv': ['a,b\n1,2\n', /要说明的有 1 处/],
  };
  for (const [name, [content, words]] of Object.entries(refusals))
    assert.match(await give(smes, name, content), words, name);
  assert.match(await give(smes, '名单.csv', csv(served(60))), /计入 60 家/);
  assert.deepEqual(page.incidents, []);
});

test('a stray cell far to the right is said, and costs no more than any other', async (t) => {
  const { page, give, notes } = await listsOf(site, t);
  for (const name of ['XFD2000', 'XFD30000', 'ZZ9000']) {
    assert.match(await give(smes, `${name}.xlsx`, sample(`${name}.xlsx`)), /计入 60 家；要说明的有 1 处/);
    assert.match((await notes(smes)).farColumn, new RegExp(`如 ${name}`));
  }
  assert.deepEqual(page.incidents, []);
});

test('the sheet that was read is named, and another can be chosen', async (t) => {
  const { page, list, give, notes, said, figure } = await listsOf(site, t);
  assert.match(await give(smes, '旧名单.xlsx', sample('hidden-old-list.xlsx')), /计入 60 家/);
  const choice = list(smes).locator('select[name="sheet"]');
  assert.deepEqual(await choice.locator('option').allInnerTexts(), ['旧（隐藏）', '名单']);
  assert.equal(await choice.inputValue(), '名单');
  assert.deepEqual(await notes(smes), {
    sheets: '文件里有 2 张有内容的工作表，读的是“名单”，没有读其他的。',
    'also-fit': '“旧（隐藏）”的表头也像这份名单：要读哪一张，请在上面选。',
  });
  await choice.selectOption('旧（隐藏）');
  assert.match(await said(smes), /计入 99 家/);
  assert.match(await figure('smes_served_last_year').innerText(), /99 家/);
  assert.match((await notes(smes))['hidden-sheet'], /是隐藏的/);
  await choice.selectOption('名单');
  assert.match(await said(smes), /计入 60 家/);
  assert.deepEqual(page.incidents, []);
});

test('both lists in one book: each box finds its own', async (t) => {
  const { give, list } = await listsOf(site, t);
  assert.match(await give(smes, '册.xlsx', sample('both-lists.xlsx')), /计入 60 家/);
  assert.match(await give('staff_list', '册.xlsx', sample('both-lists.xlsx')), /计入 1 人/);
  assert.equal(await list('staff_list').locator('select[name="sheet"]').inputValue(), '人员');
});

test('hidden rows are said, and count or not as is chosen', async (t) => {
  const { page, list, give, notes, said, value, fill } = await listsOf(site, t);
  assert.match(await give(smes, '筛过.xlsx', sample('hidden-rows.xlsx')), /计入 60 家；要说明的有 1 处/);
  assert.match((await notes(smes))['hidden-rows'], /^第 43–62 行（共 20 行）在文件里被隐藏或筛掉了，也计入了/);
  const box = list(smes).locator('input[name="with-hidden"]');
  assert.equal(await box.isChecked(), true);
  // Until it is read anew, what is said is of before, and marked so.
  const next = await box.evaluate(async (unticked) => {
    const lists = unticked.getRootNode().host;
    unticked.click();
    await lists.updateComplete;
    const { ariaBusy, textContent } = unticked.closest('[data-list]').querySelector('[role="status"]');
    return { ariaBusy, textContent };
  });
  assert.ok(next.ariaBusy === 'true' || /计入 40 家/.test(next.textContent), JSON.stringify(next));
  assert.match(await said(smes), /计入 40 家/);
  assert.match((await notes(smes))['hidden-rows'], /没有计入/);
  await fill();
  assert.equal(await value('smes_served_last_year'), '40');
  assert.deepEqual(page.incidents, []);
});

test('what a reader remarks stands with its rows', async (t) => {
  const { give, notes } = await listsOf(site, t);
  assert.match(await give(smes, '引号.csv', sample('quotes.csv')), /计入 2 家；要说明的有 2 处/);
  assert.match((await notes(smes)).swallowed, /^第 2 行有一格跨了几行/);
  const formulas = sheetData([['企业名称'], ['甲厂']]).replace(
    '</sheetData>',
    '<row r="3"><c><f>A2</f></c></row></sheetData>',
  );
  await give(smes, '公式.xlsx', workbook([{ name: '名单', data: formulas }]));
  assert.match((await notes(smes)).uncomputed, /^第 3 行有公式还没有算出结果/);
  assert.deepEqual(Object.keys(await notes(smes)), ['uncomputed']);
});

test('what is said and chosen of a file keeps the accessibility rules, and stays within a phone', async (t) => {
  const { page, list, give } = await listsOf(site, t);
  await page.tab.setViewportSize({ width: 375, height: 800 });
  await give(smes, '旧名单.xlsx', sample('hidden-old-list.xlsx'));
  await list(smes).locator('select[name="sheet"]').selectOption('旧（隐藏）');
  await give('staff_list', '册.xlsx', sample('both-lists.xlsx'));
  assert.deepEqual(await violations(page.tab), []);
  await give(smes, '筛过.xlsx', sample('hidden-rows.xlsx'));
  assert.deepEqual(await violations(page.tab), []);
  assert.equal(await overflow(page.tab), 0);
});

test('a list is handed to the core once: what is typed later is held against what it came to', async (t) => {
  const { page, list, give, figure, said } = await listsOf(site, t);
  // Rows reach the core as JSON, written whole or text by text.
  await page.tab.evaluate(() => {
    const { stringify } = JSON;
    window.handed = 0;
    JSON.stringify = (value, ...rest) => {
      window.handed += Array.isArray(value) ? value.length : 1;
      return stringify(value, ...rest);
    };
  });
  const handed = () =>
    page.tab.evaluate(() => {
      const since = window.handed;
      window.handed = 0;
      return since;
    });
  const rows = served(9000, (i) => (i % 3 ? '满意' : '说不清'));
  assert.match(await give(smes, '大名单.xlsx', workbook(rows)), /计入 9,000 家/);
  assert.ok((await handed()) > rows.length);
  const before = await list(smes).locator('.findings tbody tr').first().elementHandle();
  for (const digits of ['8', '80', '9000']) {
    await page.type('smes_served_last_year', digits);
    await page.settle();
    const line = await figure('smes_served_last_year').innerText();
    if (digits === '9000') assert.doesNotMatch(line, /与已填的不同/);
    else assert.match(line, /与已填的不同/);
  }
  assert.ok((await handed()) < rows.length / 4);
  assert.match(await said(smes), /计入 9,000 家/);
  // Nor was what is said of the rows drawn anew.
  assert.equal(await before.evaluate((row) => row.isConnected), true);
  await page.choose('nanchang-2022');
  await page.settle();
  assert.ok((await handed()) < rows.length / 4);
  assert.deepEqual(page.incidents, []);
});

test('in another language the file that was chosen is still there, and clearing forgets it in both', async (t) => {
  const { page, list, give, said } = await listsOf(site, t);
  await give(smes, '旧名单.xlsx', sample('hidden-old-list.xlsx'));
  await list(smes).locator('select[name="sheet"]').selectOption('旧（隐藏）');
  const speak = async (lang) => {
    await page.tab.locator('zice-app').evaluate((app, to) => app.setAttribute('lang', to), lang);
    await page.tab.locator(`.main[lang="${lang}"]`).waitFor();
    await page.openPart('lists');
  };
  await speak('en');
  assert.match(await said(smes), /旧名单.xlsx was read: .* 99 enterprises counted/);
  await speak('zh-CN');
  assert.match(await said(smes), /旧名单.xlsx：有内容的 99 行/);
  // Cleared while the list is in sight, and while it is not.
  for (const away of ['xuchang-2020', 'all']) {
    await page.choose(away);
    await page.tab.locator('nav button[name="clear"]').click();
    await page.choose('xuchang-2020');
    await page.openPart('lists');
    assert.equal(await said(smes), '');
    assert.equal(await list(smes).locator('zice-list-result').count(), 0);
    assert.match(await give(smes, '名单.csv', csv(served(61))), /计入 61 家/);
  }
});

test('a file that is slow to read gives way to one that was chosen after it', async (t) => {
  const { list, said, page } = await listsOf(site, t);
  const box = list(smes).locator('input[type="file"]');
  const file = (name, buffer) => ({ name, mimeType: '', buffer: Buffer.from(buffer) });
  await Promise.all([
    box.setInputFiles(file('先.xlsx', workbook(served(9000)))),
    box.setInputFiles(file('后.csv', csv(served(61)))),
  ]);
  await page.tab.waitForFunction((selector) => {
    const lists = document.querySelector('zice-app').shadowRoot.querySelector('zice-lists').shadowRoot;
    return /已读/.test(lists.querySelector(selector).textContent);
  }, `#${smes}-said`);
  await page.settle();
  assert.match(await said(smes), /后.csv：有内容的 61 行/);
});
