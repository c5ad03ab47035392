// `import 'zice'` where there is no page: a server that renders, by Node alone and as Vite builds for one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { bundled, projectWith } from '../../kit/browser/package.mjs';

const program = `import 'zice';
import 'zice/react';
import 'zice/vue';
import * as zice from 'zice';

console.log(Object.keys(zice).length, typeof customElements);
`;

let project;
before(() => {
  project = projectWith({ 'main.js': program });
});
after(() => project.remove());

const run = (...args) => execFileSync(process.execPath, args, { cwd: project.folder, encoding: 'utf8' });

test('Node imports it, and nothing happens', () => assert.equal(run('main.js'), '0 undefined\n'));

for (const condition of ['workerd', 'edge-light', 'worker']) {
  test(`nor where a bundler builds for ${condition}, which says browser besides`, () =>
    assert.equal(run('-C', 'browser', '-C', condition, 'main.js'), '0 undefined\n'));
}

test('every other runtime and bundler finds what it is to have', () => {
  const { exports } = JSON.parse(readFileSync(join(project.folder, 'node_modules/zice/package.json'), 'utf8'));
  const found = (entry, ...conditions) =>
    Object.entries(entry).find(([name]) => ['default', 'import', ...conditions].includes(name))[1];
  for (const name of ['.', './react', './vue']) {
    const entry = exports[name];
    for (const runtime of ['deno', 'bun', 'node']) assert.equal(found(entry, runtime), './server.js', runtime);
    assert.equal(found(entry, 'browser'), './zice.esm.js');
    assert.equal(found(entry), './zice.esm.js');
  }
});

for (const noExternal of [undefined, true]) {
  test(`Vite builds for a server with the package ${noExternal ? 'within' : 'beside'}, which runs and holds no widget`, async () => {
    const outDir = join(project.folder, 'built');
    await bundled(project, { build: { ssr: 'main.js', outDir, emptyOutDir: true }, ssr: { noExternal } });
    const built = readFileSync(join(outDir, 'main.js'), 'utf8');
    assert.ok(built.length < 5000, `${built.length} characters`);
    assert.equal(/from "zice"|import "zice"/.test(built), !noExternal);
    assert.equal(run(join(outDir, 'main.js')), '0 undefined\n');
  });
}

test('a browser gets the widget, whatever else is said', () => {
  const program = "console.log(import.meta.resolve('zice'))";
  assert.match(run('-C', 'browser', '--input-type=module', '-e', program), /zice\.esm\.js\n$/);
});
