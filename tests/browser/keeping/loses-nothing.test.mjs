// Nothing that was typed is lost unasked: leaving asks first, clearing can be taken back, a file keeps all of it, snapshots
// too, and two tabs that remember follow each other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import decodeQR from 'qr/decode.js';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { assets, keeping, linkOf, notice, unpack } from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { forms } from '../../kit/shipped.mjs';

const ruleset = 'xuchang-2020';
/** The blanks of the measure's form. */
const asked = forms
  .find((form) => form.ruleset === ruleset)
  .asks.flatMap(({ of }) => of)
  .filter(({ detail }) => detail);
const site = hosted();
const { open } = site;

const told = (page, name) => page.tab.locator(`zice-notices button[name="${name}"]`);
const part = (page, name) => page.tab.locator(`zice-part[data-part="${name}"]`);
const blank = (page, id) => page.tab.locator(`zice-application-form [data-detail="${id}"]`).locator('input, textarea');
const openParts = async (page, ...names) => {
  for (const name of names) await part(page, name).locator('summary').first().click();
};

async function begun(text = '77') {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', text);
  return page;
}

/** Whether the browser asks before the page is left; it is left in any case. */
async function asksOnLeaving(page) {
  const asked = [];
  const accept = (dialog) => (asked.push(dialog.type()), dialog.accept());
  page.tab.on('dialog', accept);
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  page.tab.off('dialog', accept);
  return asked;
}

/** The same as the page answers it, without leaving. */
const wouldAsk = ({ tab }) =>
  tab.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

async function saved(page) {
  const download = page.tab.waitForEvent('download');
  await keeping(page, 'save').click();
  const given = await download;
  const path = await given.path();
  return { name: given.suggestedFilename(), path, applicant: JSON.parse(readFileSync(path, 'utf8')) };
}

const reopen = async (page, path) => {
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles(path);
  await page.tab.locator('[data-notice="opened"]').waitFor();
};

test('leaving asks while something typed is nowhere else, and stores nothing', async () => {
  const page = await open();
  await page.choose(ruleset);
  assert.deepEqual(await asksOnLeaving(page), []);
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  assert.equal(await page.tab.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  assert.deepEqual(await asksOnLeaving(page), ['beforeunload']);
  assert.equal(await page.tab.locator('zice-form').count(), 0);

  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await saved(page);
  assert.equal(await wouldAsk(page), false);
  await page.type('total_assets', '78');
  assert.equal(await wouldAsk(page), true);
  await linkOf(page);
  assert.equal(await wouldAsk(page), false);
  await page.type('satisfaction_rate', 'abc');
  assert.equal(await wouldAsk(page), true);
  // A link leaves out what is no figure.
  await linkOf(page);
  assert.equal(await wouldAsk(page), true);
  await page.tab.locator('zice-app').evaluate((element) => element.setAttribute('no-leave-prompt', ''));
  assert.equal(await wouldAsk(page), false);
  await page.tab.locator('zice-app').evaluate((element) => element.removeAttribute('no-leave-prompt'));
  const remember = page.tab.locator('zice-keeping input[name="remember"]');
  await remember.check();
  assert.equal(await wouldAsk(page), false);
  await remember.uncheck();
  assert.equal(await wouldAsk(page), true);
  await keeping(page, 'clear').click();
  assert.deepEqual(await asksOnLeaving(page), []);
  assert.deepEqual(page.incidents, []);
});

test('a sample is nobody’s: leaving it asks nothing', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.tab.locator('zice-picker button[name="sample"]').click();
  await page.type('total_assets', '5');
  assert.equal(await wouldAsk(page), false);
});

