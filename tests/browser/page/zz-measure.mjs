import { writeFileSync } from 'node:fs';
import test from 'node:test';
import { served, workbook } from '../../kit/workbooks.mjs';
import { csv, listsOf } from '../../kit/browser/lists-page.mjs';
import { hosted } from '../../kit/browser/page.mjs';
const site = hosted();
test('m', async (t) => {
  const { page, give, list } = await listsOf(site, t, process.env.M ?? 'xuchang-2020');
  await page.tab.evaluate(() => {
    window.longs = [];
    new PerformanceObserver((l) => l.getEntries().forEach((e) => window.longs.push(Math.round(e.duration)))).observe({
      entryTypes: ['longtask'],
    });
  });
  const longs = async (what) => {
    await page.tab.waitForTimeout(300);
    console.log(what, JSON.stringify(await page.tab.evaluate(() => window.longs.splice(0).sort((a, b) => b - a))));
  };
  await longs('before');
  const rows = served(9990, (i) => (i % 3 ? '满意' : '说不清'));
  console.log(await give('served_sme_list', '大.xlsx', workbook(rows)));
  await longs('xlsx 9990');
  await give('served_sme_list', '大.csv', csv(rows));
  await longs('csv 9990');
  await page.openPart('application-form');
  const file = page.tab.waitForEvent('download');
  await page.tab.locator('zice-application-form button').click();
  await (await file).path();
  await longs('docx 9990');
});
