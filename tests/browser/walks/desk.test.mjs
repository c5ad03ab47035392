// At a desk: a clerk who copies from paper, somebody whose place of registration changes, somebody who takes everything home.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { begun, fileOf } from '../../kit/browser/begun.mjs';
import { keeping, openParts, reopen, saved } from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { printed } from '../../kit/browser/paper.mjs';
import { said } from '../../kit/browser/walker.mjs';
import { tablesOf, takeApart } from '../../kit/browser/word-files.mjs';

const site = hosted({ whole: true });

/** With answers that were typed another day, and saved. */
async function continued(t, measure, { facts, documents = {}, as_of }) {
  const page = await begun(site, t, measure, as_of);
  const applicant = { zice: 1, as_of, facts, documents };
  await reopen(page, { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(applicant)) });
  await page.allQuestions();
  return page;
}

/** Copied from the paper as it stands there, and on to the next box. */
async function copied(page, id, text) {
  await page.type(id, text);
  await page.fact(id).locator('#box').press('Tab');
  const told = page.fact(id).locator('#problem, #understood').filter({ visible: true });
  await told.first().waitFor();
  return (await told.first().innerText()).trim();
}

test('a clerk in Nanchang types what the paper says; a list of 85 meets the article and not the form', async (t) => {
  const { as_of, facts } = fileOf('nanchang-2022');
  const { operating_since, smes_served_last_year, declared_functions, ...others } = facts;
  const page = await continued(t, 'nanchang-2022', { as_of, facts: { ...others, smes_served_year_before: 70 } });
  const { tab } = page;
  const served = 'smes_served_last_year';
  assert.match(await copied(page, served, '约80'), /请去掉“约”/);
  assert.equal(await page.fact(served).locator('#box').inputValue(), '约80');
  assert.equal(await copied(page, served, '80以上'), '按 不少于 80 家 计');
  assert.equal(await copied(page, served, '八十'), '按 80 家 计');
  assert.equal(await page.row('5.3/smes_served_last_year').getAttribute('data-status'), 'met');
  assert.equal(await copied(page, 'operating_since', '2020年5月'), '按 2020年5月 计');

  await page.type(served, '85');
  await page.settle();
  // Article 5(3): of each function that is applied for; so it hangs on which these are.
  assert.equal(await page.verdict, 'incomplete');
  await page.answer('declared_functions', declared_functions);
  await page.settle();
  assert.equal(await page.verdict, 'meets');
  // One of two reaches its figure: whether the other has to be withdrawn is for the authority to say.
  await page.type('training_attendances', '999');
  assert.equal(await page.verdict, 'discretionary');
  await page.type('training_attendances', '1000');

  await page.tickDocuments({ served_sme_list: { rows: 85 } });
  await page.settle();
  assert.equal(await page.row('5.3/smes_served_last_year').getAttribute('data-status'), 'met');
  const list = await said(tab.locator('zice-materials [data-document="served_sme_list"]').first());
  assert.match(
    list,
    /至少 100 行.*表格与条文不一致.*所填的 85 已达到条文要求的 80，但附件5的表格要求名单不少于 100 行/,
  );
});

test('Kashgar by the figures printed for the four prefectures, then Urumqi by the others, then a place outside', async (t) => {
  const { as_of, facts } = fileOf('xinjiang-2021');
  const own = { ...facts, registered_region: '653100', total_assets: 160, smes_served_last_year: 121 };
  const page = await continued(t, 'xinjiang-2021', { as_of, facts: own });
  const { tab } = page;
  await page.settle();
  assert.equal(await page.verdict, 'meets');
  const assets = page.row('7.1/total_assets');
  assert.match(await assets.textContent(), /不少于\s*150\s*万元/);

  await page.answer('registered_region', '650100');
  // Article 7(1): 250 wan yuan, 150 in the four prefectures of southern Xinjiang.
  const told = tab.locator('zice-form zice-standards [data-standard="7.1/total_assets"]');
  assert.match(await told.innerText(), /第七条（一）[^]*由 150 改为 250 万元/);
  assert.equal(await page.verdict, 'falls_short');
  assert.match(await assets.innerText(), /不少于 250 万元[^]*还差 90 万元/);

  await page.answer('registered_region', '411000');
  await page.settle();
  assert.match(await said(tab.locator('zice-verdict')), /^是否在此申报 .*注册地不在新疆.* 有要求未达到/);
});

