// The npm package in a program without a framework: its types, and what Vite makes of it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundled, opened, packageFolder, pageOf, projectWith, typeErrors } from '../../kit/browser/package.mjs';
import { textOf } from '../../../web/scripts/wasm-text.mjs';

const program = `import 'zice';
import type { VerdictDetail } from 'zice';

const widget = document.createElement('zice-assessment');
widget.ruleset = 'nanchang-2022';
widget.asOf = '2022-09-15';
widget.theme = 'light';
widget.addEventListener('zice-verdict', ({ detail }) => {
  const told: VerdictDetail = detail;
  document.title = told.verdict;
});
document.body.append(widget);
`;
const wrong = "import 'zice';\ndocument.createElement('zice-assessment').ruleset = 7;\n";

let project;
before(() => {
  project = projectWith({ 'index.html': pageOf('main.ts'), 'main.ts': program, 'wrong.ts': wrong });
});
after(() => project.remove());

test('its types hold, and refuse what the widget does not have', () => {
  assert.equal(typeErrors(project, 'main.ts'), '');
  assert.match(typeErrors(project, 'wrong.ts'), /wrong\.ts\(2,[^]*'number' is not assignable to type 'string'/);
});

test('Vite bundles it, and the page weighs answers under the policy that the README tells', async (t) => {
  await bundled(project);
  const [, scripts] = /```\n(script-src [^`]*)\n```/.exec(readFileSync(join(packageFolder, 'README.md'), 'utf8'));
  const rest = "img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
  const { tab, problems } = await opened(t, project, `default-src 'none'; ${scripts}; ${rest}`);
  await tab.locator('zice-assessment[data-runtime="wasm"]').waitFor();
  await tab.locator('[data-fact="total_assets"] input').fill('45');
  await tab.waitForFunction(() => document.title === 'falls_short');
  await tab.evaluate(() => document.querySelector('zice-assessment').setAttribute('lang', 'en'));
  await tab.locator('a', { hasText: 'Skip to the questions' }).waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
});

test('what Vite makes holds the widget once, and every part once', async () => {
  await bundled(project);
  const made = readdirSync(join(project.folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }));
  const wasm = textOf(readFileSync(fileURLToPath(new URL('../../../build/wasm/zice.wasm', import.meta.url)))).text;
  const all = made.map(({ text }) => text).join('');
  assert.equal(all.split(wasm.slice(1000, 3000)).length - 1, 1, 'the core');
  const parts = readdirSync(packageFolder).filter((name) => name.endsWith('.esm.js'));
  assert.ok(parts.length > 5);
  const scripts = made.filter(({ name }) => name.endsWith('.js'));
  assert.equal(scripts.length, parts.length, scripts.map(({ name }) => name).join());
  assert.equal(made.length, parts.length + 1, made.map(({ name }) => name).join());
});
