// Whether a bureau's server does for the kit what its recipe promises: seen on the wire, by visitors, and by the check page.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { bases } from '../scenarios.mjs';
import { onTheWire } from './foreground-server.mjs';
import { framedWidget, openHost, Widget, widget } from './host.mjs';
import { manifest } from './kit-server.mjs';
import { launch } from './page.mjs';

/** One that asks what the main job changes. */
export const { ruleset } = bases.find(({ applicant }) => /"total_assets":/.test(applicant));
export const element = `<zice-assessment ruleset="${ruleset}"></zice-assessment>`;
export const frame = `<zice-frame ruleset="${ruleset}"></zice-frame>`;

/** A browser for a recipe's tests, and its server with these pages, started for one of them and closed after it. */
export function recipeSite(start, pages) {
  let launched;
  before(async () => (launched = await launch()));
  after(() => launched.close());
  return {
    browser: {
      get context() {
        return launched.context;
      },
    },
    async served(t, options) {
      const server = await start(pages, options);
      t.after(() => server.close());
      return server;
    },
  };
}

/** What a bureau writes within the tag, for visitors to whom no script comes. */
export const unheard = '自测没有出现的，请刷新，或与本站联系。';

/** Whether a visitor reads that. */
export const readable = (tab, tag) =>
  tab.locator(tag).evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element.firstChild);
    return range.getClientRects().length > 0;
  });

/** A page with the two lines; `folder` is the kit's as it stands in the page. */
export const pageWith = (body, folder = `/${manifest.folder}/`) =>
  `<!doctype html><meta charset="utf-8"><title>示例网站</title><script async src="${folder}zice.js"></script>${body}`;

const told = readFileSync(new URL('../../../web/recipes/README.md', import.meta.url), 'utf8');

/** The line that lets another site's page check the kit's integrity, as web/recipes/README.md has it after `begin`. */
export function corsLine(begin) {
  const [, line] = new RegExp(`\`(${begin}[^\`]*Access-Control-Allow-Origin[^\`]*)\``).exec(told) ?? [];
  assert.ok(line, begin);
  return line;
}

/** Whether zice.js may be read by the page of another site. */
export async function letsOthersRead(folder) {
  const { headers } = await fetch(`${folder}zice.js`, { headers: { Origin: 'https://www.example.gov.cn' } });
  return /^(\*|https:\/\/www\.example\.gov\.cn)$/.test(headers.get('access-control-allow-origin'));
}

/** The files that the kit is, without their copies. */
export const originals = manifest.files.filter(({ name }) => !/\.(gz|br)$/.test(name));

const types = {
  '.js': /^(text|application)\/javascript(;\s*charset=utf-8)?$/i,
  '.html': /^text\/html(;\s*charset=utf-8)?$/i,
  '.json': /^application\/json(;\s*charset=utf-8)?$/i,
};
/** In seconds; Tomcat counts down to a moment, and a second may have passed. */
const aYear = 365 * 86_400 - 60;
const unpack = { gzip: gunzipSync, br: brotliDecompressSync };

async function faultsOfOne(folder, { name, integrity }, accepts) {
  const { status, headers, body } = await onTheWire(folder + name, accepts);
  if (status !== 200) return [`${status}: ${body.toString().slice(0, 80)}`];
  const encoding = headers['content-encoding'];
  const bytes = encoding === undefined ? body : unpack[encoding]?.(body);
  const digest = bytes && createHash('sha384').update(bytes).digest('base64');
  const age = Number(/max-age=(\d+)/.exec(headers['cache-control'])?.[1]);
  const faults = {
    'another content': `sha384-${digest}` !== integrity,
    [`type ${headers['content-type']}`]: !types[extname(name)].test(headers['content-type']),
    [`encoding ${encoding}`]: encoding !== undefined && !accepts.split(', ').includes(encoding),
    'no Vary': encoding !== undefined && !/accept-encoding/i.test(headers.vary),
    'no nosniff': headers['x-content-type-options'] !== 'nosniff',
    [`Cache-Control ${headers['cache-control']}`]: !(age >= aYear) || /no-|private/.test(headers['cache-control']),
    'a policy': headers['content-security-policy'] !== undefined,
    'refuses frames': /deny/i.test(headers['x-frame-options']),
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}

/** What is wrong with how the files of the kit are sent, to askers that take no packed ones, the usual ones, and all. */
export async function faultsOf(folder) {
  const faults = [];
  for (const accepts of ['', 'gzip, deflate', 'gzip, deflate, br']) {
    for (const file of originals)
      faults.push(
        ...(await faultsOfOne(folder, file, accepts)).map((fault) => `${file.name} to "${accepts}": ${fault}`),
      );
  }
  assert.ok(originals.length > 15);
  return faults;
}

/** Widget and frame at two addresses of a site do the main job, and nobody says a word on the console. */
export async function mainJobs(context, addresses) {
  const opened = await openHost(context, addresses.widget);
  await (await Widget.of(opened.tab.locator(widget))).mainJob(ruleset);
  const framed = await openHost(context, addresses.frame);
  await (await framedWidget(framed.tab)).mainJob(ruleset);
  const incidents = [...opened.incidents, ...framed.incidents];
  await Promise.all([opened.tab.close(), framed.tab.close()]);
  return incidents;
}

/** The lines of the check page that are not all well, as `id tone`. */
export async function troubled(context, pages) {
  const tab = await context.newPage();
  await tab.goto(`${pages}check.html`);
  await tab.locator('zice-check[data-done]').waitFor({ timeout: 60_000 });
  const lines = await tab
    .locator('zice-check [data-line]')
    .evaluateAll((all) => all.map(({ dataset, textContent }) => [dataset.line, dataset.tone, textContent]));
  await tab.close();
  assert.ok(lines.length > manifest.files.length);
  return lines.filter(([, tone]) => tone !== 'good').map(([id, tone]) => `${id} ${tone}`);
}
