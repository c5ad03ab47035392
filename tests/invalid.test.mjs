// One broken file for each mistake, named after it, with exactly what the command prints about it beside it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { bareModule, loadedModule, run } from './runtimes.mjs';
import { bytesOf } from './shipped.mjs';

const folderOf = (kind) => fileURLToPath(new URL(`invalid/${kind}/`, import.meta.url));
const withEnding = (kind, ending) =>
  readdirSync(folderOf(kind)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();
const ruleset = 'xuchang-2020';
const nobody = '{"zice":1,"as_of":"2022-09-15"}';

/** A finding as the command prints it: file:line:column: code: message */
const printed = (file, findings) =>
  findings.map(({ line, column, code, message }) => `${file}:${line}:${column}: ${code}: ${message}\n`).join('');

const kinds = {
  rulesets: {
    args: (file) => ['assess', '--ruleset', file, '--applicant', '-', '--json'],
    async tell(runtime, file, bytes) {
      const module = await bareModule(runtime);
      module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
      const { id, findings } = JSON.parse(module.addRuleset(file, bytes));
      assert.equal(id, null);
      for (const finding of findings) assert.equal(finding.file, file);
      return findings;
    },
  },
  applicants: {
    args: (file) => ['assess', '--ruleset', ruleset, '--applicant', file, '--json'],
    async tell(runtime, file, bytes) {
      const module = await loadedModule(runtime);
      const { zice, errors } = JSON.parse(module.assess(ruleset, bytes, ''));
      assert.equal(zice, 1);
      return errors;
    },
  },
};

for (const [kind, { args, tell }] of Object.entries(kinds)) {
  const names = withEnding(kind, '.json');

  test(`${kind}: every broken file has its findings beside it, and no findings stand alone`, () => {
    assert.ok(names.length > 0);
    assert.deepEqual(withEnding(kind, '.expected'), names);
  });

  for (const name of names) {
    const file = `${name}.json`;
    const expected = readFileSync(`${folderOf(kind)}${name}.expected`, 'utf8');

    test(`${kind}: ${name}`, async () => {
      assert.notEqual(expected, '');
      const { status, stderr } = run(args(file), { cwd: folderOf(kind), input: nobody });
      assert.equal(stderr, expected);
      assert.equal(status, 2);
      const bytes = readFileSync(folderOf(kind) + file);
      for (const runtime of ['zice', 'zice-fallback']) {
        assert.equal(printed(file, await tell(runtime, file, bytes)), expected, runtime);
      }
    });
  }
}
