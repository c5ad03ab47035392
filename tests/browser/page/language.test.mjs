// The page in English: whatever is Chinese on it says so (WCAG 3.1.2), and what is English is not said to be Chinese.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);

/** Figures missed, one of them open to a relaxation, functions short, and every date there is. */
const short = {
  ...file,
  facts: {
    ...file.facts,
    total_assets: 45,
    local_endorsement: true,
    smes_served_last_year: 30,
    satisfaction_rate: 79.5,
    has_development_plan: false,
    training_attendances: 500,
    service_staff_with_both: 5,
    submitted_on: '2022-09-20',
    publicity_from: '2022-09-20',
    title_granted_on: '2022-10-10',
  },
};

const site = hosted();

/**
 * Every text, every attribute that is read out and every text that a style generates, with the language it stands in:
 * that of the nearest element that names one, out through the hosts of shadow roots. Whether it is in sight or not.
 */
function readOut() {
  const languageOf = (element) => {
    for (let one = element; one; one = one.parentElement ?? one.getRootNode().host) {
      if (one.hasAttribute('lang')) return one.getAttribute('lang');
    }
    return '';
  };
  const said = [];
  const say = (words, element, what) => {
    if (words.trim() === '') return;
    const { host } = element.getRootNode();
    const place = `${host?.localName ?? ''} ${element.localName}${element.className ? `.${element.className}` : ''} ${what}`;
    said.push({ words: words.trim(), language: languageOf(element), place });
  };
  const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'label', 'placeholder', 'title'];
  const visit = (element) => {
    if (element.localName === 'style') return;
    for (const name of attributes) say(element.getAttribute(name) ?? '', element, `[${name}]`);
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo);
      if (content.includes('"')) say(JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(content)[0]), element, pseudo);
    }
    const within = element.localName === 'slot' ? element.assignedNodes() : (element.shadowRoot ?? element).childNodes;
    for (const node of within) {
      if (node.nodeType === Node.TEXT_NODE) say(node.data, element.shadowRoot ? element : node.parentElement, '');
      if (node.nodeType === Node.ELEMENT_NODE) visit(node);
    }
  };
  visit(document.querySelector('zice-app'));
  return said;
}

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Codes and names in Latin letters occur in Chinese; two words of English do not. */
const english = /[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]{2,}|^[A-Z][a-z]+/;

function wrong({ words, language }) {
  if (language.startsWith('zh')) return !han.test(words) && english.test(words);
  return language !== 'en' || han.test(words);
}

async function assertLanguages(page, view) {
  const faults = new Set();
  let chinese = 0;
  for (const width of [1280, 375]) {
    await page.tab.setViewportSize({ width, height: 900 });
    const said = await page.tab.evaluate(readOut);
    for (const one of said.filter(wrong)) faults.add(`${one.language}: ${one.words} (${one.place})`);
    chinese = said.filter(({ language }) => language.startsWith('zh')).length;
  }
  assert.deepEqual([...faults], [], view);
  return chinese;
}

/** The page in English, before anything is chosen. */
async function opened(t, address) {
  const page = await site.open(address);
  t.after(async () => {
    await page.tab.close();
    assert.deepEqual(page.incidents, []);
  });
  await page.tab.locator('zice-settings button[name="language"]:is([lang="en"])').click();
  await page.tab.locator('.main[lang="en"]').waitFor();
  return page;
}

async function answered(t, applicant, measure = ruleset) {
  const page = await opened(t);
  await page.choose(measure, applicant.as_of);
  await page.openAnswers(applicant);
  await page.settle();
  return page;
}

/** What is folded may say it wrong as well; some of it is rendered only when unfolded. */
async function unfold(page) {
  await page.openPart('application-form');
  await page.openDeeds();
  for (const summary of await page.tab.locator('zice-overview summary, zice-application-form summary').all()) {
    await summary.click();
  }
  await page.tab.locator('zice-overview [data-answered]').first().waitFor();
  await page.tab.locator('zice-application-form .group').first().waitFor();
}

