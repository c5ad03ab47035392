import test from 'node:test';
import { served, workbook } from '../../kit/workbooks.mjs';
import { csv, listsOf } from '../../kit/browser/lists-page.mjs';
import { hosted } from '../../kit/browser/page.mjs';
const site = hosted();
test('s', async (t) => {
  const { page, give, list } = await listsOf(site, t, 'xinjiang-2021');
  const people = Array.from({ length: 30 }, (_, i) => [
    `人员${i}`,
    i % 4 ? '本科' : '大本',
    i < 12 ? '工程师' : '',
    i % 3 ? '是' : '也许',
  ]);
  await give('staff_list', '人员.xlsx', workbook([['姓名', '学历', '水平', '是否专职'], ...people]));
  const [, header, ...rows] = served(70);
  await give(
    'served_sme_list',
    '名单.xlsx',
    workbook([
      [...header, '所属行业', '从业人员', '营业收入（万元）'],
      ...rows.map((r, i) => [...r, i === 5 ? '批发和零售' : '工业', i < 3 ? '1000' : '20', i < 3 ? '4亿元' : '300']),
    ]),
  );
  for (const width of [1280, 375]) {
    await page.tab.setViewportSize({ width, height: 900 });
    await list('staff_list').screenshot({ path: `/tmp/lists-a-${width}.png` });
  }
  await list('staff_list').locator('[data-column="title"] select').selectOption('3');
  await list('staff_list').locator('details.sort').first().locator('summary').click();
  await list('staff_list').screenshot({ path: `/tmp/lists-b-375.png` });
  await list('served_sme_list').screenshot({ path: `/tmp/lists-c-375.png` });
  await page.tab.setViewportSize({ width: 1280, height: 900 });
  await list('served_sme_list').screenshot({ path: `/tmp/lists-c-1280.png` });
});
