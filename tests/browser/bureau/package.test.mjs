// What npm users get: packed, unpacked into a fresh project, imported with types, bundled by Vite, and run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../../kit/browser/page.mjs';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const modules = join(top, 'node_modules');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

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

let project;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'zice-package-'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', join(top, 'build/package'), '--json', '--loglevel=error'], {
      cwd: project,
      encoding: 'utf8',
    }),
  );
  mkdirSync(join(project, 'node_modules/zice'), { recursive: true });
  execFileSync('tar', ['xzf', filename, '-C', 'node_modules/zice', '--strip-components=1'], { cwd: project });
  for (const name of ['vite', 'typescript']) symlinkSync(join(modules, name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="main.ts"></script></body>',
  );
  writeFileSync(join(project, 'main.ts'), program);
});
after(() => rmSync(project, { recursive: true }));

/** What the compiler says of a program in the project; nothing if it takes it. */
function typeErrors(file) {
  try {
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    execFileSync(join(modules, '.bin/tsc'), [...options, file], { cwd: project, encoding: 'utf8' });
    return '';
  } catch ({ stdout }) {
    return stdout;
  }
}

test('its types hold, and refuse what the widget does not have', () => {
  assert.equal(typeErrors('main.ts'), '');
  writeFileSync(join(project, 'wrong.ts'), "import 'zice';\ndocument.createElement('zice-assessment').ruleset = 7;\n");
  assert.match(typeErrors('wrong.ts'), /wrong\.ts\(2,[^]*'number' is not assignable to type 'string'/);
});

test('Vite bundles it, and the page weighs answers', async (t) => {
  await build({ root: project, logLevel: 'error', build: { outDir: join(project, 'dist') } });
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(join(project, 'dist', path)));
  }).listen(0, '127.0.0.1');
  t.after(() => server.close());
  const browser = await launch();
  t.after(() => browser.close());
  const tab = await browser.context.newPage();
  const problems = [];
  tab.on('pageerror', ({ message }) => problems.push(message));
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.locator('zice-assessment[data-runtime="wasm"]').waitFor();
  await tab.locator('[data-fact="total_assets"] input').fill('45');
  await tab.waitForFunction(() => document.title === 'falls_short');
  assert.deepEqual(problems, []);
});

test('the manifest of the elements names what ships', () => {
  const { modules: shipped } = JSON.parse(
    readFileSync(join(project, 'node_modules/zice/custom-elements.json'), 'utf8'),
  );
  assert.deepEqual(
    shipped.map(({ path }) => path),
    ['zice.esm.js'],
  );
  const elements = shipped[0].declarations.filter(({ tagName }) => tagName);
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    ['zice-assessment', 'zice-frame'],
  );
  const wanted = ['ruleset', 'rulesets', 'as-of', 'lang', 'elder', 'theme', 'accent', 'rulesets-src'];
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
