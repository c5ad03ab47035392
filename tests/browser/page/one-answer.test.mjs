// What the core decides is decided once: the page and the command say the same of one applicant, to the word.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { native, run } from '../../kit/runtimes.mjs';
import { documents, rulesets, vocabulary } from '../../kit/shipped.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();
const glossary = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../core/glossary.json', import.meta.url)), 'utf8'),
);
const places = new Map(rulesets.map(({ id, jurisdiction }) => [id, jurisdiction]));

/** Below, at and above thresholds; by a relaxed figure; a pledge without its form, a list too short, a paper that is stale. */
const applicant = {
  zice: 1,
  as_of: '2022-09-15',
  facts: {
    registered_region: '653101',
    total_assets: 120,
    service_staff: 10,
    service_staff_with_both: 7,
    service_staff_with_either: 9,
    gathered_institutions: 3,
    training_attendances: 999,
    financing_events: 5,
    local_endorsement: true,
  },
  documents: {
    licence_copy: { pledged: true },
    premises_lease: {},
    served_sme_list: { rows: 85 },
    credit_china_report: { obtained_on: '2022-08-01' },
  },
};

async function opened(t, file) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  const page = await site.open();
  t.after(async () => {
    rmSync(folder, { recursive: true });
    await page.tab.close();
    assert.deepEqual(page.incidents, []);
  });
  const path = join(folder, 'applicant.json');
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles(path);
  await page.tab.locator('zice-notices [data-notice]').waitFor();
  return page;
}

const squeezed = (words) => words.replace(/\s+/g, '');

/** Below a heading of one of the command's tables, its rows as cells. */
function rowsBelow(lines, heading) {
  const first = lines.findIndex((line) => line.startsWith(heading)) + 1;
  assert.ok(first > 0, heading);
  const rows = [];
  for (let at = first; lines[at]?.startsWith('  '); at += 1) rows.push(lines[at].trim().split(/ {2,}/));
  return rows;
}

test('figures beside each other: the same gap or margin, the same mark, each once', async (t) => {
  const page = await opened(t, applicant);
  await page.choose('all');
  await page.settle();
  await page.tab.locator('zice-comparison .figures tbody tr:not(.alike)').first().waitFor();
  await page.tab.locator('zice-comparison input[name="differences"]').uncheck();
  await page.tab.locator('zice-comparison .figures details.folded > summary').click();
  const lines = run(['compare', '--applicant', '-'], { input: JSON.stringify(applicant) }).stdout.split('\n');
  const labels = new Map(vocabulary.facts.map(({ id, label }) => [id, label.replace(/^其中：/, '')]));
  const shown = await page.tab.locator('zice-comparison [data-figure]').evaluateAll((rows) =>
    rows.map((row) => ({
      facts: row.dataset.figure.split(' '),
      kind: row.dataset.kind,
      asked: [...row.querySelectorAll('td .asked')].map((one) => ({
        ruleset: one.closest('td').dataset.ruleset,
        most: one.querySelector('.strictest')?.innerText ?? '',
        status: one.querySelector('.mark').innerText,
        slack: one.querySelector('.slack').innerText,
      })),
    })),
  );
  const plain = shown.filter(({ kind }) => kind === 'figure');
  assert.ok(plain.length > 10);
  const said = new Set();
  for (const { facts, asked } of plain) {
    const rows = rowsBelow(lines, `${labels.get(facts[0])}（`);
    assert.equal(rows.length, asked.length, facts[0]);
    // The page has the nearest measure first, the command lists them by id.
    asked.sort((a, b) => a.ruleset.localeCompare(b.ruleset));
    rows.forEach((cells, at) => {
      const { ruleset, most, status, slack } = asked[at];
      assert.equal(cells[0], places.get(ruleset));
      assert.equal(cells.includes(glossary.figure.strictest), most !== '', `${facts[0]} ${ruleset}`);
      assert.ok(
        cells.some((cell) => cell.split('，')[0] === status),
        `${facts[0]} ${ruleset} ${status}`,
      );
      const own = cells
        .filter((cell) => /^(还差|超出|正好达到|离)/.test(cell))
        .map(squeezed)
        .join('');
      assert.equal(own, squeezed(slack), `${facts[0]} ${ruleset}`);
      said.add(slack.slice(0, 2));
    });
  }
  for (const word of ['gap', 'margin', 'exact']) assert.ok(said.has(glossary.figure[word].slice(0, 2)), word);
});

