// One broken file for each mistake, named after it, with exactly what the command prints about it beside it.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { bareModule, loadedModule, run } from '../kit/runtimes.mjs';
import { bytesOf } from '../kit/shipped.mjs';

const folderOf = (kind) => fileURLToPath(new URL(`../invalid/${kind}/`, import.meta.url));
const withEnding = (kind, ending) =>
  readdirSync(folderOf(kind))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const ruleset = 'xuchang-2020';
const nobody = '{"zice":1,"as_of":"2022-09-15"}';

/** Of each runtime a module that knows nothing, and one that knows a measure. What one refuses leaves no trace in it, so they serve all cases. */
const bare = {};
const loaded = {};
for (const runtime of ['zice', 'zice-fallback']) {
  bare[runtime] = await bareModule(runtime);
  loaded[runtime] = await loadedModule(runtime, [`${ruleset}.json`]);
}

/** A finding as the command prints it: file:line:column: code: message */
const printed = (file, findings) =>
  findings.map(({ line, column, code, message }) => `${file}:${line}:${column}: ${code}: ${message}\n`).join('');

const kinds = {
  rulesets: {
    args: (file) => ['assess', '--ruleset', file, '--applicant', '-', '--json'],
    tell(runtime, file, bytes) {
      const module = loaded[runtime];
      const { id, findings } = JSON.parse(module.addRuleset(file, bytes));
      assert.equal(id, null);
      for (const finding of findings) assert.equal(finding.file, file);
      return findings;
    },
  },
  vocabularies: {
    called: 'vocabulary.json',
    // The command takes a vocabulary from a folder of rulesets only.
    args(file, context) {
      const folder = mkdtempSync(join(tmpdir(), 'zice-'));
      context.after(() => rmSync(folder, { recursive: true }));
      copyFileSync(folderOf('vocabularies') + file, join(folder, 'vocabulary.json'));
      writeFileSync(join(folder, 'documents.json'), bytesOf('documents.json'));
      return ['list', '--rulesets', folder, '--json'];
    },
    tell: (runtime, file, bytes) => JSON.parse(bare[runtime].useVocabulary(bytes, bytesOf('documents.json'))).findings,
  },
  calendars: {
    called: 'calendar/working-days.json',
    // Likewise from a folder of rulesets only.
    args(file, context) {
      const folder = mkdtempSync(join(tmpdir(), 'zice-'));
      context.after(() => rmSync(folder, { recursive: true }));
      for (const name of ['vocabulary.json', 'documents.json']) writeFileSync(join(folder, name), bytesOf(name));
      mkdirSync(join(folder, 'calendar'));
      copyFileSync(folderOf('calendars') + file, join(folder, 'calendar/working-days.json'));
      return ['list', '--rulesets', folder, '--json'];
    },
    tell: (runtime, file, bytes) => JSON.parse(bare[runtime].useCalendar(bytes)).findings,
  },
  // Cases are for those who write rulesets: the module does not read them.
  cases: {
    args: (file) => ['test', file],
  },
  applicants: {
    args: (file) => ['assess', '--ruleset', ruleset, '--applicant', file, '--json'],
    tell(runtime, file, bytes) {
      const { zice, errors } = JSON.parse(loaded[runtime].assess(ruleset, bytes, ''));
      assert.equal(zice, 1);
      return errors;
    },
  },
};

for (const [kind, { args, tell, called }] of Object.entries(kinds)) {
  const names = withEnding(kind, '.json');

  test(`${kind}: every broken file has its findings beside it, and no findings stand alone`, () => {
    assert.ok(names.length > 0);
    assert.deepEqual(withEnding(kind, '.expected'), names);
  });

  for (const name of names) {
    const file = `${name}.json`;
    const expected = readFileSync(`${folderOf(kind)}${name}.expected`, 'utf8');

    test(`${kind}: ${name}`, (context) => {
      assert.notEqual(expected, '');
      const { status, stderr } = run(args(file, context), { cwd: folderOf(kind), input: nobody });
      assert.equal(stderr, expected);
      assert.equal(status, 2);
      const bytes = readFileSync(folderOf(kind) + file);
      for (const runtime of tell ? ['zice', 'zice-fallback'] : []) {
        assert.equal(printed(called ?? file, tell(runtime, file, bytes)), expected, runtime);
      }
    });
  }
}

test('applicants: fact, value and expectation are told alike by every runtime', () => {
  const names = withEnding('applicants', '.json');
  const bytes = names.map((name) =>
    readFileSync(`${folderOf('applicants')}${name}.json`).map((byte) => (byte === 10 ? 32 : byte)),
  );
  const { stdout } = run(['batch', '--ruleset', ruleset], {
    input: Buffer.concat(bytes.flatMap((line) => [line, Buffer.from('\n')])),
  });
  const native = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).errors);
  assert.equal(native.length, names.length);
  for (const runtime of ['zice', 'zice-fallback']) {
    const module = loaded[runtime];
    names.forEach((name, i) => {
      assert.deepEqual(JSON.parse(module.assess(ruleset, bytes[i], '')).errors, native[i], `${runtime}: ${name}`);
    });
  }
});
