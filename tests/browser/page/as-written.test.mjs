// Figures and dates as people write them: bounds and months read back, mistakes told on leaving a box, a percentage asked back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { violations } from '../../kit/browser/axe.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
const site = hosted();

const boxOf = (page, id) => page.fact(id).locator('#box');
const problemOf = (page, id) => page.fact(id).locator('#problem');
const understood = async (page, id) => (await page.fact(id).locator('#understood').innerText()).trim();

test('a mistake is told on leaving the box, and gone as soon as it is mended', async () => {
  const page = await site.open();
  await page.choose(ruleset, file.as_of);
  const box = boxOf(page, 'smes_served_last_year');
  await box.pressSequentially('约80');
  await page.settle();
  assert.equal(await problemOf(page, 'smes_served_last_year').isVisible(), false);
  assert.equal(await page.tab.locator('zice-problems [data-problem]').count(), 0);
  await box.press('Tab');
  assert.match(await problemOf(page, 'smes_served_last_year').innerText(), /请去掉“约”/);
  assert.equal(await box.getAttribute('aria-invalid'), 'true');
  await page.tab.locator('zice-problems [data-problem="smes_served_last_year"]').waitFor();
  assert.equal(await box.inputValue(), '约80');
  await box.press('Home');
  await box.press('Delete');
  assert.equal(await problemOf(page, 'smes_served_last_year').isVisible(), false);
  assert.equal(await box.getAttribute('aria-invalid'), 'false');
  assert.deepEqual(page.incidents, []);
});

test('a bound is read back and weighed as what it leaves open', async () => {
  const page = await site.open();
  await page.choose(ruleset, file.as_of);
  await page.fill(file);
  const row = page.row('7.2/total_assets');
  const weighed = async (typed) => {
    await page.type('total_assets', typed);
    await page.settle();
    return [await understood(page, 'total_assets'), await row.getAttribute('data-status')];
  };
  assert.deepEqual(await weighed('50万以上'), ['按 不少于 50 万元 计', 'met']);
  assert.match(await row.textContent(), /实际\s*不少于 50/);
  assert.deepEqual(await weighed('不到50'), ['按 不到 50 万元 计', 'unmet']);
  assert.deepEqual(await weighed('四十到六十'), ['按 40 至 60 万元 计', 'unknown']);
  assert.equal(await page.verdict, 'incomplete');
  await page.type('operating_since', '2020年');
  assert.equal(await understood(page, 'operating_since'), '按 2020年 计');
  await page.settle();
  assert.equal(await page.row('7.1/operating_time').getAttribute('data-status'), 'met');
  const download = page.tab.waitForEvent('download');
  await page.tab.locator('zice-keeping button[name="save"]').click();
  const path = await (await download).path();
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles(path);
  await page.tab.locator('zice-notices [data-notice="opened"], zice-notices').first().waitFor();
  await page.settle();
  assert.equal(await understood(page, 'operating_since'), '按 2020年 计');
  assert.equal(await row.getAttribute('data-status'), 'unknown');
  assert.deepEqual(page.incidents, []);
});

test('0.8 of a percentage is asked back, and is no answer until then', async () => {
  const page = await site.open();
  await page.choose(ruleset, file.as_of);
  await page.openAnswers(file);
  await page.type('satisfaction_rate', '0.8');
  await page.settle();
  assert.equal(await page.verdict, 'incomplete');
  const field = page.fact('satisfaction_rate');
  assert.match(await field.locator('#which').innerText(), /80%.*0\.8%/);
  assert.deepEqual(await violations(page.tab), []);
  await field.getByRole('button', { name: '80%', exact: true }).click();
  assert.equal(await boxOf(page, 'satisfaction_rate').inputValue(), '80%');
  await page.settle();
  assert.equal(await page.verdict, 'meets');
  assert.equal(await field.locator('#which').count(), 0);
});

test('a day is typed in any common form, or chosen from the calendar', async () => {
  const page = await site.open();
  await page.choose(ruleset, file.as_of);
  const box = boxOf(page, 'operating_since');
  await page.type('operating_since', '2020/5/1');
  assert.equal(await understood(page, 'operating_since'), '按 2020年5月1日 计');
  await page.type('operating_since', '05/01/2020');
  assert.match(await problemOf(page, 'operating_since').innerText(), /年写在前面/);
  await page.fact('operating_since').locator('.calendar').click();
  const calendar = page.fact('operating_since').locator('input[type="date"]');
  await calendar.evaluate((native) => {
    native.value = '2020-05-15';
    native.dispatchEvent(new Event('change'));
  });
  assert.equal(await box.inputValue(), '2020-05-15');
  assert.equal(await problemOf(page, 'operating_since').isVisible(), false);

  const asOf = page.tab.locator('zice-picker input[name="as_of"]');
  await asOf.fill('2022年9月');
  await asOf.blur();
  assert.match(await page.tab.locator('zice-picker #as-of-problem').innerText(), /要到日/);
  assert.equal(await asOf.inputValue(), '2022年9月');
  await asOf.fill('2022.9.16');
  await asOf.blur();
  assert.equal(await page.tab.locator('zice-picker #as-of-problem').isVisible(), false);
  assert.equal(await asOf.inputValue(), '2022-09-16');
  assert.deepEqual(page.incidents, []);
});