test('papers beside each other: the same status and the same reason, where the status is not reason enough', async (t) => {
  const page = await opened(t, applicant);
  await page.choose('all');
  await page.settle();
  await page.tab.locator('zice-comparison [data-paper]').first().waitFor({ state: 'attached' });
  const comparison = JSON.parse(native.compare(JSON.stringify(applicant)));
  const lines = run(['compare', '--applicant', '-'], { input: JSON.stringify(applicant) }).stdout.split('\n');
  const label = new Map(documents.documents.map((one) => [one.id, one.label]));
  const shown = await page.tab
    .locator('zice-comparison [data-paper]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.dataset.paper,
          [...row.querySelectorAll('li')].map((one) => one.textContent.replace(/\s+/g, '')),
        ]),
      ),
    );
  const wanted = comparison.documents.filter(({ need }) => need !== 'none');
  assert.deepEqual(Object.keys(shown).sort(), wanted.map(({ id }) => id).sort());
  let reasons = 0;
  for (const { id, at_hand, asked } of wanted) {
    const rows = rowsBelow(lines, `${label.get(id)}：${glossary.paper[at_hand ? 'at_hand' : 'absent']}`);
    const entries = asked.filter(({ status }) => status !== 'not_needed');
    assert.equal(rows.length, entries.length);
    entries.forEach(({ status, why, explains }, at) => {
      assert.equal(rows[at][1], glossary.document[status]);
      assert.ok(shown[id][at].includes(glossary.document[status]), `${id}: ${shown[id][at]}`);
      assert.equal(rows[at][3], explains ? why : undefined);
      const reason = explains ? squeezed(why) : glossary.document[status];
      assert.ok(shown[id][at].endsWith(reason), `${id}: ${shown[id][at]}`);
      reasons += explains ? 1 : 0;
    });
  }
  const pledged = comparison.documents
    .find(({ id }) => id === 'licence_copy')
    .asked.find(({ status }) => status === 'missing');
  assert.equal(pledged.explains, true, 'a pledge without its form says so');
  assert.ok(reasons > 4);
});

test('a function is called what its measure calls it, in the question and when answers are read back', async (t) => {
  const page = await opened(t, { ...applicant, facts: { declared_functions: ['information', 'training'] } });
  await page.choose('nanchang-2022');
  await page.settle();
  const { stdout } = run(['assess', '--ruleset', 'nanchang-2022', '--applicant', '-'], {
    input: JSON.stringify({ zice: 1, as_of: '2022-09-15', facts: { declared_functions: ['information'] } }),
  });
  const [, own] = /服务功能\n {2}\S (\S+?)　待定/.exec(stdout);
  assert.equal(own, '信息查询');
  assert.match(await page.fact('declared_functions').locator('.ticks').innerText(), new RegExp(own));
  await page.tab.locator('zice-overview summary').click();
  const answered = page.tab.locator('zice-overview [data-answered="declared_functions"] dd').first();
  assert.match(await answered.innerText(), new RegExp(`^${own}、`));
});

test('a file as large as the command takes is opened', async (t) => {
  const large = JSON.stringify(applicant) + ' '.repeat(1_500_000);
  assert.equal(run(['assess', '--ruleset', 'xinjiang-2021', '--applicant', '-'], { input: large }).status, 0);
  const page = await opened(t, large);
  assert.equal(await page.tab.locator('zice-notices [data-notice]').getAttribute('data-notice'), 'opened');
});

test("what stands before the day of assessment, and what is to be known of each step, is the core's", async (t) => {
  const dated = {
    ...applicant,
    facts: { submitted_on: '2022-09-01', publicity_from: '2022-10-10', title_granted_on: '2021-12-20' },
  };
  const page = await opened(t, dated);
  await page.choose('xinjiang-2021');
  await page.settle();
  const { timeline, steps_begun } = JSON.parse(native.assess('xinjiang-2021', JSON.stringify(dated)));
  const rows = await page.tab
    .locator('zice-timeline li')
    .evaluateAll((steps) => steps.map((one) => ({ id: one.dataset.step ?? 'today', words: one.innerText })));
  assert.equal(
    rows.findIndex(({ id }) => id === 'today'),
    steps_begun,
  );
  assert.ok(steps_begun > 0 && steps_begun < timeline.length);
  rows.splice(steps_begun, 1);
  timeline.forEach(({ id, standing }, at) => {
    assert.ok(rows[at].words.includes(glossary.step[id]), id);
    assert.ok(rows[at].words.includes(glossary.standing[standing]), `${id}: ${rows[at].words}`);
  });
});
