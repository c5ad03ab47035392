// A site that goes over to a new version and back: two folders side by side, the two lines of its page changed, the old
// folder deleted; with visitors whose page stays open all the while. On nginx, with the recipe's caching.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { manifest } from '../../kit/browser/kit-server.mjs';
import { nginx } from '../../kit/browser/nginx-server.mjs';
import { launch } from '../../kit/browser/page.mjs';
import { readable, ruleset, unheard } from '../../kit/browser/server-works.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const current = manifest.folder;
const next = 'zice-9.9.9-0000beef';

const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Both lines as they go into the page for a folder. */
const page = (folder, integrity, tag) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>站</title>
<script async src="/${folder}/zice.js" integrity="${integrity}"></script>
<${tag} ruleset="${ruleset}">${unheard}</${tag}>`;

/** A site whose administrator has the folder that ships, and can make of it one of another version. */
async function site(t) {
  const server = await nginx({});
  t.after(() => server.close());
  const path = (name) => join(server.site, name);
  // A page that has stood for long is what browsers like to keep, if they are not told otherwise.
  let day = new Date(Date.now() - 400 * 86_400_000);
  const show = (folder) => {
    day = new Date(Number(day) + 86_400_000);
    const integrity = integrityOf(readFileSync(path(`${folder}/zice.js`)));
    for (const tag of ['zice-assessment', 'zice-frame']) {
      writeFileSync(path(`${tag}.html`), page(folder, integrity, tag));
      utimesSync(path(`${tag}.html`), day, day);
    }
  };
  const upload = () => {
    cpSync(path(current), path(next), { recursive: true });
    const script = readFileSync(path(`${next}/zice.js`));
    writeFileSync(
      path(`${next}/zice.js`),
      Buffer.concat([script, Buffer.from('globalThis.versionOfTest = "9.9.9";\n')]),
    );
    for (const ending of ['gz', 'br']) rmSync(path(`${next}/zice.js.${ending}`));
  };
  show(current);
  return {
    ...server,
    show,
    upload,
    remove: (folder) => rmSync(path(folder), { recursive: true }),
    takeAway: (folder) => renameSync(path(folder), path(`away-${folder}`)),
    bringBack: (folder) => renameSync(path(`away-${folder}`), path(folder)),
    /** How often a file was asked for. */
    asked: (file) => server.log().split(`GET /${file} `).length - 1,
  };
}

const address = (server, tag) => `${server.url}/${tag}.html`;

async function visit(t, server) {
  const { tab, incidents } = await openHost(browser.context, address(server, 'zice-assessment'));
  t.after(() => tab.close());
  return { tab, incidents, used: await Widget.of(tab.locator(widget)) };
}

const folderOf = (tab) => tab.evaluate(() => ziceScripts.folder());
const assets = (used) => used.fact('total_assets').locator('input').inputValue();

/** The file that a visitor takes along. */
async function saved({ tab, used }) {
  const download = tab.waitForEvent('download');
  await used.tab.locator('zice-keeping button[name="save"]').click();
  return readFileSync(await (await download).path(), 'utf8');
}

const told = (used) => used.tab.locator('zice-part [role="status"]').filter({ hasText: '没有载入' });

test('upgrade: both folders serve, each its own visitors; the next visit is the new one, and opens what the old one saved', async (t) => {
  const server = await site(t);
  const early = await visit(t, server);
  await early.used.type('total_assets', '45');
  const file = await saved(early);
  server.upload();
  server.show(next);

  const late = await visit(t, server);
  assert.equal(await folderOf(late.tab), `${server.url}/${next}/`);
  assert.equal(await late.tab.evaluate(() => globalThis.versionOfTest), '9.9.9');
  await late.used.openFile(file);
  assert.equal(await assets(late.used), '45');
  await late.used.openPart('application-form');
  await early.used.openPart('application-form');
  assert.deepEqual(
    [current, next].map((folder) => server.asked(`${folder}/zice.application-form.js`)),
    [1, 1],
  );
  assert.equal(await assets(early.used), '45');
  // With the old folder gone, the next visit of who was there before is the new one all the same.
  server.remove(current);
  await early.tab.reload();
  assert.equal(await folderOf(early.tab), `${server.url}/${next}/`);
  await (await Widget.of(early.tab.locator(widget))).mainJob(ruleset);
  assert.deepEqual([...early.incidents, ...late.incidents], []);
});

for (const [kind, tag, shown] of [
  ['widget', 'zice-assessment', (tab) => Widget.of(tab.locator(widget))],
  ['frame', 'zice-frame', framedWidget],
]) {
  test(`${kind} that stays open while its folder is deleted: a part not fetched so far says so and may be tried again, the rest goes on`, async (t) => {
    const server = await site(t);
    const { tab, incidents } = await openHost(browser.context, address(server, tag));
    t.after(() => tab.close());
    const used = await shown(tab);
    await used.openPart('application-form');
    await used.type('total_assets', '45');
    server.upload();
    server.show(next);
    server.takeAway(current);

    await used.tab.locator('zice-part[data-part="lists"] summary.sheet').click();
    await told(used).waitFor();
    assert.equal(await assets(used), '45');
    await used.mainJob(ruleset);
    await used.openPart('application-form');
    // Rolled back, the folder is there again under its name: what stays open needs no reload.
    server.bringBack(current);
    await used.tab.locator('zice-part button').filter({ hasText: '再试一次' }).click();
    await used.tab.locator('zice-lists [data-list]').first().waitFor();
    assert.equal(await told(used).count(), 0);
    assert.ok(
      incidents.every((one) => /console error: Failed to load resource.*404/.test(one)),
      incidents.join('\n'),
    );
  });
}

test('rolled back: the old folder comes from the cache, and the new one can go', async (t) => {
  const server = await site(t);
  await visit(t, server);
  server.upload();
  server.show(next);
  const upgraded = await visit(t, server);
  await upgraded.used.type('total_assets', '46');
  const file = await saved(upgraded);

  server.show(current);
  server.remove(next);
  const again = await visit(t, server);
  assert.equal(await folderOf(again.tab), `${server.url}/${current}/`);
  await again.used.openFile(file);
  assert.equal(await assets(again.used), '46');
  await again.used.mainJob(ruleset);
  assert.equal(server.asked(`${current}/zice.js`), 1);
  assert.deepEqual(again.incidents, []);
  // Who still has the new one open goes on too.
  await upgraded.used.tab.locator('zice-part[data-part="lists"] summary.sheet').click();
  await told(upgraded.used).waitFor();
  await upgraded.used.mainJob(ruleset);
});

test('the page is asked for at each visit, the folder once', async (t) => {
  const server = await site(t);
  for (let visits = 0; visits < 3; visits += 1) await visit(t, server);
  assert.equal(server.asked('zice-assessment.html'), 3);
  assert.equal(server.asked(`${current}/zice.js`), 1);
});

for (const tag of ['zice-assessment', 'zice-frame']) {
  test(`${tag} on a page that still names a folder deleted too early: visitors read what stands in the tag`, async (t) => {
    const server = await site(t);
    server.takeAway(current);
    const { tab, incidents } = await openHost(browser.context, address(server, tag));
    t.after(() => tab.close());
    assert.match(incidents.join('\n'), /zice\.js|404/);
    assert.equal(await readable(tab, tag), true);
  });
}
