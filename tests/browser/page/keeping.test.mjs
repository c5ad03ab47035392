// What was entered is kept only where someone asks for it, comes back as it was, and can be cleared with one button.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { inflateSync, deflateSync } from 'node:zlib';
import { command, run } from '../../kit/runtimes.mjs';
import { bases } from '../../kit/scenarios.mjs';
import { Page, hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);

const site = hosted();
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zice-files-'));
});
after(async () => {
  rmSync(folder, { recursive: true });
});

const { open } = site;
const keeping = (page, name) => page.tab.locator(`zice-keeping button[name="${name}"]`);
const notice = (page) => page.tab.locator('zice-notices [data-notice]');
const assets = (page) => page.fact('total_assets').locator('input').inputValue();

async function saved(page) {
  const download = page.tab.waitForEvent('download');
  await keeping(page, 'save').click();
  const given = await download;
  const text = readFileSync(await given.path(), 'utf8');
  return { name: given.suggestedFilename(), text, applicant: JSON.parse(text) };
}

async function openFile(page, text, name = 'applicant.json') {
  const path = join(folder, name);
  writeFileSync(path, text);
  const dismiss = page.tab.locator('zice-notices button[name="dismiss"]');
  if ((await dismiss.count()) > 0) await dismiss.click();
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles(path);
  await notice(page).waitFor();
}

async function linkOf(page) {
  await keeping(page, 'link').click();
  const box = page.tab.locator('zice-keeping #link');
  await box.waitFor();
  return box.inputValue();
}

/** What a link holds, and the link that holds something else. */
const unpack = (link) => JSON.parse(inflateSync(Buffer.from(link.split('#zice=z')[1], 'base64url')));
const repack = (link, shared) =>
  `${link.split('#')[0]}#zice=z${deflateSync(JSON.stringify(shared)).toString('base64url')}`;

async function filled(page, asOf = file.as_of) {
  await page.choose(ruleset, asOf);
  await page.fill(file);
  await page.tickDocuments(file.documents);
  await page.settle();
}

test('saved, cleared and opened again: the same answers, the same verdict, and the command agrees', async () => {
  const page = await open();
  await filled(page);
  await page.type('total_assets', '45.5万');
  const { name, text, applicant } = await saved(page);
  assert.equal(name, `zice-${file.as_of}.json`);
  assert.equal(applicant.as_of, file.as_of);
  assert.equal(applicant.facts.total_assets, 45.5);
  assert.deepEqual(applicant.documents, file.documents);
  const verdict = await page.verdict;

  const { stdout } = run(['assess', '--ruleset', ruleset, '--applicant', '-', '--json'], { input: text });
  assert.equal(JSON.parse(stdout).verdict, verdict);

  await keeping(page, 'clear').click();
  await page.choose(ruleset);
  assert.equal(await assets(page), '');
  await openFile(page, text);
  assert.equal(await notice(page).getAttribute('data-notice'), 'opened');
  assert.equal(await page.verdict, verdict);
  assert.equal(await assets(page), '45.5');
  assert.deepEqual((await saved(page)).applicant, applicant);
  assert.deepEqual(page.incidents, []);
});

test('facts that the measure does not ask stay in the file', async () => {
  const page = await open();
  await page.choose('nanchang-2022');
  await openFile(page, JSON.stringify(file));
  const { applicant } = await saved(page);
  assert.deepEqual(applicant, file);
});

test('a county of a file stays the county', async () => {
  const page = await open();
  await page.choose(ruleset);
  await openFile(page, JSON.stringify({ zice: 1, facts: { registered_region: '411002' } }));
  const select = page.fact('registered_region').locator('select[name="prefecture"]');
  assert.equal(await select.inputValue(), '411002');
});

