// The modules' types, as the pages know them, are what the modules export: both follow from wasm/calls.h and author_calls.h.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { firstModule } from '../kit/first-module.mjs';
import { bareModule } from '../kit/runtimes.mjs';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const file = 'web/src/engine/module-calls.ts';
const written = readFileSync(here(file), 'utf8');
const callsIn = (interface_) =>
  [...interface_.matchAll(/^ {2}(\w+)\((.*)\): \w+;$/gm)].map(([, name, given]) => ({
    name,
    given: given === '' ? [] : given.split(', ').map((one) => one.split(': ')[1]),
  }));
const [calls, authorCalls, formCalls] = written.split('export interface ').slice(1).map(callsIn);

test(`${file} is as written: npm run calls`, () => {
  assert.equal(written, execFileSync(here('build/native/zice_calls'), { encoding: 'utf8' }));
  assert.ok(calls.length > 20 && authorCalls.length > 0 && formCalls.length > 0);
});

/** What Emscripten adds of its own. */
const ofEmscripten =
  /^(_malloc|_free|__\w+|stack\w+|dynCall\w*|asm|ready|inspect|then|\w*_emval\w*|getInheritedInstanceCount|getLiveInheritedInstances|flushPendingDeletes|setDelayFunction|\w*Error|run|calledRun)$/;

const modules = { zice: calls, 'zice-fallback': calls, 'zice-author': [...calls, ...authorCalls] };
for (const [name, named] of Object.entries(modules)) {
  test(`${name} exports these calls and no others, and each takes as many values`, async () => {
    const module = await bareModule(name);
    const exported = Object.keys(module).filter((key) => typeof module[key] === 'function' && !ofEmscripten.test(key));
    assert.deepEqual(exported.sort(), named.map((call) => call.name).sort());
    const value = (type) => (type === 'string' ? '' : 0);
    for (const { name: call, given } of named.filter((one) => !one.name.startsWith('_'))) {
      module[call](...given.map(value));
      assert.throws(() => module[call](...given.map(value), 'one more'), undefined, call);
    }
  });
}

test('the module of forms exports its calls and no others', async () => {
  const { calls } = await firstModule();
  const ours = Object.keys(calls).filter((name) => name.startsWith('zice_'));
  assert.deepEqual(ours.map((name) => `_${name}`).sort(), formCalls.map(({ name }) => name).sort());
});
