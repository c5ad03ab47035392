// The page in English: what the measures ask and say is English too, and so are the title and the language of the page.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bases } from '../../kit/scenarios.mjs';
import { documents, forms, rulesets, vocabulary } from '../../kit/shipped.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { pairsIn } from '../../../web/src/data/english-pairs.ts';

const file = JSON.parse(bases.find(({ ruleset }) => ruleset === 'xuchang-2020').applicant);
// One figure missed, one question still open.
const applicant = { ...file, facts: { ...file.facts, total_assets: 45, has_development_plan: null } };
const site = hosted();

/** What the files have in English too, by its Chinese; what is as short as a unit may be part of anything. */
const inEnglish = new Map([vocabulary, documents, ...rulesets, ...forms].flatMap(pairsIn));
const translated = [...inEnglish.keys()].filter((words) => words.length >= 5 && /\p{Script=Han}/u.test(words));

/** Texts of the page, through all shadow roots, that are Chinese although their English is known: an article's own words are, and so are places to choose from. */
const untranslated = ({ tab }) =>
  tab.evaluate((known) => {
    const textsIn = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return [node.data.trim()];
      if (['STYLE', 'BLOCKQUOTE', 'TEXTAREA', 'ZICE-REGION-FIELD'].includes(node.nodeName)) return [];
      return [...(node.shadowRoot ?? node).childNodes].flatMap(textsIn);
    };
    return textsIn(document.querySelector('zice-app')).filter((words) => known.some((one) => words.includes(one)));
  }, translated);

test('questions, choices, papers, conditions and articles are in English, and so are title and language of the page', async (t) => {
  const page = await site.open();
  t.after(() => page.tab.close());
  await page.tab.locator('zice-settings button[name="language"]:is([lang="en"])').click();
  await page.tab.locator('.main[lang="en"]').waitFor();
  await page.choose('xuchang-2020', applicant.as_of);
  await page.openAnswers(applicant);
  await page.settle();
  await page.openPart('application-form');
  for (const summary of await page.tab.locator('zice-overview summary, zice-application-form summary').all())
    await summary.click();
  await page.tab.locator('zice-application-form .group').first().waitFor();
  await page.openDeeds();
  assert.deepEqual(await untranslated(page), []);
  await page.tab.locator('zice-progress button[name="one"]').click();
  await page.tab.locator('zice-interview .question').waitFor();
  for (const fact of ['platform_kind', 'total_assets']) {
    await page.tab.locator('zice-interview').evaluate((interview, id) => interview.reach([id]), fact);
    await page.tab.locator(`zice-interview [data-question="${fact}"]`).waitFor();
    assert.deepEqual(await untranslated(page), [], fact);
  }
  await page.tab.locator('zice-interview button[name="all"]').click();
  assert.equal(await page.tab.title(), 'SME public-service demonstration platforms · Self-check before applying');
  assert.equal(await page.tab.locator('html').getAttribute('lang'), 'en');
  await page.tab.locator('zice-settings button[name="language"]:is([lang="zh-CN"])').click();
  await page.tab.locator('.main[lang="zh-CN"]').waitFor();
  assert.equal(await page.tab.title(), '中小企业公共服务示范平台认定 · 申报条件自测');
  assert.equal(await page.tab.locator('html').getAttribute('lang'), 'zh-CN');
  assert.match(await page.row('7.2/total_assets').locator('.text').innerText(), /运营单位资产总额/);
});