async function give(page, kind, name, content) {
  const list = page.tab.locator(`zice-lists [data-list="${kind}"]`);
  await list.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  const said = list.locator('[role="status"]').first();
  await said.filter({ hasText: name }).filter({ hasNotText: 'Reading' }).waitFor();
}

test('before anything is chosen, with a region and the measures that apply there', async (t) => {
  const page = await opened(t);
  await assertLanguages(page, 'start');
  await page.tab.locator('zice-picker select[name="province"]').selectOption('410000');
  await page.tab.locator('zice-picker select[name="prefecture"]').selectOption('411000');
  assert.ok((await assertLanguages(page, 'region')) > 40); // names of places
  assert.match(
    await page.tab.locator('zice-picker [data-offer="xuchang-2020"]').innerText(),
    /^Xuchang\s.*Measures for/s,
  );
});

test('an applicant who falls short: result, routes, dates, papers, overview, application form', async (t) => {
  const page = await answered(t, short);
  assert.equal(await page.verdict, 'falls_short');
  await page.tickDocuments(file.documents);
  await unfold(page);
  for (const part of ['zice-deeds [data-deed]', 'zice-timeline [data-step]', 'zice-results .lacks b', '.because']) {
    assert.ok((await page.tab.locator(part).count()) > 0, part);
  }
  const chinese = await assertLanguages(page, ruleset);
  // Names of places, units, document numbers and what the core explains.
  assert.ok(chinese > 50 && chinese < 900, `${chinese}`);
});

for (const { ruleset: measure, applicant } of bases.filter((base) => base.ruleset !== ruleset)) {
  test(`${measure}: met, and nothing answered`, async (t) => {
    const given = JSON.parse(applicant);
    const page = await answered(t, given, measure);
    await page.tickDocuments(given.documents);
    await page.settle();
    await assertLanguages(page, 'answered');
    await page.tab.locator('zice-app nav button[name="clear"]').click();
    await page.choose(measure, given.as_of);
    await page.settle();
    await page.tab.locator('zice-progress button[name="one"]').click();
    await page.tab.locator('zice-interview .question').waitFor();
    await assertLanguages(page, 'nothing answered');
  });
}

test('before and after a measure is in force', async (t) => {
  const page = await opened(t);
  await page.choose(ruleset, '2019-01-01');
  await page.settle();
  await page.tab.locator('zice-force section').waitFor();
  await assertLanguages(page, 'not yet');
  await page.choose(ruleset, '2035-01-01');
  await page.settle();
  await assertLanguages(page, 'no longer');
});

test('outside the place of a measure that has lapsed, with figures that hang on what is open', async (t) => {
  const facts = { registered_region: '411000', total_assets: 45, satisfaction_rate: 70 };
  const page = await answered(t, { as_of: '2026-11-20', facts }, 'xiamen-2021');
  await page.tab.locator('zice-verdict [data-limit="elsewhere"]').waitFor();
  await assertLanguages(page, 'elsewhere');
  await page.choose('xinjiang-2021');
  await page.answer('registered_region', '650100');
  await page.answer('registered_region', '652900');
  await page.tab.locator('zice-standards [data-standard]').first().waitFor();
  await assertLanguages(page, 'another standard');
  await page.answer('registered_region', '650000');
  await page.settle();
  await page.tab.locator('zice-results .hangs').first().waitFor({ state: 'attached' });
  await assertLanguages(page, 'either standard');
  await page.choose('all');
  await page.settle();
  await page.tab.locator('zice-comparison .figures tbody tr:not(.alike)').first().waitFor();
  await assertLanguages(page, 'compared');
  await page.tab.locator('zice-picker button[name="sample"]').click();
  await page.tab.locator('zice-notices [data-as-of]').waitFor();
  await assertLanguages(page, 'sample');
});

test('all measures beside each other, also on a day on which not all are in force', async (t) => {
  const page = await answered(t, short, 'all');
  await page.tab.locator('zice-comparison .figures tbody tr:not(.alike)').first().waitFor();
  await assertLanguages(page, 'compared');
  await page.choose('all', '2019-01-01');
  await page.settle();
  await page.tab.locator('zice-comparison [data-limit="force"]').first().waitFor();
  await assertLanguages(page, 'compared in 2019');
});

