// What a page keeps of an applicant's answers and hands out: by the buttons for it, with what it says, and as a link.
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { fileOf } from './begun.mjs';

export const keeping = (page, name) => page.tab.locator(`zice-keeping button[name="${name}"]`);
export const notice = (page) => page.tab.locator('zice-notices [data-notice]');
export const assets = (page) => page.fact('total_assets').locator('input').inputValue();

export async function linkOf(page) {
  await keeping(page, 'link').click();
  const box = page.tab.locator('zice-keeping #link');
  await box.waitFor();
  // There may be the one of before still.
  await page.filled();
  return box.inputValue();
}

/** What a link holds, and the link that holds something else. */
export const unpack = (link) => JSON.parse(inflateSync(Buffer.from(link.split('#zice=z')[1], 'base64url')));
export const repack = (link, shared) =>
  `${link.split('#')[0]}#zice=z${deflateSync(JSON.stringify(shared)).toString('base64url')}`;

/** With all that the applicant answers who meets everything, papers too. */
export async function filled(page, ruleset) {
  const file = fileOf(ruleset);
  await page.choose(ruleset, file.as_of);
  await page.openAnswers(file);
  await page.settle();
  await page.tickDocuments(file.documents);
  await page.settle();
}

export const told = (page, name) => page.tab.locator(`zice-notices button[name="${name}"]`);

export async function openParts(page, ...names) {
  for (const name of names) await page.tab.locator(`zice-part[data-part="${name}"] summary`).first().click();
}

/** With one answer. */
export async function begun(open, ruleset, text = '77') {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', text);
  return page;
}

/** The file that the page hands out. */
export async function saved(page) {
  const download = page.tab.waitForEvent('download');
  await keeping(page, 'save').click();
  const given = await download;
  const path = await given.path();
  return { name: given.suggestedFilename(), path, applicant: JSON.parse(readFileSync(path, 'utf8')) };
}

export async function reopen(page, path) {
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles(path);
  await page.tab.locator('[data-notice="opened"]').waitFor();
}
