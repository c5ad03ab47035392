// A page that a translator has gone over says what the same page says without one, whatever is changed afterwards.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const translator = readFileSync(new URL('../../kit/browser/translator.js', import.meta.url), 'utf8');
const applicantOf = (ruleset) => JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);

const site = hosted();

/** All that is to be read, element by element, through all shadow roots. */
const words = (page) =>
  page.tab.evaluate(() => {
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (['STYLE', 'SCRIPT'].includes(node.nodeName)) return '';
      const own = node.shadowRoot ? [...node.shadowRoot.childNodes] : [];
      const inner = [...own, ...node.childNodes].map(read).join('');
      return ['FONT', 'B', 'SPAN', 'A'].includes(node.nodeName) || !inner.trim() ? inner : `\n${inner}\n`;
    };
    return read(document.body)
      .replace(/[^\S\n]+/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line);
  });

const translate = (page) => page.tab.evaluate(translator);

/** What is done to a page, step by step; the translator goes over it between any two. */
const stories = {
  'one measure': [
    (page) => page.choose('national-2010', '2011-04-01'),
    (page) => page.fill(applicantOf('national-2010')),
    (page) => page.type('total_assets', '450'),
    (page) => page.type('total_assets', '250'),
    (page) => page.tickDocuments(applicantOf('national-2010').documents),
    (page) => page.type('total_assets', 'abc'),
    (page) => page.type('total_assets', '2.5亿'),
  ],
  'dates, functions and papers': [
    (page) => page.choose('xinjiang-2021', '2022-09-01'),
    (page) => page.answer('registered_region', '650100'),
    (page) => page.tab.locator('zice-picker input[name="as_of"]').fill('2023-03-01'),
    (page) => page.tab.locator('zice-overview summary').click(),
    (page) => page.type('satisfaction_rate', '79'),
    (page) => page.choose('nanchang-2022'),
    (page) => page.tab.locator('zice-picker button[name="sample"]').click(),
    (page) => page.tab.locator('zice-notices button[name="leave_sample"]').click(),
  ],
  'all measures': [
    (page) => page.choose('xuchang-2020', '2022-09-15'),
    (page) => page.type('smes_served_last_year', '60'),
    async (page) => {
      await page.choose('all');
      await page.tab.locator('zice-comparison #measures').waitFor();
    },
    (page) => page.type('total_assets', '10'),
    (page) => page.tab.locator('zice-settings button[name="elder"]').click(),
    async (page) => {
      await page.tab.locator('zice-app').evaluate((element) => element.setAttribute('lang', 'en'));
      await page.tab.locator('.main[lang="en"]').waitFor();
    },
    (page) => page.type('total_assets', '100'),
  ],
};

for (const [name, steps] of Object.entries(stories)) {
  test(`${name}: the same words after every step`, async () => {
    const plain = await site.open();
    const translated = await site.open();
    for (const [at, step] of steps.entries()) {
      await translate(translated);
      for (const page of [plain, translated]) {
        await page.tab.bringToFront();
        await step(page);
        await page.settle();
      }
      assert.deepEqual(await words(translated), await words(plain), `step ${at + 1}`);
    }
    assert.deepEqual(translated.incidents, []);
    assert.ok((await words(plain)).length > 100);
    await plain.tab.close();
    await translated.tab.close();
  });
}

test('the row shows the new figure', async () => {
  const page = await site.open();
  await page.choose('national-2010', '2011-04-01');
  await page.type('total_assets', '400');
  await page.settle();
  const figures = () => page.tab.locator('zice-results .is-actual').allTextContents();
  assert.match((await figures()).join(), /400/);
  await translate(page);
  await page.type('total_assets', '450');
  assert.match((await figures()).join(), /450/);
  assert.doesNotMatch((await figures()).join(), /400/);
});

test('what nothing changed stays as the translator left it', async () => {
  const page = await site.open();
  await page.choose('xuchang-2020', '2022-09-15');
  await page.settle();
  await page.tab.evaluate(translator.replace('inner.append(node.nodeValue)', 'inner.append(`~${node.nodeValue}`)'));
  await page.settle();
  await page.type('total_assets', '45');
  await page.settle();
  assert.match(await page.tab.locator('zice-keeping h2').first().innerText(), /^~/);
  assert.match(await page.tab.locator('zice-materials h3').first().innerText(), /^[^~]/);
});
