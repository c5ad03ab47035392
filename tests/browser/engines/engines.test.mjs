// The main job, the keyboard, files, the way back and paper in the two other engines: Firefox's and WebKit's.
// A driver gives open, leaveFor, back, evaluate, press, type, clickAt, chooseFile, print, incidents and close; visitor.mjs does the rest.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bases } from '../../kit/scenarios.mjs';
import { isSettled } from '../../kit/browser/filled.mjs';
import { firefox } from '../../kit/browser/firefox.mjs';
import { serve } from '../../kit/browser/page.mjs';
import { Visitor, until } from '../../kit/browser/visitor.mjs';
import { webkit } from '../../kit/browser/webkit.mjs';
import { bytesOf } from '../../kit/shipped.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
/** Answers of every type, among them what a figure that is missed hangs on. */
const few =
  'registered_region legal_status organisation_kind operating_since total_assets satisfaction_rate has_fixed_premises local_endorsement';
const some = { facts: Object.fromEntries(few.split(' ').map((id) => [id, file.facts[id]])) };
const { title } = JSON.parse(bytesOf(`${ruleset}.json`));
const assets = 'zice-form [data-fact="total_assets"] input';
const paper = 'zice-materials [data-document="staff_list"]';
const notice = 'zice-notices [data-notice]';
const limit = { timeout: 180_000 };

/** The page under its own policy, which here also reports to the server whatever it refuses, from the first byte on. */
async function serveReporting() {
  const plain = await serve();
  const policy = (await fetch(plain.url)).headers.get('content-security-policy');
  await plain.close();
  return serve(`${policy}; report-uri /refused`);
}

const refusals = (requests) => requests.filter((one) => one === 'POST /refused');

async function mainJob(visitor) {
  await visitor.choose(ruleset, file.as_of);
  assert.equal(await visitor.verdict, 'incomplete');
  assert.ok((await visitor.fill(file)) > 20);
  assert.equal(await visitor.verdict, 'meets');

  const row = '7.2/total_assets';
  await visitor.type('total_assets', '45');
  assert.equal(await visitor.verdict, 'falls_short');
  assert.equal(await visitor.status(row), 'unmet');
  assert.match(await visitor.text(`zice-results [data-node="${row}"]`), /45[^]*50[^]*5/);
  await visitor.type('total_assets', '50');
  assert.equal(await visitor.status(row), 'met');
  await visitor.type('total_assets', '');
  assert.equal(await visitor.status(row), 'unknown');
  await visitor.settle();
  assert.equal(await visitor.verdict, 'incomplete');
}

/** Saves by the page's own button and reads the file the engine puts among the downloads. */
async function saved(visitor) {
  await visitor.click('zice-keeping button[name="save"]');
  const { downloads } = visitor.tab;
  const whole = () => {
    const names = readdirSync(downloads);
    const [name] = names.filter((one) => one.endsWith('.json'));
    return names.length === 1 && name && readFileSync(join(downloads, name), 'utf8').endsWith('}\n') && name;
  };
  const name = await until('the download', whole);
  const text = readFileSync(join(downloads, name), 'utf8');
  rmSync(join(downloads, name));
  return { name, text, applicant: JSON.parse(text) };
}

/** What is printed, without the spaces between. Fonts may hand out radicals for the characters they stand for. */
function printed(pdf) {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-']).toString();
  return text.normalize('NFKC').replaceAll('⻔', '门').replaceAll('⻓', '长').replace(/\s+/g, '');
}

/**
 * Whether the words stand there. Of a font collection Firefox's PDF can name only the glyphs that its first face has too;
 * the rest are U+FFFD, which is taken for any character as long as more than half of the words are readable.
 */
function says(text, words) {
  const found = text.match(new RegExp([...words].map((one) => `[${one}\uFFFD]`).join(''), 'g')) ?? [];
  return found.some((one) => one.split('\uFFFD').length - 1 < words.length / 2);
}

