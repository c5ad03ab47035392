// The module for authors says byte for byte what the command says.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { bareModule, loadedModule, run } from '../kit/runtimes.mjs';
import { bytesOf, rulesetFiles } from '../kit/shipped.mjs';
import { slipped, slips } from '../kit/slips.mjs';

const schemas = fileURLToPath(new URL('../../rulesets/schema/', import.meta.url));
const ajv = new Ajv2020({ strict: false });
for (const file of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(schemas + file, 'utf8')));
const valid = (schema, json) => ajv.getSchema(`${schema}.schema.json`)(JSON.parse(json));

const broken = fileURLToPath(new URL('../invalid/rulesets/', import.meta.url));

let folder;
let module;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zice-author-'));
  module = await loadedModule('zice-author');
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Of each of the same files, [name, bytes], the same is said: of all by one process, and of each by the module. */
function sameChecks(files) {
  const paths = files.map(([name]) => join(folder, name));
  files.forEach(([, bytes], i) => writeFileSync(paths[i], bytes));
  const [head, foot] = ['{"zice":1,"files":[', ']}'];
  const each = files.map(([name, bytes], i) => {
    const json = module.checkRuleset(paths[i], bytes);
    assert.ok(valid('checking', json) && json.startsWith(head) && json.endsWith(foot), name);
    return json.slice(head.length, -foot.length);
  });
  assert.equal(`${head}${each.join()}${foot}\n`, told(['check', '--json', ...paths]));
}

const told = (args) => run(args).stdout;

test('of the measures that ship, each as it is and with every slip', () => {
  assert.ok(slips.length > 20);
  sameChecks([
    ...rulesetFiles.map((file) => [file, bytesOf(file)]),
    ...slips.map((slip) => [`${slip}.json`, Buffer.from(slipped(slip).text)]),
  ]);
});

test('of files that are broken, of which some are no text', () => {
  const files = readdirSync(broken).filter((name) => name.endsWith('.json'));
  assert.ok(files.length > 20);
  sameChecks(files.map((file) => [file, readFileSync(broken + file)]));
});

const rulesets = fileURLToPath(new URL('../../rulesets/', import.meta.url));
const day = '2026-06-01';
/** A measure with the text that it was read from. */
const [shili, source] = ['shili-2026.json', 'measure.txt'].map((name) =>
  fileURLToPath(new URL(`../workshop/shili/${name}`, import.meta.url)),
);
test('a ruleset clause by clause, as JSON and as a page to be signed', () => {
  for (const file of rulesetFiles.map((name) => rulesets + name)) {
    const given = [file, readFileSync(file), '', ''];
    const called = ['explain', '--ruleset', file];
    const json = module.explainRuleset(...given);
    assert.equal(`${json}\n`, told([...called, '--json']), file);
    assert.ok(valid('explanation', json), file);
    assert.equal(module.explanationPage(...given), told([...called, '--html']), file);
  }
  const called = ['explain', '--ruleset', shili, '--source', source, '--json'];
  assert.equal(`${module.explainRuleset(shili, readFileSync(shili), source, readFileSync(source))}\n`, told(called));
});

test('cases tried, what of the measure they try, and the sheet of those at its borders', () => {
  for (const name of rulesetFiles.slice(0, 2)) {
    const file = rulesets + name;
    const cases = fileURLToPath(new URL(`../cases/${name}`, import.meta.url));
    const json = module.tryCases(file, readFileSync(file), cases, readFileSync(cases));
    assert.equal(`${json}\n`, told(['test', file, '--coverage', '--json']), name);
    assert.ok(valid('trying', json), name);
    assert.equal(module.caseSheet(file, readFileSync(file), day), told(['cases', file, '--as-of', day]), name);
  }
});

test('what differs between two measures, and whom it turns', () => {
  const [a, b] = ['nanchang-2022.json', 'xuchang-2020.json'].map((name) => rulesets + name);
  const json = module.diffRulesets(a, readFileSync(a), b, readFileSync(b), day);
  assert.equal(`${json}\n`, told(['diff', a, b, '--as-of', day, '--json']));
  assert.ok(valid('difference', json));
});

test('what cannot be answered for says why', () => {
  const good = [shili, readFileSync(shili)];
  const codes = (answer) => JSON.parse(answer).errors.map(({ code }) => code);
  assert.deepEqual(codes(module.explainRuleset('a.json', '{', '', '')), ['json/syntax']);
  assert.deepEqual(codes(module.explanationPage('a.json', '{', '', '')), ['json/syntax']);
  assert.deepEqual(codes(module.caseSheet('a.json', '{', day)), ['json/syntax']);
  assert.deepEqual(codes(module.caseSheet(...good, '2026-02-30')), ['call/date']);
  assert.deepEqual(codes(module.diffRulesets('a.json', '{', ...good, day)), ['json/syntax']);
  assert.deepEqual(codes(module.diffRulesets(...good, 'b.json', '{', day)), ['json/syntax']);
  assert.deepEqual(codes(module.diffRulesets(...good, ...good, '2026-02-30')), ['call/date']);
  const [{ errors }] = JSON.parse(module.tryCases('a.json', '{', 'cases.json', '{}')).files;
  assert.deepEqual([errors[0].file, errors[0].code], ['a.json', 'json/syntax']);
});

test('before there is a vocabulary it says so', async () => {
  const { files } = JSON.parse((await bareModule('zice-author')).checkRuleset('a.json', '{}'));
  assert.deepEqual(
    files[0].errors.map(({ code }) => code),
    ['call/vocabulary'],
  );
});
