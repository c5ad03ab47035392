// The official form as a Word file, from the page as a visitor gets it: empty and prefilled, opened by an office program.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { bases } from '../../kit/scenarios.mjs';
import { forms, rulesetIds } from '../../kit/shipped.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { barePlaces, squeezed, tablesOf, takeApart, textsByOffice } from '../../kit/browser/word-files.mjs';

const applicantOf = (ruleset) => JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);

/**
 * Of each form, written down from the text of the measure and the base applicant: what the prefilled file must say, squeezed;
 * what is ticked where functions are declared; how many rows its lists have, as the form asks for and as the applicant says.
 */
const expected = new Map(
  forms.map(({ ruleset }) => [
    ruleset,
    JSON.parse(readFileSync(new URL(`../../cases/forms/${ruleset}.json`, import.meta.url), 'utf8')),
  ]),
);

const details = { applicant_name: '天山服务中心', filled_on: '2022-09-01', address: '光明路1号', owned_area: '200' };

const site = hosted();

const element = (page) => page.tab.locator('zice-application-form');
const box = (page, id) => element(page).locator(`[data-detail="${id}"]`).locator('input, textarea');

async function download(page) {
  const file = page.tab.waitForEvent('download');
  await element(page).locator('.download button').click();
  const given = await file;
  return { name: given.suggestedFilename(), bytes: new Uint8Array(readFileSync(await given.path())) };
}

/** Every word a form prints, as it must be found again. */
function printedIn({ parts }) {
  const words = (line = []) => line.filter((piece) => typeof piece === 'string');
  const cells = ({ lead, rows = [] }) => [...(lead ? [lead] : []), ...rows.flat()];
  return parts
    .flatMap((part) => [
      ...[part.title].flat(),
      ...(part.foot ? [part.foot] : []),
      ...(part.lines ?? []).flatMap(words),
      ...(part.paragraphs ?? []).flatMap(({ says }) => words(says)),
      ...(part.columns ?? []).flatMap(({ label, of = [] }) => [label, ...of]),
      ...[part.above, part.last_row, ...(part.below ?? [])].flatMap(words),
      ...(part.bands ?? []).flatMap((band) =>
        band.heading ? [band.heading] : cells(band).flatMap(({ says }) => words(says)),
      ),
    ])
    .map(squeezed);
}

/** Both files of every form, from one page: so that what is remembered between measures shows. */
const files = new Map();

test('downloads the forms of all measures that have one, under the strict policy, empty and prefilled', async () => {
  const page = await site.open();
  const requests = () => site.requests.filter((request) => request.includes('word-file'));
  for (const { ruleset, title } of forms) {
    await page.choose(ruleset, applicantOf(ruleset).as_of);
    await page.openPart('application-form');
    if (files.size === 0) assert.deepEqual(requests(), [], 'the library comes only when it is wanted');
    const { name, bytes } = await download(page);
    assert.equal(name, `${title}.docx`);
    files.set(`${ruleset} empty`, bytes);
  }
  assert.equal(requests().length, 1);

  for (const [at, { ruleset }] of forms.entries()) {
    const applicant = applicantOf(ruleset);
    await page.choose(ruleset, applicant.as_of);
    await page.fill(applicant);
    await page.tickDocuments(applicant.documents);
    if (at === 0) {
      await element(page).locator('summary').click();
      for (const [id, typed] of Object.entries(details)) await box(page, id).fill(typed);
      await box(page, 'employees').fill('25');
      await box(page, 'employees_with_either').fill('26');
      await box(page, 'investors').fill('甲公司，国有，60\n乙协会\t社团\t40');
    } else {
      assert.equal(await box(page, 'applicant_name').inputValue(), details.applicant_name);
    }
    for (const [id, typed] of Object.entries(expected.get(ruleset).typed ?? {})) await box(page, id).fill(typed);
    files.set(`${ruleset} filled`, (await download(page)).bytes);
  }
  assert.deepEqual(page.incidents, []);
});

test('every file is well-formed, and has the tables of its form', async (t) => {
  const page = await site.open();
  assert.equal(files.size, 2 * forms.length);
  for (const form of forms) {
    const wanted = expected.get(form.ruleset);
    for (const state of ['empty', 'filled']) {
      await t.test(`${form.ruleset} ${state}`, async () => {
        const file = await takeApart(page.tab, files.get(`${form.ruleset} ${state}`));
        assert.deepEqual(file.malformed, []);
        assert.deepEqual(await barePlaces(page.tab, file), []);
        const [application, ...lists] = await tablesOf(page.tab, file);
        assert.ok(application.length > 20);
        const listed = form.parts.filter(({ part }) => part === 'list');
        assert.deepEqual(
          lists.map((rows, at) => rows.length - headRows(listed[at]) - (listed[at].last_row ? 1 : 0)),
          wanted.list_rows[state],
        );
        lists.forEach((rows, at) =>
          assert.deepEqual(
            rows[0],
            listed[at].columns.map(({ label }) => label),
          ),
        );
        const functions = application.find(([head]) => head === '申报服务功能');
        assert.equal(Boolean(functions), Boolean(wanted.ticked));
        if (functions) {
          const { ticked } = wanted;
          assert.equal(squeezed(functions[1]), state === 'filled' ? ticked : ticked.replaceAll('☑', '☐'));
        }
        if (state === 'filled') {
          const investors = application.findIndex((row) => row.includes('甲公司'));
          const columns = wanted.investor_columns;
          assert.deepEqual(application[investors].slice(-columns), ['甲公司', '国有', '60'].slice(0, columns));
          assert.deepEqual(application[investors + 1].slice(-columns), ['乙协会', '社团', '40'].slice(0, columns));
        }
      });
    }
  }
});

