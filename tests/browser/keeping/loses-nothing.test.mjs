// Nothing that was typed is lost unasked: leaving asks first, clearing can be taken back, a file keeps all of it, and two tabs
// that remember follow each other.
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  assets,
  begun as begunIn,
  keeping,
  linkOf,
  notice,
  openParts,
  reopen,
  saved,
  told,
  unpack,
} from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { forms } from '../../kit/shipped.mjs';

const ruleset = 'xuchang-2020';
/** The blanks of the measure's form. */
const asked = forms
  .find((form) => form.ruleset === ruleset)
  .asks.flatMap(({ of }) => of)
  .filter(({ detail }) => detail);
const { open } = hosted();

const begun = (text) => begunIn(open, ruleset, text);
const blank = (page, id) => page.tab.locator(`zice-application-form [data-detail="${id}"]`).locator('input, textarea');

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
  await page.type('satisfaction_rate', '约九成');
  await openParts(page, 'application-form');
  await page.tab.locator('zice-application-form summary').click();
  await blank(page, 'applicant_name').fill('某/某公司');
  const blanks = page.tab.locator('zice-application-form zice-detail-field');
  const ids = await blanks.evaluateAll((all) => all.map((one) => one.dataset.detail));
  assert.equal(ids.length, asked.length);
  const typed = (id) => (id === 'applicant_name' ? '某/某公司' : /_on$/.test(id) ? '2022年9月' : `填 ${id}`);
  for (const id of ids) await blank(page, id).fill(typed(id));
  await blank(page, ids[0]).focus();
  const { name, path, applicant } = await saved(page);
  const day = await page.tab.locator('zice-picker input[name="as_of"]').inputValue();
  assert.equal(name, `某 某公司-许昌市中小企业公共服务示范平台认定管理办法自测-${day}.json`);
  assert.deepEqual(applicant.facts, { total_assets: 1.2 });
  assert.deepEqual(applicant.typed, { facts: { total_assets: '1.2万元', satisfaction_rate: '约九成' } });
  assert.deepEqual(applicant.application, Object.fromEntries(ids.map((id) => [id, typed(id)])));
  assert.equal(await wouldAsk(page), false);

  // A link goes to others: what is in the blanks stays here.
  const { applicant: shared } = unpack(await linkOf(page));
  assert.deepEqual(Object.keys(shared).sort(), ['as_of', 'documents', 'facts', 'zice']);

  await keeping(page, 'clear').click();
  // The measure comes back with the file, too.
  await reopen(page, path);
  assert.equal(await assets(page), '1.2万元');
  assert.equal(await page.fact('satisfaction_rate').locator('input').inputValue(), '约九成');
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
  assert.equal(
    await page.tab.locator('[data-document="licence_copy"] input[name="at_hand"]').first().isChecked(),
    true,
  );
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

test('two tabs that remember follow each other, and neither takes the other’s place in a box', async () => {
  const a = await begun();
  await a.tab.locator('zice-keeping input[name="remember"]').check();
  const b = await open();
  await openParts(b, 'application-form');
  await b.tab.locator('zice-application-form summary').click();
  await b.fact('satisfaction_rate').locator('input').pressSequentially('9');
  await a.type('total_assets', '78');
  await b.tab.waitForFunction(
    () =>
      document.querySelector('zice-app').shadowRoot.querySelector('zice-form').session.answers.fact('total_assets') ===
      '78',
  );
  await b.tab.keyboard.type('1');
  assert.deepEqual([await assets(b), await b.fact('satisfaction_rate').locator('input').inputValue()], ['78', '91']);

  await openParts(a, 'application-form');
  await a.tab.locator('zice-application-form summary').click();
  await blank(a, 'applicant_name').fill('某公司');
  await b.tab.waitForFunction(
    () =>
      document
        .querySelector('zice-app')
        .shadowRoot.querySelector('zice-form')
        .session.answers.detail('applicant_name') !== '',
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
