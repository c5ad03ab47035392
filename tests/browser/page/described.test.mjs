// What is wrong with an answer describes its box while it is, and no longer: a screen reader would tell of an error that is none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { hosted } from '../../kit/browser/page.mjs';
import { astray } from '../../kit/browser/references.mjs';

const site = hosted();

test('a mistake is named while it stands, and no longer', async () => {
  const page = await site.open();
  await page.choose('xinjiang-2021', '2022-09-01');
  const described = (locator) => locator.getAttribute('aria-describedby');
  const figure = page.fact('total_assets').locator('input');
  const date = page.tab.locator('zice-picker input[name="as_of"]');
  await page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="at_hand"]').first().check();
  const rows = page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="rows"]').first();
  for (const [box, wrong, right, problem] of [
    [figure, 'abc', '250', 'problem'],
    [rows, '48①', '100', 'rows-problem'],
  ]) {
    assert.doesNotMatch(await described(box), /problem/);
    await box.fill(wrong);
    await box.blur();
    await page.settle();
    assert.ok((await described(box)).split(' ').includes(problem));
    await box.fill(right);
    await page.settle();
    assert.doesNotMatch(await described(box), /problem/);
  }
  assert.equal(await described(date), 'as-of-help');
  await page.openPart('application-form');
  await page.tab.locator('zice-application-form summary').click();
  assert.deepEqual((await astray(page.tab)).found, []);
});
