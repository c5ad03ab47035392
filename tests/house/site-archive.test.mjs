// The archive for webmasters: the folder for a bureau's site under its name and whole, the recipes, and a manual whose links
// lead somewhere; the same bytes on every machine.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';
import { unzipSync } from 'fflate';
import { siteArchive } from '../../web/scripts/site-archive.mjs';

const day = 1_800_000_000;
const { name: top, bytes } = await siteArchive(day);
const files = unzipSync(bytes);
const names = Object.keys(files);
const text = (name) => Buffer.from(files[`${top}/${name}`]).toString();
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

test('all lies in one folder, named by the version', () => {
  assert.equal(top, `zice-${version}-site`);
  assert.deepEqual(
    names.filter((name) => !name.startsWith(`${top}/`)),
    [],
  );
});

test("the kit's folder is there under its name, with every file as the manifest has it, beside the pages for webmasters", () => {
  const { folder, files: listed } = JSON.parse(text('site/kit.json'));
  const prefix = `${top}/site/${folder}/`;
  assert.deepEqual(
    names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
    [...listed.map(({ name }) => name), 'manifest.json'].sort(),
  );
  for (const { name, integrity } of listed)
    assert.equal(
      integrity,
      `sha384-${createHash('sha384')
        .update(files[prefix + name])
        .digest('base64')}`,
      name,
    );
  for (const page of ['check.html', 'configure.html', 'index.html'])
    for (const [, address] of text(`site/${page}`).matchAll(/(?:src|href)="\.\/([^"]+)"/g))
      assert.ok(names.includes(`${top}/site/${address}`), `${page}: ${address}`);
});

test('manual and recipes: their links lead to what is in the archive', () => {
  for (const page of ['README.md', 'recipes/README.md']) {
    const links = [...text(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link);
    const inside = links.filter((link) => !/^[a-z]+:/.test(link));
    assert.ok(inside.length > 0, page);
    for (const link of inside) assert.ok(names.includes(normalize(join(top, dirname(page), link))), `${page}: ${link}`);
  }
  for (const recipe of ['nginx.conf', 'apache.htaccess', 'web.config', 'tomcat-web.xml'])
    assert.ok(text('recipes/README.md').includes(`](${recipe})`), recipe);
});

test('the same bytes once more, and where it is another hour', async (t) => {
  const zone = process.env.TZ;
  t.after(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  for (const other of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
    process.env.TZ = other;
    assert.ok(Buffer.from(bytes).equals(Buffer.from((await siteArchive(day)).bytes)), other);
  }
});
