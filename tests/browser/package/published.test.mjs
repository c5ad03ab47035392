// What is published, as those read it who look at packages: two that check them, the manifest of the elements, the README.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packageFolder } from '../../kit/browser/package.mjs';

const read = (name) => readFileSync(join(packageFolder, name), 'utf8');
const { modules: shipped } = JSON.parse(read('custom-elements.json'));
const elements = shipped[0].declarations.filter(({ tagName }) => tagName);

test('publint has nothing to say of it', async () => {
  const { messages, pkg } = await publint({ pkgDir: packageFolder, pack: 'npm', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('its types are found by every way in which modules are (attw)', () => {
  const attw = fileURLToPath(new URL('../../../node_modules/.bin/attw', import.meta.url));
  const args = ['--pack', packageFolder, '--profile', 'esm-only', '--format', 'ascii'];
  const { status, stdout } = spawnSync(attw, args, { encoding: 'utf8' });
  for (const name of ['zice', 'zice/react', 'zice/vue'])
    assert.match(stdout, new RegExp(`"${name}"\\s+node16 \\(from ESM\\): 🟢 \\(ESM\\)\\s+bundler: 🟢`));
  assert.equal(status, 0, stdout);
});

test('the manifest of the elements names what ships', () => {
  assert.deepEqual(
    shipped.map(({ path }) => path),
    ['zice.esm.js'],
  );
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    ['zice-assessment', 'zice-frame'],
  );
  const wanted = [
    'ruleset',
    'rulesets',
    'as-of',
    'lang',
    'elder',
    'theme',
    'accent',
    'rulesets-src',
    'no-leave-prompt',
  ];
  for (const { attributes, events } of elements) {
    const names = attributes.map(({ name }) => name);
    assert.deepEqual(
      wanted.filter((name) => !names.includes(name)),
      [],
    );
    assert.deepEqual(
      events.map(({ name }) => name),
      ['zice-ready', 'zice-verdict', 'zice-error'],
    );
  }
});

test('the README names every element, attribute and event', () => {
  const named = new Set(read('README.md').match(/[\w-]+/g));
  const there = elements.flatMap(({ tagName, attributes, events }) => [
    tagName,
    ...[...attributes, ...events].map(({ name }) => name),
  ]);
  assert.ok(there.length > 20);
  assert.deepEqual(
    there.filter((name) => !named.has(name)),
    [],
  );
});
