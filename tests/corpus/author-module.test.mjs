// The module for authors says byte for byte what the command says.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bareModule, loadedModule, run } from '../kit/runtimes.mjs';
import { bytesOf, rulesetFiles } from '../kit/shipped.mjs';
import { slipped, slips } from '../kit/slips.mjs';

const broken = fileURLToPath(new URL('../invalid/rulesets/', import.meta.url));

let folder;
let module;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zice-author-'));
  module = await loadedModule('zice-author');
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Both of the same bytes under the same name. */
function sameCheck(name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  assert.equal(`${module.checkRuleset(file, bytes)}\n`, run(['check', '--json', file]).stdout, name);
}

test('of the measures that ship, each as it is and with every slip', () => {
  for (const file of rulesetFiles) sameCheck(file, bytesOf(file));
  assert.ok(slips.length > 20);
  for (const slip of slips) sameCheck(`${slip}.json`, Buffer.from(slipped(slip).text));
});

test('of files that are broken, of which some are no text', () => {
  const files = readdirSync(broken).filter((name) => name.endsWith('.json'));
  assert.ok(files.length > 20);
  for (const file of files) sameCheck(file, readFileSync(broken + file));
});

test('before there is a vocabulary it says so', async () => {
  const { files } = JSON.parse((await bareModule('zice-author')).checkRuleset('a.json', '{}'));
  assert.deepEqual(
    files[0].errors.map(({ code }) => code),
    ['call/vocabulary'],
  );
});
