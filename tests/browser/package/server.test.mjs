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

for (const condition of ['workerd', 'edge-light', 'worker', 'deno', 'bun']) {
  test(`so it is where a bundler or runtime says ${condition}, and browser besides`, () =>
    assert.equal(run('-C', condition, 'main.js'), '0 undefined\n'));
}

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
