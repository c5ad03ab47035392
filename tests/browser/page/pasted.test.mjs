// What is pasted into a box of figures: read as it is seen, or refused with the words of the core; never joined to another figure.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();
const cases = JSON.parse(readFileSync(new URL('../../page/typed/marks.json', import.meta.url), 'utf8'));

/** With the clipboard, as a person does. */
async function paste(page, box, text) {
  await box.fill('');
  await box.focus();
  await page.tab.evaluate(async (text) => {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }, text);
  await box.focus();
  await page.tab.keyboard.press('Control+V');
}

test('in every kind of box, and in the saved file', async (t) => {
  const page = await site.open();
  await page.choose('xuchang-2020', '2022-09-15');
  await page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="at_hand"]').first().check();
  const figure = page.fact('smes_served_last_year').locator('input');
  const rows = page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="rows"]').first();
  for (const [text, expected] of cases) {
    await t.test(`${JSON.stringify(text)}: ${expected}`, async () => {
      await paste(page, figure, text);
      await paste(page, rows, text.replace('家', ''));
      const known = typeof expected === 'number';
      for (const box of [figure, rows]) {
        assert.notEqual(await box.inputValue(), '');
        assert.equal(await box.getAttribute('aria-invalid'), String(!known));
      }
      if (!known) assert.match(await page.fact('smes_served_last_year').locator('#problem').innerText(), /整数|请/);
      const download = page.tab.waitForEvent('download');
      await page.tab.locator('zice-keeping button[name="save"]').click();
      const { facts, documents } = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
      const wanted = known ? expected : undefined;
      assert.deepEqual([facts.smes_served_last_year, documents.served_sme_list.rows], [wanted, wanted]);
      assert.deepEqual(page.incidents, []);
    });
  }
});
