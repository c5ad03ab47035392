// The npm package as its users have it: packed, unpacked into a fresh project, bundled by Vite, served on loopback.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from './page.mjs';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const modules = join(top, 'node_modules');
export const packageFolder = join(top, 'build/package');

const compilerOptions = [
  ...['--ignoreConfig', '--noEmit', '--strict', '--jsx', 'react-jsx', '--types', ''],
  ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
];

/** A project that has the package, what else of ours it `uses`, and the texts of `files`. */
export function projectWith(files, uses = []) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-package-'));
  const packed = execFileSync('npm', ['pack', packageFolder, '--json', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const unpacked = join(folder, 'node_modules/zice');
  mkdirSync(unpacked, { recursive: true });
  execFileSync('tar', ['xzf', JSON.parse(packed)[0].filename, '-C', unpacked, '--strip-components=1'], { cwd: folder });
  for (const name of ['vite', ...uses]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(modules, name), link);
  }
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('package.json', '{"type":"module"}');
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { folder, write, remove: () => rmSync(folder, { recursive: true }) };
}

/** A page whose only script is `main`. */
export const pageOf = (main, body = '') =>
  `<!doctype html><link rel="icon" href="data:,"><body>${body}<script type="module" src="${main}"></script></body>`;

/** What a compiler says of a program in the project; nothing if it takes it. */
export function typeErrors({ folder }, file, options = []) {
  try {
    execFileSync(join(modules, '.bin/tsc'), [...compilerOptions, ...options, file], { cwd: folder, encoding: 'utf8' });
    return '';
  } catch (error) {
    if (!error.stdout) throw error;
    return error.stdout;
  }
}

/** Vite bundles the project's page into its folder `dist`. */
export const bundled = ({ folder }, config = {}) =>
  build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    ...config,
    build: { outDir: join(folder, 'dist'), ...config.build },
  });

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Opens what was bundled in a browser; `problems` are what must not happen. What has no ending is answered as single pages are. */
export async function opened(context, { folder }, policy) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = join(folder, 'dist', extname(pathname) ? pathname : 'index.html');
    response.statusCode = existsSync(path) ? 200 : 404;
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.end(existsSync(path) ? readFileSync(path) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const browser = await launch();
  context.after(() => browser.close());
  const tab = await browser.context.newPage();
  const problems = [];
  tab.on('pageerror', ({ message }) => problems.push(message));
  tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  tab.on('response', (response) => response.ok() || problems.push(`${response.status()} ${response.url()}`));
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  return { tab, problems };
}

/** An app of both elements, bundled: what is typed is told, what a button changes reaches both, and nothing typed is lost. */
export async function weighs(context, project, config) {
  await bundled(project, config);
  const { tab, problems } = await opened(context, project);
  await tab.locator('zice-assessment[data-runtime="wasm"]').waitFor();
  await tab.locator('[data-fact="total_assets"] input').fill('45');
  await tab.locator('output', { hasText: 'falls_short' }).first().waitFor();
  const large = () => tab.evaluate(() => [...document.querySelectorAll('[elder]')].map(({ localName }) => localName));
  assert.deepEqual(await large(), []);
  await tab.locator('button', { hasText: /^large$/ }).click();
  await tab.locator('zice-assessment[elder]').waitFor();
  assert.deepEqual(await large(), ['zice-assessment', 'zice-frame']);
  assert.equal(await tab.locator('[data-fact="total_assets"] input').inputValue(), '45');
  assert.deepEqual(problems, []);
}
