// `<zice-frame>` in a program that a bundler has put together: the frame is a page of its own and is copied beside it.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { bundled, opened, packageFolder, pageOf, projectWith } from '../../kit/browser/package.mjs';

/** What the README tells frames to do: a command, and the tag. */
const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
const [, command] = /```sh\n(mkdir [^`]*)\n```/.exec(readme);
const [tag] = /<zice-frame src=[^]*?<\/zice-frame>/.exec(readme);

const program = `import 'zice';
const frame = document.querySelector('zice-frame');
frame.addEventListener('zice-verdict', ({ detail }) => (document.title = detail.verdict));
`;

async function weighs({ tab, problems }) {
  const [, frame] = tab.frames();
  await frame.locator('zice-framed[data-runtime="wasm"]').waitFor();
  await frame.locator('[data-fact="total_assets"] input').fill('1');
  await tab.waitForFunction(() => document.title === 'falls_short');
  assert.deepEqual(problems, []);
}

test('copied as the README says, it weighs answers', async (t) => {
  const project = projectWith({
    'index.html': pageOf('main.js', tag.replace('xuchang-2020', 'nanchang-2022')),
    'main.js': program,
  });
  t.after(() => project.remove());
  execSync(command, { cwd: project.folder });
  await bundled(project);
  await weighs(await opened(t, project));
});

test('served as it is, without a bundler, it finds its page by itself', async (t) => {
  const project = projectWith({});
  t.after(() => project.remove());
  const dist = join(project.folder, 'dist');
  mkdirSync(dist);
  cpSync(join(project.folder, 'node_modules/zice'), join(dist, 'zice'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), pageOf('main.js', '<zice-frame ruleset="nanchang-2022"></zice-frame>'));
  writeFileSync(join(dist, 'main.js'), program.replace("'zice'", "'./zice/zice.esm.js'"));
  await weighs(await opened(t, project));
});

test('where nothing says where it lies, the element says so and shows no other page', async (t) => {
  const silent = `document.querySelector('zice-frame').addEventListener('zice-error', ({ detail }) => {
    document.title = detail.problems.join();
  });
  import('zice');`;
  const project = projectWith({ 'index.html': pageOf('main.js', '<zice-frame></zice-frame>'), 'main.js': silent });
  t.after(() => project.remove());
  await bundled(project);
  const { tab } = await opened(t, project);
  await tab.waitForFunction(() => /frame\.html/.test(document.title));
  assert.equal(tab.frames().length, 2);
  assert.equal(tab.frames()[1].url(), 'about:blank');
});
