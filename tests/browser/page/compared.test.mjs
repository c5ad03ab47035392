// All measures beside each other: which comes first, what differs, how long that is on a phone; and several applicants.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { compared } from '../../kit/every-runtime.mjs';
import { begun, fileOf } from '../../kit/browser/begun.mjs';
import { violations } from '../../kit/browser/axe.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { printed } from '../../kit/browser/paper.mjs';
import { keeping } from '../../kit/browser/kept.mjs';

const site = hosted();
const sample = JSON.parse(readFileSync(new URL('../../../web/samples/xuchang-2020.json', import.meta.url), 'utf8'));
const asFile = (name, applicant) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof applicant === 'string' ? applicant : JSON.stringify(applicant)),
});

/** All measures, with what a typical applicant of Xuchang answered. */
async function opened(t) {
  const page = await begun(site, t, 'all', sample.as_of);
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles(asFile('sample.json', sample));
  await page.tab.locator('zice-comparison [data-applies="yes"]').waitFor();
  await page.settle();
  return page;
}

test('first the measures that apply, the nearest on top; only what differs until all is asked for', async (t) => {
  const page = await opened(t);
  const { order, figures } = JSON.parse(compared(JSON.stringify(sample)));
  const rows = await page.tab
    .locator('zice-comparison .measures tbody tr')
    .evaluateAll((all) => all.map((row) => row.dataset.ruleset ?? row.innerText.trim()));
  const [first, ...others] = order.map(({ ruleset }) => ruleset);
  assert.deepEqual(rows, ['收本地申请人，且在有效期内', first, '不收本地申请人，或不在有效期内', ...others]);
  assert.equal(first, 'xuchang-2020');
  const heads = await page.tab.locator('zice-comparison .figures thead th').allInnerTexts();
  assert.match(heads[1], /^许昌市\s*有要求未达到$/);
  await page.tab.locator('zice-comparison .figures details.folded > summary').click();
  const shown = () =>
    page.tab
      .locator('zice-comparison [data-figure]')
      .evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
  const differing = figures.filter(({ entries }) => entries.some(({ stands_out }) => stands_out)).length;
  assert.ok(differing > 0 && differing < figures.length);
  assert.equal(await shown(), differing);
  const paper = await printed(page);
  for (const wanted of ['用户满意度', '先看哪一部']) assert.ok(paper.includes(wanted), wanted);
  assert.ok(!paper.includes('只看差异'), 'no control on paper');
  await page.tab.locator('zice-comparison input[name="differences"]').uncheck();
  assert.equal(await shown(), figures.length);
});

test('on a phone five measures take at most six screens', async (t) => {
  const page = await opened(t);
  await page.tab.setViewportSize({ width: 375, height: 812 });
  const { height } = await page.tab.locator('zice-comparison').boundingBox();
  assert.ok(height <= 6 * 812, `${height} px`);
});

test('several applicants: as they came, each by the core, what is wrong with a file named by its place', async (t) => {
  const page = await opened(t);
  const loaded = site.requests.length;
  const [national, xiamen] = ['national-2010', 'xiamen-2021'].map((id) => ({ ...fileOf(id), as_of: sample.as_of }));
  const dropped = {
    'b.json': JSON.stringify(xiamen),
    'wrong.json': '{"zice": 1,\n "facts": {"total_assets": "many"}}',
    'broken.json': '{"zice": 1,',
    'a.json': JSON.stringify(national),
  };
  await page.tab.locator('zice-comparison').evaluate((element, files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(files)) dataTransfer.items.add(new File([text], name));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, dropped);
  const table = page.tab.locator('zice-applicants');
  await table.locator('[data-applicant="a.json"]').waitFor();
  const verdicts = await table
    .locator('[data-applicant]')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.dataset.applicant,
        Object.fromEntries(
          [...row.querySelectorAll('td')].map((cell) => [
            cell.dataset.ruleset,
            Number(/未达到 (\d+)/.exec(cell.innerText)[1]),
          ]),
        ),
      ]),
    );
  const byCore = (applicant) =>
    Object.fromEntries(
      JSON.parse(compared(JSON.stringify(applicant))).assessments.map((one) => [
        one.ruleset,
        one.counts.conditions.unmet,
      ]),
    );
  assert.deepEqual(verdicts, [
    ['本页所填', byCore(sample)],
    ['b.json', byCore(xiamen)],
    ['a.json', byCore(national)],
  ]);
  assert.match(await table.locator('[data-refused="wrong.json"]').innerText(), /第 2 行第 28 个字符：.*many/);
  assert.match(await table.locator('[data-refused="broken.json"]').innerText(), /第 1 行/);
  await table.locator('select[name="view"]').selectOption('xiamen-2021');
  assert.match(await table.locator('[data-applicant="b.json"]').innerText(), /无/);
  assert.match(await table.locator('[data-applicant="本页所填"]').innerText(), /第.条/);
  for (const width of [375, 1280]) {
    await page.tab.setViewportSize({ width, height: 900 });
    assert.deepEqual(await violations(page.tab), []);
    assert.ok((await page.tab.evaluate(() => document.documentElement.scrollWidth)) <= width);
  }
  await table.getByRole('button', { name: '移除 b.json' }).click();
  assert.equal(await table.locator('[data-applicant]').count(), 2);
  assert.ok(
    site.requests.slice(loaded).every((one) => /^GET \S+\.js$/.test(one)),
    'nothing leaves the browser',
  );
  await keeping(page, 'clear').click();
  await page.choose('all', sample.as_of);
  await page.openPart('applicants');
  assert.equal(await table.locator('[data-applicant]').count(), 0, 'cleared with all else');
});