test('everything typed is in the file, the blanks of the form too, and comes back as it stood', async () => {
  const page = await begun('1.2万元');
  await page.type('satisfaction_rate', '九成');
  await openParts(page, 'application-form');
  await page.tab.locator('zice-application-form summary').click();
  await blank(page, 'applicant_name').fill('某/某公司');
  const blanks = page.tab.locator('zice-application-form zice-detail-field');
  const ids = await blanks.evaluateAll((all) => all.map((one) => one.dataset.detail));
  assert.equal(ids.length, asked.length);
  const typed = (id) => (id === 'applicant_name' ? '某/某公司' : /_on$/.test(id) ? '2022-09-01' : `填 ${id}`);
  for (const id of ids) await blank(page, id).fill(typed(id));
  const { name, path, applicant } = await saved(page);
  const day = await page.tab.locator('zice-picker input[name="as_of"]').inputValue();
  assert.equal(name, `某 某公司-许昌市中小企业公共服务示范平台认定管理办法自测-${day}.json`);
  assert.deepEqual(applicant.facts, { total_assets: 1.2 });
  assert.deepEqual(applicant.typed, { facts: { total_assets: '1.2万元', satisfaction_rate: '九成' } });
  assert.deepEqual(applicant.application, Object.fromEntries(ids.map((id) => [id, typed(id)])));
  assert.equal(await wouldAsk(page), false);

  // A link goes to others: what is in the blanks stays here.
  const { applicant: shared } = unpack(await linkOf(page));
  assert.deepEqual(Object.keys(shared).sort(), ['as_of', 'documents', 'facts', 'zice']);

  await keeping(page, 'clear').click();
  // The measure comes back with the file, too.
  await reopen(page, path);
  assert.equal(await assets(page), '1.2万元');
  assert.equal(await page.fact('satisfaction_rate').locator('input').inputValue(), '九成');
  await openParts(page, 'application-form');
  await page.tab.locator('zice-application-form summary').click();
  for (const id of ids) assert.equal(await blank(page, id).inputValue(), typed(id));
  assert.deepEqual(page.incidents, []);
});

test('clearing can be taken back while it is told of: answers, papers, blanks, lists, and the measure', async () => {
  const page = await begun('abc');
  await page.tickDocuments({ licence_copy: {} });
  await openParts(page, 'application-form', 'lists');
  await page.tab.locator('zice-application-form summary').click();
  await blank(page, 'applicant_name').fill('某公司');
  const list = page.tab.locator('[data-list="staff_list"]');
  const buffer = Buffer.from('姓名,学历\n甲,本科\n乙,大专\n');
  await list.locator('input').setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer });
  await list.locator('zice-list-result').waitFor();

  await keeping(page, 'clear').click();
  await told(page, 'undo').click();
  assert.equal(await notice(page).count(), 0);
  assert.equal(await assets(page), 'abc');
  assert.equal(await page.tab.locator('[data-document="licence_copy"] input[name="at_hand"]').first().isChecked(), true);
  await openParts(page, 'application-form', 'lists');
  await page.tab.locator('zice-application-form summary').click();
  assert.equal(await blank(page, 'applicant_name').inputValue(), '某公司');
  await list.locator('zice-list-result').waitFor();
  assert.match(await list.locator('[role="status"]').first().innerText(), /人员\.csv/);

  await keeping(page, 'clear').click();
  await told(page, 'dismiss').click();
  await keeping(page, 'clear').click();
  assert.equal(await told(page, 'undo').count(), 0);
  assert.deepEqual(page.incidents, []);
});

test('what was typed after clearing is set aside when clearing is taken back', async () => {
  const page = await begun();
  await keeping(page, 'clear').click();
  await page.choose(ruleset);
  await page.type('total_assets', '5');
  await told(page, 'undo').click();
  assert.equal(await assets(page), '77');
  await told(page, 'restore').click();
  assert.equal(await assets(page), '5');
});

test('a snapshot stands in the file, tells what changed since and what turned, and is gone back to', async () => {
  const page = await begun('80');
  await openParts(page, 'snapshots');
  await page.tab.locator('zice-snapshots input').fill('第一稿');
  await page.tab.locator('zice-snapshots button[name="put_aside"]').click();
  await page.type('total_assets', '3');
  const { path, applicant } = await saved(page);
  assert.deepEqual(
    applicant.snapshots.map(({ name, facts }) => [name, facts]),
    [['第一稿', { total_assets: 80 }]],
  );

  await keeping(page, 'clear').click();
  await reopen(page, path);
  const one = page.tab.locator('[data-snapshot="第一稿"]');
  await one.locator('summary').click();
  assert.match(await one.locator('[data-fact="total_assets"]').innerText(), /由 80 改为 3/);
  assert.deepEqual(
    await one.locator('[data-flip]').evaluateAll((all) => all.map((flip) => flip.dataset.flip)),
    ['7.2/total_assets'],
  );
  await linkOf(page);
  await openParts(page, 'code-of-link');
  await page.tab.locator('zice-code-of-link svg').waitFor();
  await page.tab.setViewportSize({ width: 375, height: 812 });
  assert.equal(await overflow(page.tab), 0);
  assert.deepEqual(await violations(page.tab), []);

  await one.locator('button[name="open"]').click();
  assert.equal(await assets(page), '80');
  await told(page, 'restore').click();
  assert.equal(await assets(page), '3');
  await one.locator('button[name="remove"]').click();
  await one.waitFor({ state: 'detached' });
  assert.equal((await saved(page)).applicant.snapshots, undefined);
  assert.deepEqual(page.incidents, []);
});