test('a file that is not right: every mistake with its place and what was expected, and nothing typed is lost', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await openFile(
    page,
    '{"zice":1,\n"facts":{"total_asset":5,"satisfaction_rate":120,"employees":3,"service_staff":9}}',
  );
  assert.equal(await notice(page).getAttribute('data-notice'), 'refused');
  const errors = page.tab.locator('zice-notices .errors li');
  assert.deepEqual(await errors.evaluateAll((all) => all.map((one) => one.dataset.fact).sort()), [
    'satisfaction_rate',
    'service_staff',
    'total_asset',
  ]);
  const words = await errors.allInnerTexts();
  assert.ok(words.some((one) => /用户满意度/.test(one) && /120/.test(one) && /第 2 行/.test(one) && /应为/.test(one)));
  assert.ok(words.some((one) => /total_assets/.test(one)));
  assert.equal(await assets(page), '77');

  for (const bad of ['', 'nonsense', '[]', '{"zice":2}', '{"zice":1,"as_of":"2022-02-30"}', '\u0000']) {
    await openFile(page, bad);
    assert.equal(await notice(page).getAttribute('data-notice'), 'refused', bad);
    assert.ok((await errors.count()) > 0);
    assert.equal(await assets(page), '77');
  }
  assert.deepEqual(page.incidents, []);
});

test('opening a file sets aside what was typed, and brings it back', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await openFile(page, JSON.stringify(file));
  assert.equal(await assets(page), '80');
  await page.tab.locator('zice-notices button[name="restore"]').click();
  assert.equal(await assets(page), '77');
});

test('what the core refuses is left out of the file, and said', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('satisfaction_rate', '120');
  await page.type('total_assets', 'abc');
  const { applicant } = await saved(page);
  assert.equal(applicant.facts.satisfaction_rate, undefined);
  assert.equal(applicant.facts.total_assets, undefined);
  assert.equal(await notice(page).getAttribute('data-notice'), 'saved');
  assert.equal(await page.tab.locator('zice-notices .errors li').count(), 2);
});

test('a link holds the answers behind the # and nowhere else', async () => {
  const page = await open();
  await filled(page);
  await page.type('total_assets', '45');
  const link = await linkOf(page);
  const address = new URL(link);
  assert.equal(address.search, '');
  assert.ok(link.length < 2500, `${link.length} characters`);
  const before = site.requests.length;

  const other = await open(link);
  await notice(other).waitFor();
  assert.equal(await notice(other).getAttribute('data-notice'), 'opened');
  assert.equal(await other.verdict, 'falls_short');
  assert.equal(await assets(other), '45');
  assert.equal(await other.tab.locator('zice-picker input[name="as_of"]').inputValue(), file.as_of);
  assert.deepEqual(
    site.requests.slice(before).filter((one) => /zice=|45/.test(one.replace(/assets\/[^ ]*/, ''))),
    [],
  );
  assert.deepEqual(other.incidents, []);
});

test('a link made under another version says so, and what came out otherwise', async () => {
  const page = await open();
  await filled(page);
  const link = await linkOf(page);
  const shared = unpack(link);
  const outcome = shared.outcomes[ruleset];
  assert.equal(outcome.verdict, 'meets');

  const statuses = { ...outcome.statuses, '7.2/total_assets': 'unmet' };
  const changed = { ...outcome, hash: 'sha1-0', verdict: 'falls_short', statuses };
  const other = await open(repack(link, { ...shared, outcomes: { [ruleset]: changed } }));
  await notice(other).waitFor();
  assert.equal(await notice(other).getAttribute('data-notice'), 'outdated');
  const flips = other.tab.locator('zice-notices [data-flip]');
  assert.deepEqual(await flips.evaluateAll((all) => all.map((one) => one.dataset.flip)), [
    'verdict',
    '7.2/total_assets',
  ]);
  assert.match(await flips.nth(1).innerText(), /由“未达到”变为“达到”/);

  const same = await open(repack(link, { ...shared, outcomes: { [ruleset]: { ...outcome, hash: 'sha1-0' } } }));
  await notice(same).waitFor();
  assert.match(await notice(same).innerText(), /都与保存时相同/);
});

test('a damaged link, a wrong one and one over typed answers', async () => {
  for (const bad of ['#zice=zAAAA', '#zice=', '#zice=p', '#zice=pbnVsbA', '#zice=q123']) {
    const page = await open(site.url + bad);
    await notice(page).waitFor();
    assert.equal(await notice(page).getAttribute('data-notice'), 'broken_link', bad);
    assert.deepEqual(page.incidents, []);
    await page.tab.close();
  }
  const page = await open();
  await filled(page);
  const link = await linkOf(page);
  const refused = await open(repack(link, { ...unpack(link), applicant: { zice: 1, facts: { nonsense: 1 } } }));
  await notice(refused).waitFor();
  assert.equal(await notice(refused).getAttribute('data-notice'), 'refused');

  const typed = await open();
  await typed.choose(ruleset);
  await typed.type('total_assets', '77');
  await typed.tab.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await notice(typed).waitFor();
  assert.equal(await notice(typed).getAttribute('data-notice'), 'waiting');
  assert.equal(await assets(typed), '77');
  await typed.tab.locator('button[name="open_link"]').click();
  assert.equal(await assets(typed), '80');
});

