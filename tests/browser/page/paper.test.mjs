// On paper: what a reader needs who has nothing else, and nothing that only a screen can use.
import assert from 'node:assert/strict';
import test from 'node:test';
import { native } from '../../kit/runtimes.mjs';
import { documents, rulesets } from '../../kit/shipped.mjs';
import { begun } from '../../kit/browser/begun.mjs';
import { filled } from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { printed } from '../../kit/browser/paper.mjs';

const ruleset = 'xuchang-2020';

const site = hosted({ whole: true });

test('on paper: the result with its articles, the date, the version, and what it is not', async () => {
  const page = await site.open();
  await filled(page, ruleset);
  await page.type('total_assets', '45');
  await page.settle();
  await page.tab.locator('zice-settings select[name="theme"]').selectOption('dark');
  const text = await printed(page, { printBackground: true });
  const { ruleset_hash } = JSON.parse(native.assess(ruleset, '{"zice":1}'));
  for (const wanted of [
    '许昌市中小企业公共服务示范平台认定管理办法',
    ruleset,
    ruleset_hash,
    '2022年9月15日',
    '第七条（二）',
    '还差5万元',
    '不代替主管部门的认定',
    '第十二条（十四）',
  ]) {
    assert.ok(text.includes(wanted), wanted);
  }
  assert.ok(!text.includes('清除'), 'no controls on paper');
  assert.ok(!text.includes('填写情况'), 'no form on paper');
});

/** Every paper that a material asks for, with what it must be. */
const needed = (needs) =>
  'document' in needs ? [needs] : [...(needs.all ?? []), ...(needs.any ?? [])].flatMap((one) => needed(one));

for (const { id, materials } of rulesets) {
  test(`${id}: on paper the whole checklist, whatever the screen leaves out`, async (t) => {
    const page = await begun(site, t, id, '2022-09-15');
    const first = needed(materials[0].needs)[0].document;
    await page.tickDocuments({ [first]: {} });
    await page.tab.locator('zice-materials input[name="lacking"]').check();
    const text = await printed(page);
    const list = text.slice(text.indexOf('申报材料清单'));
    for (const { name, needs } of materials) {
      assert.ok(list.includes(name.replace(/\s+/g, '')), name);
      for (const { document, fresh, rows, pledge } of needed(needs)) {
        const { label } = documents.documents.find((one) => one.id === document);
        const at = list.indexOf(label.replace(/\s+/g, ''));
        assert.ok(at > 0, label);
        if (fresh) assert.ok(list.includes('须在提交材料的当月取得'), label);
        if (rows) assert.ok(list.includes(`不少于${rows.at_least}行`), label);
        if (pledge) assert.ok(list.includes('可以改交告知承诺书'), label);
      }
    }
    assert.ok(list.includes('要求目前勾选'), 'with its heads');
    for (const control of ['只看还缺的', '说明：', '保存', '清除', '下载']) assert.ok(!text.includes(control), control);
  });
}

test('on paper no cell of the comparison is blank', async (t) => {
  const page = await begun(site, t, 'all', '2026-11-20', { registered_region: '411000', total_assets: 45 });
  await page.tab.locator('zice-comparison #measures').waitFor();
  for (const width of [700, 1280]) {
    await page.tab.setViewportSize({ width, height: 900 });
    await page.tab.emulateMedia({ media: 'print' });
    await page.tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const cells = await page.tab.locator('zice-comparison td').evaluateAll((all) =>
      all
        .filter((cell) => cell.checkVisibility())
        .map((cell) => {
          const heading = cell.querySelector('.column')?.innerText ?? '';
          return [cell.closest('tr').innerText.slice(0, 20), cell.innerText.replace(heading, '').trim()];
        }),
    );
    assert.ok(cells.length > 100);
    assert.deepEqual(
      cells.filter(([, words]) => words === ''),
      [],
    );
    await page.tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.tab.emulateMedia({ media: null });
  }
  assert.equal(await page.tab.locator('zice-comparison td details[open]').count(), 0);
  const paper = await printed(page);
  for (const wanted of [/最少的改动/, /要改动或补填\d+项/, /申报服务功能/]) assert.match(paper, wanted);
  assert.match(paper, /效力已失效/);
});
