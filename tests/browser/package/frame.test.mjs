// `<zice-frame>` in a program that a bundler has put together: the frame is a page of its own and is copied beside it.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { bundled, opened, packageFolder, pageOf, projectWith } from '../../kit/browser/package.mjs';

/** What the README tells frames to do: a command, and the tag. */
const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
const [, command] = /```sh\n(mkdir [^`]*)\n```/.exec(readme);
const [tag] = /<zice-frame src=[^]*?<\/zice-frame>/.exec(readme);

const importing = (name) => `import '${name}';
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

for (const name of ['zice', 'zice/frame']) {
  test(`copied as the README says, it weighs answers for who imports ${name}`, async (t) => {
    const project = projectWith({
      'index.html': pageOf('main.js', tag.replace('xuchang-2020', 'nanchang-2022')),
      'main.js': importing(name),
    });
    t.after(() => project.remove());
    execSync(command, { cwd: project.folder });
    await bundled(project);
    await weighs(await opened(t, project));
    const assets = join(project.folder, 'dist/assets');
    const bytes = readdirSync(assets).reduce((sum, file) => sum + statSync(join(assets, file)).size, 0);
    assert.equal(bytes < 20_000, name === 'zice/frame', `${bytes} bytes`);
  });
}

test('served as it is, without a bundler, it finds its page by itself', async (t) => {
  const project = projectWith({});
  t.after(() => project.remove());
  const dist = join(project.folder, 'dist');
  mkdirSync(dist);
  cpSync(join(project.folder, 'node_modules/zice'), join(dist, 'zice'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), pageOf('main.js', '<zice-frame ruleset="nanchang-2022"></zice-frame>'));
  writeFileSync(join(dist, 'main.js'), importing('./zice/zice.esm.js'));
  await weighs(await opened(t, project));
});

for (const name of ['zice', 'zice/frame']) {
  test(`where nothing says where it lies, the element of ${name} says so and shows no other page`, async (t) => {
    const hears = `document.querySelector('zice-frame').addEventListener('zice-error', ({ detail }) => {
      document.title = detail.code;
    });
    import('${name}');`;
    const project = projectWith({ 'index.html': pageOf('main.js', '<zice-frame></zice-frame>'), 'main.js': hears });
    t.after(() => project.remove());
    await bundled(project);
    const { tab } = await opened(t, project);
    await tab.waitForFunction(() => document.title === 'folder_unknown');
    assert.deepEqual(
      tab.frames().map((frame) => frame.url()),
      [tab.url(), 'about:blank'],
    );
  });
}