const headRows = ({ columns }) => (columns.some(({ of }) => of) ? 2 : 1);

/** As they may be pasted: what no XML can hold is left out (halves of pairs stand so that they make none), all else is kept. */
const pasted = {
  marks: ['甲\ufffe\uffff\u0000\u000b\udc00\u001f\ud800乙公司', '甲乙公司'],
  signs: ['甲乙<&>"公司', '甲乙<&>"公司'],
};

test('marks that no XML can hold are left out, in every kind of blank', async () => {
  const page = await site.open();
  await page.choose('xuchang-2020', '2022-09-15');
  await page.openPart('application-form');
  await element(page).locator('summary').click();
  for (const [name, [text]] of Object.entries(pasted)) {
    // Some marks can be pasted only, not typed.
    const put = (id) =>
      box(page, id).evaluate(
        (box, text) => {
          box.value = text;
          box.dispatchEvent(new Event('input'));
        },
        id === 'investors' ? `${text}\t国有\t60` : text,
      );
    for (const id of ['applicant_name', 'address', 'investors', 'website', 'owned_area']) await put(id);
    const { bytes } = await download(page);
    assert.deepEqual((await takeApart(page.tab, bytes)).malformed, [], name);
    files.set(name, bytes);
  }
});

test('LibreOffice opens every file and reads in it all that the form prints and what was entered', async (t) => {
  const texts = await textsByOffice(files);
  for (const form of forms) {
    const wanted = { empty: [], filled: expected.get(form.ruleset).prefilled };
    for (const [state, entered] of Object.entries(wanted)) {
      await t.test(`${form.ruleset} ${state}`, () => {
        const text = texts.get(`${form.ruleset} ${state}`);
        const lost = [...printedIn(form), ...entered].filter((words) => !text.includes(words));
        assert.deepEqual(lost, []);
        if (state === 'empty') assert.doesNotMatch(text, /天山|☑|undefined|null|NaN/);
      });
    }
  }
  for (const [name, [, kept]] of Object.entries(pasted)) {
    const said = texts.get(name);
    assert.ok(said.split(kept).length > 4, `${name}: ${said.slice(0, 300)}`);
  }
});

test('what the core refuses stays out of the file and is said so', async () => {
  const page = await site.open();
  await page.choose('xuchang-2020', '2022-09-15');
  await page.type('total_assets', '80');
  await page.type('smes_served_last_year', '8x');
  await page.openPart('application-form');
  await element(page).locator('summary').click();
  await box(page, 'employees').fill('-5');
  await box(page, 'employees').blur();
  const problem = element(page).locator('[data-detail="employees"] #problem');
  assert.notEqual((await problem.innerText()).trim(), '');
  const [application] = await tablesOf(page.tab, await takeApart(page.tab, (await download(page)).bytes));
  const words = application.flat().map(squeezed);
  assert.ok(words.includes('上年末总资产80万元') && words.includes('从业人数人'), words.join('|'));
  assert.ok(!words.some((cell) => /8x|-5/.test(cell)));
});

test('figures typed with their units stand in the file as the page and the saved file have them', async () => {
  const page = await site.open();
  await page.choose('xuchang-2020', '2022-09-15');
  await page.openPart('application-form');
  await element(page).locator('summary').click();
  const cases = [
    ['80万', '上年末总资产80万元'],
    ['80.5万元', '上年末总资产80.5万元'],
    ['800000元', '上年末总资产80万元'],
    ['0.008亿', '上年末总资产80万元'],
    ['\u202d1 200\u202c', '上年末总资产1,200万元'],
  ];
  for (const [typed, wanted] of cases) {
    await page.type('total_assets', typed);
    await page.type('smes_served_last_year', '60家');
    await page.type('satisfaction_rate', '85%');
    await box(page, 'employees').fill('25人');
    await box(page, 'owned_area').fill('200㎡');
    await box(page, 'registered_capital').fill('1亿');
    await box(page, 'equipment_count').fill('约5台');
    const { parts } = await takeApart(page.tab, (await download(page)).bytes);
    const words = squeezed(parts.get('word/document.xml').replace(/<[^>]*>/g, ''));
    for (const one of [wanted, '上一年度共服务企业60家', '从业人数25人', '自有200平方米', '10,000万元', '约5台']) {
      assert.ok(words.includes(one), `${typed}: ${one} in ${words}`);
    }
    assert.doesNotMatch(words, /NaN|800,000|㎡|85%/);
    assert.equal(await page.row('7.2/total_assets').getAttribute('data-status'), 'met');
    const saved = page.tab.waitForEvent('download');
    await page.tab.locator('zice-keeping button[name="save"]').click();
    const { facts } = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
    assert.deepEqual([facts.smes_served_last_year, facts.satisfaction_rate, facts.employees], [60, 85, 25]);
    assert.equal(`上年末总资产${new Intl.NumberFormat('zh-CN').format(facts.total_assets)}万元`, wanted);
  }
});

test('a measure whose text prints no form says so', async () => {
  const page = await site.open();
  for (const ruleset of rulesetIds.filter((id) => !forms.some((form) => form.ruleset === id))) {
    await page.choose(ruleset);
    await page.openPart('application-form');
    assert.match(await element(page).locator('p').innerText(), /没有印出申请表/);
    assert.equal(await element(page).locator('button, summary').count(), 0);
  }
});
