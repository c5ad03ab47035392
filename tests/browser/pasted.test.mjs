// What is pasted into a box of figures: read as it is seen, or refused with the words of the core; never joined to another figure.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { hosted } from './page.mjs';

const site = hosted();
const cases = JSON.parse(readFileSync(new URL('../typed/marks.json', import.meta.url), 'utf8'));

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

for (const [text, expected] of cases) {
  test(`${JSON.stringify(text)} in every kind of box: ${expected}`, async () => {
    const page = await site.open();
    await page.choose('xuchang-2020', '2022-09-15');
    await page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="at_hand"]').first().check();
    const rows = page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="rows"]').first();
    const problem = page.fact('smes_served_last_year').locator('#problem');
    await paste(page, page.fact('smes_served_last_year').locator('input'), text);
    await paste(page, rows, text.replace('家', ''));
    await page.settle();
    assert.notEqual(await rows.inputValue(), '');
    if (typeof expected === 'number') {
      assert.equal(await problem.isVisible(), false);
      assert.equal(await rows.getAttribute('aria-invalid'), 'false');
    } else {
      assert.match(await problem.innerText(), /整数/);
      assert.equal(await rows.getAttribute('aria-invalid'), 'true');
    }
    const download = page.tab.waitForEvent('download');
    await page.tab.locator('zice-keeping button[name="save"]').click();
    const { facts, documents } = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    const wanted = typeof expected === 'number' ? expected : undefined;
    assert.equal(facts.smes_served_last_year, wanted);
    assert.equal(documents.served_sme_list.rows, wanted);
    assert.deepEqual(page.incidents, []);
    await page.tab.close();
  });
}
