// What was entered is saved as an applicant file and comes back as it was; a file that is not right loses nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { run } from '../../kit/runtimes.mjs';
import { fileOf } from '../../kit/browser/begun.mjs';
import { assets, filled, keeping, notice } from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = fileOf(ruleset);

const { open } = hosted({ whole: true });

let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zice-files-'));
});
after(async () => {
  rmSync(folder, { recursive: true });
});

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

test('saved, cleared and opened again: the same answers, the same verdict, and the command agrees', async () => {
  const page = await open();
  await filled(page, ruleset);
  await page.type('total_assets', '45.5万');
  const { name, text, applicant } = await saved(page);
  assert.equal(name, `许昌市中小企业公共服务示范平台认定管理办法自测-${file.as_of}.json`);
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
  assert.equal(await assets(page), '45.5万');
  assert.deepEqual((await saved(page)).applicant, applicant);
  assert.deepEqual(page.incidents, []);
});

test('facts that the measure does not ask stay in the file', async () => {
  const page = await open();
  await page.choose('nanchang-2022');
  await openFile(page, JSON.stringify(file));
  const { applicant } = await saved(page);
  const { assessed, ...stated } = applicant;
  assert.deepEqual(stated, file);
  assert.deepEqual(Object.keys(assessed), ['nanchang-2022']);
});

test('a file saved under another version says so, what came out otherwise, and which measure is not here', async () => {
  const page = await open();
  await filled(page, ruleset);
  const { applicant } = await saved(page);
  const then = applicant.assessed[ruleset];
  const { verdict, ruleset_hash: hash } = JSON.parse(
    run(['assess', '--ruleset', ruleset, '--applicant', '-', '--json'], { input: JSON.stringify(applicant) }).stdout,
  );
  assert.deepEqual([then.verdict, then.hash], [verdict, hash]);
  const statuses = { ...then.statuses, '7.2/total_assets': 'unmet' };
  const assessed = { [ruleset]: { hash: 'sha1-0', verdict: 'falls_short', statuses }, 'xuchang-2010': then };
  await openFile(page, JSON.stringify({ ...applicant, assessed }));
  assert.equal(await notice(page).getAttribute('data-notice'), 'outdated');
  const flips = page.tab.locator('zice-notices [data-flip]');
  assert.deepEqual(await flips.evaluateAll((all) => all.map((one) => one.dataset.flip)), [
    'verdict',
    '7.2/total_assets',
  ]);
  assert.match(await page.tab.locator('zice-notices [data-gone]').innerText(), /xuchang-2010 不在本页/);
  assert.deepEqual(page.incidents, []);
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

test('what the core refuses is in the file only as it was typed, and said', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('satisfaction_rate', '120');
  await page.type('total_assets', 'abc');
  const { applicant } = await saved(page);
  assert.equal(applicant.facts.satisfaction_rate, undefined);
  assert.equal(applicant.facts.total_assets, undefined);
  assert.deepEqual(applicant.typed, { facts: { satisfaction_rate: '120', total_assets: 'abc' } });
  assert.equal(await notice(page).getAttribute('data-notice'), 'saved');
  assert.equal(await page.tab.locator('zice-notices .errors li').count(), 2);
});