test('taken home: printed, as a Word file, as a calendar, as a file that gives everything back, as words', async (t) => {
  const { as_of, facts } = fileOf('xuchang-2020');
  const page = await continued(t, 'xuchang-2020', {
    as_of,
    facts: { ...facts, total_assets: 45, satisfaction_rate: 70, training_attendances: 599 },
    documents: { application_report: {}, licence_copy: {} },
  });
  const { tab } = page;
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openParts(page, 'application-form');
  const form = tab.locator('zice-application-form');
  await form.locator('summary').click();
  const name = form.locator('[data-detail="applicant_name"]').locator('input, textarea');
  await name.fill('星火企业服务中心');
  await page.settle();

  const word = await downloaded(tab, form.locator('.download button'));
  assert.equal(word.name, '许昌市中小企业公共服务示范平台申请报告.docx');
  const cells = (await tablesOf(tab, await takeApart(tab, word.bytes))).flat(2);
  assert.ok(cells.some((one) => one.includes('45')));

  await page.openDeeds();
  const deeds = tab.locator('zice-deeds');
  await deeds.locator('[data-deed$="7.2/total_assets"] input').check();
  const calendar = await downloaded(tab, deeds.locator('button[name="deeds-calendar"]'));
  assert.match(calendar.name, /\.ics$/);
  assert.match(
    calendar.bytes.toString().replace(/\r\n /g, ''),
    /SUMMARY;LANGUAGE=zh-CN:要做的事：许昌市[^]*☑ 运营单位资产总额/,
  );
  await deeds.locator('button[name="copy-deeds"]').click();
  await deeds.getByText('已复制').waitFor();
  const words = await tab.evaluate(() => navigator.clipboard.readText());
  assert.match(words, /^要做的事：《许昌市[^]*☑ 运营单位资产总额不低于50万元：现 45 万元，还差 5 万元/);

  const paper = await printed(page);
  for (const wanted of [
    '要做的事已做1/',
    '由评审判断的，用材料说明7项',
    '材料：第十二条（一）',
    '还差5万元',
    '申报材料清单',
  ])
    assert.ok(paper.includes(wanted), wanted);
  for (const control of ['也看看改变申报范围', '有改不了的情况', '改一改试试', '打印这张单子'])
    assert.ok(!paper.includes(control), control);
  await tab.evaluate(() => (window.print = () => {}));
  await deeds.locator('button[name="print-deeds"]').click();
  await tab.locator('zice-app').waitFor({ state: 'hidden' });
  const sheets = (await tab.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  assert.ok(sheets <= 2, `${sheets} sheets`);
  await tab.locator('zice-app').waitFor();

  const file = await saved(page);
  assert.equal(file.name, `星火企业服务中心-许昌市中小企业公共服务示范平台认定管理办法自测-${as_of}.json`);
  const other = await site.open();
  t.after(() => other.tab.close());
  await reopen(other, file.path);
  await other.allQuestions();
  assert.equal(await other.fact('total_assets').locator('input').inputValue(), '45');
  assert.equal(await other.verdict, 'falls_short');
  await other.openDeeds();
  assert.equal(await other.tab.locator('zice-deeds [data-deed$="7.2/total_assets"] input').isChecked(), true);
  await openParts(other, 'application-form');
  await other.tab.locator('zice-application-form summary').click();
  const again = other.tab.locator('zice-application-form [data-detail="applicant_name"]').locator('input, textarea');
  assert.equal(await again.inputValue(), '星火企业服务中心');
  const second = await saved(other);
  assert.deepEqual(second.applicant, file.applicant);
  assert.equal(await keeping(other, 'save').isEnabled(), true);
  assert.deepEqual(other.incidents, []);
});

async function downloaded(tab, button) {
  const given = tab.waitForEvent('download');
  await button.click();
  const file = await given;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