test('the code of a link says the link; one that is too long for a code says so', async () => {
  const page = await begun();
  const link = await linkOf(page);
  await openParts(page, 'code-of-link');
  const drawing = page.tab.locator('zice-code-of-link svg');
  await drawing.waitFor();
  const [side, strokes] = await drawing.evaluate((svg) => [svg.viewBox.baseVal.width, svg.querySelector('path').getAttribute('d')]);
  const scale = 4;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of strokes.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let dy = 0; dy < scale; dy += 1) {
      const start = (y * scale + dy) * width + x * scale;
      for (let at = start; at < start + length * scale; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  assert.equal(decodeQR({ width, height: width, data }), link);
  await page.tab.locator('zice-code-of-link').evaluate((element) => (element.link = `https://a/#${'x'.repeat(2300)}`));
  assert.match(await page.tab.locator('zice-code-of-link .too-long').innerText(), /2,?311 个字节/);
});

test('where a phone has a sheet to share with, the file and the link go there', async () => {
  const page = await open();
  await page.tab.addInitScript(() => {
    window.handed = [];
    navigator.canShare = ({ files }) => files.length === 1;
    navigator.share = async ({ files, url }) => {
      window.handed.push(files ? [files[0].name, await files[0].text()] : url);
      if (window.refuse) throw new DOMException('no', 'NotAllowedError');
    };
  });
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await keeping(page, 'share').click();
  const link = await linkOf(page);
  await keeping(page, 'share_link').click();
  const [[name, text], url] = await page.tab.evaluate(() => window.handed);
  assert.match(name, /^许昌市.*自测-\d{4}-\d\d-\d\d\.txt$/);
  assert.deepEqual(JSON.parse(text).facts, { total_assets: 77 });
  assert.equal(url, link);
  await page.tab.evaluate(() => (window.refuse = true));
  const download = page.tab.waitForEvent('download');
  await keeping(page, 'share').click();
  assert.match((await download).suggestedFilename(), /\.json$/);
  await keeping(page, 'share_link').click();
  await page.tab.getByText('没有分享成').waitFor();
});

test('two tabs that remember follow each other, and neither takes the other’s place in a box', async () => {
  const a = await begun();
  await a.tab.locator('zice-keeping input[name="remember"]').check();
  const b = await open();
  await openParts(b, 'application-form');
  await b.tab.locator('zice-application-form summary').click();
  await b.fact('satisfaction_rate').locator('input').pressSequentially('9');
  await a.type('total_assets', '78');
  await b.tab.waitForFunction(
    () => document.querySelector('zice-app').shadowRoot.querySelector('zice-form').session.answers.fact('total_assets') === '78',
  );
  await b.tab.keyboard.type('1');
  assert.deepEqual([await assets(b), await b.fact('satisfaction_rate').locator('input').inputValue()], ['78', '91']);

  await openParts(a, 'application-form');
  await a.tab.locator('zice-application-form summary').click();
  await blank(a, 'applicant_name').fill('某公司');
  await b.tab.waitForFunction(
    () => document.querySelector('zice-app').shadowRoot.querySelector('zice-form').session.answers.detail('applicant_name') !== '',
  );
  assert.equal(await blank(b, 'applicant_name').inputValue(), '某公司');

  await keeping(b, 'clear').click();
  await a.tab.locator('[data-notice="cleared_elsewhere"]').waitFor();
  // What another tab clears is cleared for good: what this one had cleared, too.
  await a.choose(ruleset);
  await a.type('total_assets', '5');
  await a.tab.locator('zice-keeping input[name="remember"]').check();
  assert.equal(await told(b, 'undo').count(), 1);
  await keeping(a, 'clear').click();
  await told(b, 'undo').waitFor({ state: 'detached' });
  for (const page of [a, b]) assert.deepEqual(page.incidents, []);
});
