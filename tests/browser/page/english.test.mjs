// The page in English: what the measures ask and say is English too, and so are the title and the language of the page.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const file = JSON.parse(bases.find(({ ruleset }) => ruleset === 'xuchang-2020').applicant);
const applicant = { ...file, facts: { ...file.facts, total_assets: 45 } };
const site = hosted();

test('questions, choices, papers, conditions and articles are in English, and so are title and language of the page', async (t) => {
  const page = await site.open();
  t.after(() => page.tab.close());
  await page.tab.locator('zice-settings button[name="language"]:is([lang="en"])').click();
  await page.tab.locator('.main[lang="en"]').waitFor();
  await page.choose('xuchang-2020', applicant.as_of);
  await page.fill(applicant);
  await page.settle();
  await page.openPart('application-form');
  for (const summary of await page.tab.locator('zice-overview summary, zice-application-form summary').all())
    await summary.click();
  await page.tab.locator('zice-application-form .group').first().waitFor();
  const left = await page.tab.evaluate(() => {
    const of = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? of(one.shadowRoot) : [])]);
    const words =
      '.label, .help, .text, .basis dd, .remark, option:not([value^="1"], [value^="2"], [value^="3"], [value^="4"], [value^="5"], [value^="6"], [value^="7"], [value^="8"]), .paper > span, h3, h4';
    return of(document.querySelector('zice-app'))
      .filter((one) => one.matches(words) && /\p{Script=Han}/u.test(one.textContent))
      .map((one) => one.textContent.trim());
  });
  assert.deepEqual(
    left.filter((words) => !/^\S*（?\d|万元|亿元|许工信|[家次人]$/.test(words)),
    [],
  );
  assert.equal(await page.tab.title(), 'SME public-service demonstration platforms · Self-check before applying');
  assert.equal(await page.tab.locator('html').getAttribute('lang'), 'en');
  await page.tab.locator('zice-settings button[name="language"]:is([lang="zh-CN"])').click();
  await page.tab.locator('.main[lang="zh-CN"]').waitFor();
  assert.equal(await page.tab.title(), '中小企业公共服务示范平台认定 · 申报条件自测');
  assert.equal(await page.tab.locator('html').getAttribute('lang'), 'zh-CN');
  assert.match(await page.row('7.2/total_assets').locator('.text').innerText(), /运营单位资产总额/);
});
