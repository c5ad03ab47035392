// What a webmaster gets, as one archive that Windows opens too: the site as built, with the folder for a bureau's site in it,
// the recipes for servers, the manual, and the schemas for a bureau's own rulesets. The same files give the same bytes.
//   node web/scripts/site-archive.mjs FOLDER     after a build; SOURCE_DATE_EPOCH is the day that all files get
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** What goes in: where it stands there, and what it is in the sources. */
const places = {
  'README.md': 'web/README.md',
  LICENSE: 'LICENSE',
  'npm/README.md': 'web/npm/README.md',
  'recipes/': 'web/recipes/',
  'rulesets/schema/': 'rulesets/schema/',
  'site/': 'build/web/',
};

async function filesOf(place, source) {
  if (!source.endsWith('/')) return [[place, source]];
  const entries = await readdir(top + source, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/\/+/g, '/').slice(top.length + source.length))
    .map((name) => [place + name, source + name]);
}

/** The name of the archive without its ending, and its bytes. `day` is in seconds since 1970. */
export async function siteArchive(day) {
  const { version } = JSON.parse(await readFile(`${top}package.json`, 'utf8'));
  const name = `zice-${version}-site`;
  const listed = (await Promise.all(Object.entries(places).map((one) => filesOf(...one)))).flat();
  const date = new Date(day * 1000);
  // An archive has no time zone: its writer takes the hours of this machine, which must not show.
  const mtime = new Date(Number(date) + date.getTimezoneOffset() * 60_000);
  const files = {};
  for (const [place, source] of listed.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const level = /\.(gz|br)$/.test(place) ? 0 : 9;
    files[`${name}/${place}`] = [await readFile(top + source), { level }];
  }
  return { name, bytes: zipSync(files, { mtime, os: 3, attrs: 0o100644 << 16 }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, bytes } = await siteArchive(Number(process.env.SOURCE_DATE_EPOCH));
  await writeFile(`${process.argv[2]}/${name}.zip`, bytes);
}