test('nothing is kept unless one asks for it; clearing forgets everything', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  assert.equal(await page.tab.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await page.tab.locator('zice-form').count(), 0);

  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await page.tab.locator('zice-settings button[name="elder"]').click();
  await page.tab.locator('zice-keeping input[name="remember"]').check();
  await page.type('satisfaction_rate', '91x');
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await assets(page), '77');
  assert.equal(await page.fact('satisfaction_rate').locator('input').inputValue(), '91x');
  assert.equal(await page.tab.locator('zice-app').evaluate((element) => element.hasAttribute('elder')), true);
  assert.equal(await page.tab.locator('zice-keeping input[name="remember"]').isChecked(), true);

  await page.tab.locator('nav button[name="clear"]').click();
  assert.equal(await notice(page).getAttribute('data-notice'), 'cleared');
  assert.equal(await page.tab.evaluate(() => localStorage.length), 0);
  await page.choose(ruleset);
  assert.equal(await assets(page), '');
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await page.tab.locator('zice-form').count(), 0);
  assert.deepEqual(page.incidents, []);
});

test('clearing empties the address too', async () => {
  const page = await open();
  await filled(page);
  const other = await open(await linkOf(page));
  await notice(other).waitFor();
  await other.tab.locator('nav button[name="clear"]').click();
  assert.equal(await other.tab.evaluate(() => location.hash), '');
  assert.equal(await other.tab.locator('zice-form').count(), 0);
});

test('a sample is not remembered', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await page.tab.locator('zice-keeping input[name="remember"]').check();
  await page.tab.locator('zice-picker button[name="sample"]').click();
  assert.notEqual(await assets(page), '77');
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await assets(page), '77');
  await page.tab.locator('nav button[name="clear"]').click();
});

test('where storage throws, the page runs and says that nothing was remembered', async () => {
  const page = new Page(await site.context.newPage());
  await page.tab.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.tab.goto(site.url);
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  await page.tab.locator('zice-keeping input[name="remember"]').click();
  assert.equal(await notice(page).getAttribute('data-notice'), 'not_remembered');
  assert.equal(await page.tab.locator('zice-keeping input[name="remember"]').isChecked(), false);
});

/** Leaves for another page and comes back by the browser's own button; the window must be the one that was left. */
async function leaveAndReturn(page) {
  await page.tab.evaluate(() => {
    delete window.broughtBack;
    addEventListener('pageshow', ({ persisted }) => (window.broughtBack = persisted), { once: true });
  });
  await page.tab.goto(`${site.url}favicon.svg`);
  await page.tab.goBack({ waitUntil: 'commit' });
  await page.tab.waitForFunction(() => window.broughtBack !== undefined);
  assert.equal(await page.tab.evaluate(() => window.broughtBack), true);
}

test('a page the browser brings back is as it was left, and offers to clear at once', async () => {
  const page = await open();
  await leaveAndReturn(page);
  assert.equal(await notice(page).count(), 0);
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await leaveAndReturn(page);
  await notice(page).waitFor();
  assert.equal(await notice(page).getAttribute('data-notice'), 'back');
  assert.equal(await assets(page), '77');
  await page.tab.locator('zice-notices button[name="clear"]').click();
  await page.choose(ruleset);
  assert.equal(await assets(page), '');
});

test('on paper: the result with its articles, the date, the version, and what it is not', async () => {
  const page = await open();
  await filled(page);
  await page.type('total_assets', '45');
  await page.settle();
  await page.tab.locator('zice-settings select[name="theme"]').selectOption('dark');
  const path = join(folder, 'result.pdf');
  writeFileSync(path, await page.tab.pdf({ format: 'A4', printBackground: true }));
  const text = execFileSync('pdftotext', ['-layout', path, '-']).toString().replace(/\s+/g, '');
  const { ruleset_hash } = JSON.parse(
    execFileSync(command, ['assess', '--ruleset', ruleset, '--applicant', '-', '--json'], { input: '{"zice":1}' }),
  );
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