for (const [name, launch] of Object.entries({ Firefox: firefox, WebKitGTK: webkit })) {
  describe(name, () => {
    let server;
    let visitor;
    let folder;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'zice-files-'));
      server = await serveReporting();
      visitor = new Visitor(await launch({ whole: true }));
    }, limit);
    after(async () => {
      await visitor?.tab.close();
      await server.close();
      rmSync(folder, { recursive: true });
    }, limit);

    test(`${name}: the main job under the strict policy, no message, no request after load`, limit, async () => {
      await visitor.open(server.url);
      assert.equal(await visitor.attribute('zice-app', 'data-runtime'), 'wasm');
      await until('all to be there', () => visitor.tab.evaluate(isSettled));
      const loaded = server.requests.length;
      assert.ok(loaded > 0);
      await mainJob(visitor);
      assert.deepEqual(await visitor.tab.incidents(), []);
      assert.deepEqual(server.requests.slice(loaded), []);
      assert.deepEqual(refusals(server.requests), []);

      // Both would have been noticed.
      await visitor.tab.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
        console.error('said');
      });
      await until('the refusal', () => refusals(server.requests).length === 1);
      await until('the message', async () => (await visitor.tab.incidents()).includes('console error: said'));
    });

    test(`${name}: to a verdict with the keyboard alone`, limit, async () => {
      await visitor.open(server.url);
      await visitor.tabTo('input[name="ruleset"]');
      // Radios are one stop; the arrows go through them.
      const at = await visitor.tab.evaluate(
        (find, path) => find(path).findIndex(({ value }) => value === 'nanchang-2022'),
        'input[name="ruleset"]',
      );
      for (let presses = 0; presses < at; presses += 1) await visitor.tab.press('ArrowDown');
      await visitor.sees('zice-form');
      await visitor.tabTo('input[name="total_assets"]');
      await visitor.tab.type('45');
      assert.equal(await visitor.verdict, 'falls_short');
      assert.equal(await visitor.status('5.1/total_assets'), 'unmet');
      await visitor.tabTo('.pane');
      await visitor.tabTo('button[name="clear"]');
      await visitor.tab.press('Space');
      await visitor.sees(notice);
      assert.equal(await visitor.attribute(notice, 'data-notice'), 'cleared');
    });

    test(`${name}: saved, cleared and opened again: the same answers, the same verdict`, limit, async () => {
      await visitor.open(server.url);
      await visitor.choose(ruleset, file.as_of);
      const answered = await visitor.fill(some);
      await visitor.type('total_assets', '45.5万');
      const { name: given, text, applicant } = await saved(visitor);
      assert.equal(given, `${title}自测-${file.as_of}.json`);
      assert.equal(Object.keys(applicant.facts).length, answered);
      assert.equal(applicant.facts.total_assets, 45.5);
      const verdict = await visitor.verdict;
      assert.equal(verdict, 'falls_short');

      await visitor.click('zice-keeping button[name="clear"]');
      await visitor.choose(ruleset);
      assert.equal(await visitor.value(assets), '');
      const path = join(folder, given);
      writeFileSync(path, text);
      await visitor.tab.chooseFile('zice-keeping input[type="file"]', path);
      await visitor.sees('zice-notices [data-notice="opened"]');
      assert.equal(await visitor.verdict, verdict);
      assert.equal(await visitor.value(assets), '45.5万');
      assert.deepEqual((await saved(visitor)).applicant, applicant);
      assert.deepEqual(await visitor.tab.incidents(), []);
    });

    test(`${name}: brought back from another page as it was left, it offers to clear at once`, limit, async () => {
      await visitor.open(server.url);
      await visitor.choose(ruleset);
      await visitor.type('total_assets', '77');
      await visitor.check(`${paper} input[name="at_hand"]`);
      await visitor.write(`${paper} input[name="rows"]`, '12');
      await visitor.tab.evaluate(() => addEventListener('pageshow', (event) => (window.kept = event.persisted)));
      await visitor.tab.leaveFor(new URL('favicon.svg', server.url).href);
      await until('the other page', () => visitor.tab.evaluate(() => location.pathname === '/favicon.svg'));
      await visitor.tab.back();
      await until('the page', () => visitor.tab.evaluate(() => window.kept === true));
      await visitor.sees('zice-notices [data-notice="back"]');
      // WebKit empties boxes that must not be remembered, in a task of its own.
      await visitor.settle();
      assert.equal(await visitor.value(assets), '77');
      assert.equal(await visitor.value(`${paper} input[name="rows"]`), '12');
      await visitor.click('zice-notices button[name="clear"]');
      await visitor.choose(ruleset);
      assert.equal(await visitor.value(assets), '');
    });

    test(`${name}: on paper, from a link that holds the answers`, limit, async () => {
      await visitor.open(server.url);
      await visitor.choose(ruleset, file.as_of);
      const path = join(folder, 'answers.json');
      writeFileSync(path, JSON.stringify({ zice: 1, as_of: file.as_of, facts: file.facts }));
      await visitor.tab.chooseFile('zice-keeping input[type="file"]', path);
      await visitor.sees('zice-notices [data-notice="opened"]');
      await visitor.type('total_assets', '45');
      await visitor.click('zice-keeping button[name="link"]');
      await visitor.sees('zice-keeping #link');
      const link = await visitor.value('zice-keeping #link');

      const pdf = join(folder, 'result.pdf');
      await visitor.tab.print(link, pdf);
      const text = printed(pdf);
      for (const wanted of [
        '许昌市中小企业公共服务示范平台认定管理办法',
        ruleset,
        '2022年9月15日',
        '第七条(二)',
        '还差5万元',
        '不代替主管部门的认定',
        '第十二条(十四)',
      ]) {
        assert.ok(says(text, wanted), `${wanted} is not in: ${text}`);
      }
      assert.ok(!says(text, '保存为文件'), 'no controls on paper');
      assert.ok(!says(text, '填写情况'), 'no form on paper');
    });
  });
}