test('lists read from files: figures, both readings, rows that were not understood, files refused', async (t) => {
  const page = await answered(t, { ...file, facts: {} }, 'nanchang-2022');
  const graded = Array.from({ length: 50 }, (_, i) => `${i + 1},甲${i}厂,乙,0791,咨询,${i < 35 ? '满意' : '基本满意'}`);
  await page.type('smes_served_last_year', '12');
  await page.openPart('lists');
  await give(
    page,
    'served_sme_list',
    '名单.csv',
    `序号,服务企业名称,联系人,联系电话,服务内容简述,企业满意度\n${graded.join('\n')}`,
  );
  await page.tab.locator('zice-list-result input[value="70"]').check();
  await give(page, 'staff_list', '人员.csv', '序号,姓名,学历,职称,是否专职\n1,甲,大本,工程师,是\n2,,本科,无,也许');
  await page.tab.locator('zice-list-result .findings').first().waitFor();
  await assertLanguages(page, 'lists');
  await give(page, 'staff_list', '名单.numbers', 'a');
  await give(page, 'served_sme_list', '长.csv', '企业名称\n'.repeat(10_001));
  await assertLanguages(page, 'refused lists');
});

test('what cannot be used: answers, files, links', async (t) => {
  const page = await opened(t);
  await page.choose(ruleset, file.as_of);
  await page.type('satisfaction_rate', '120');
  await page.type('total_assets', '2.5亿');
  await page.settle();
  await page.tab.locator('zice-problems li').first().waitFor();
  await assertLanguages(page, 'wrong answers');
  const notice = (kind) => page.tab.locator(`zice-notices [data-notice="${kind}"]`).waitFor();
  const download = page.tab.waitForEvent('download');
  await page.tab.locator('zice-keeping button[name="save"]').click();
  await (await download).path().then((path) => readFileSync(path));
  await notice('saved');
  await assertLanguages(page, 'left out of the file');
  const bad = '{"zice":1,"facts":{"total_asset":5,"satisfaction_rate":"高","registered_region":"411"}}';
  const buffer = Buffer.from(bad);
  await page.tab
    .locator('zice-keeping input[type="file"]')
    .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer });
  await notice('refused');
  await assertLanguages(page, 'refused file');
});

test('a link made when the rules were others', async (t) => {
  const page = await answered(t, short);
  await page.tab.locator('zice-keeping button[name="link"]').click();
  const [address, packed] = (await page.tab.locator('zice-keeping #link').inputValue()).split('#zice=z');
  const shared = JSON.parse(inflateSync(Buffer.from(packed, 'base64url')));
  const { verdict: _, statuses } = shared.outcomes[ruleset];
  shared.outcomes[ruleset] = {
    hash: 'sha1-0',
    verdict: 'meets',
    statuses: { ...statuses, '7.2/total_assets': 'met' },
  };
  const link = `${address}#zice=z${deflateSync(JSON.stringify(shared)).toString('base64url')}`;
  const other = await opened(t, link);
  await other.tab.locator('zice-notices [data-flip="7.2/total_assets"]').waitFor();
  await assertLanguages(other, 'outdated link');
});

test('a mark that is missing, and Chinese in an attribute, would be found', async (t) => {
  const page = await answered(t, short);
  await page.tab
    .locator('zice-picker [data-ruleset="xuchang-2020"] .number > span')
    .evaluate((element) => element.removeAttribute('lang'));
  await assert.rejects(assertLanguages(page, 'unmarked'), /许工信/);
  await page.tab
    .locator('zice-results [aria-label]')
    .first()
    .evaluate((element) => (element.ariaLabel = '结果'));
  await assert.rejects(assertLanguages(page, 'labelled'), /en: 结果/);
  await page.tab
    .locator('zice-results h3')
    .first()
    .evaluate((element) => (element.lang = 'zh-CN'));
  await assert.rejects(assertLanguages(page, 'marked in excess'), /zh-CN: Requirements not met/);
});
