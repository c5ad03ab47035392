// The page for authors as one writes on it, with everything written down that must not happen.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch, serve } from './page.mjs';

let browser;
let folder;
/** Serves it for all tests of a file; what was asked of the server stands in `requests`. */
export function authorPage() {
  const served = { url: '', requests: [] };
  let server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zice-author-'));
    browser = await launch();
    server = await serve();
    Object.assign(served, { url: server.url, requests: server.requests });
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { served, open: (t, url = served.url) => open(t, url) };
}

/** The page with all that must not happen written down, and what it asks before a text is given up answered by `gives`. */
async function open(t, url) {
  const tab = await browser.context.newPage();
  t.after(async () => {
    await tab.evaluate(() => localStorage.clear());
    await tab.close();
  });
  tab.incidents = [];
  tab.asked = [];
  tab.gives = true;
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy violated: ${effectiveDirective} ${blockedURI}`),
    );
  });
  tab.on('console', (message) => tab.incidents.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => tab.incidents.push(`error: ${error.message}`));
  tab.on('dialog', (dialog) => {
    tab.asked.push(dialog.type());
    void (tab.gives ? dialog.accept() : dialog.dismiss());
  });
  await tab.goto(`${url}author.html`);
  await tab.locator('zice-author-findings li, zice-author .problem').first().waitFor();
  return tab;
}

export const content = (tab) => tab.locator('.columns .cm-content');
export const status = (tab) => tab.locator('zice-author-findings .counts').innerText();
export const preview = (tab) => tab.locator('zice-author-preview[data-runtime] zice-form');

/** With a measure that ships. */
export async function begin(tab, ruleset) {
  await tab.locator('select[name="begin"]').selectOption(ruleset);
  await preview(tab).waitFor();
}

/** The cursor behind the first place where the text stands. */
export async function putCursor(tab, behind) {
  await content(tab).click();
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Control+f');
  const box = tab.locator('.cm-search input[name="search"]');
  await box.fill(behind.slice(0, -1));
  // The editor takes the words with the last key.
  await box.press('End');
  await box.pressSequentially(behind.slice(-1));
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('ArrowRight');
}

/** What a click on “save” hands over. */
export async function saved(tab) {
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.locator('zice-author-files button[name="save"]').click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

export async function chooseFile(tab, name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  await tab.locator('zice-author-files input[type="file"]').setInputFiles(file);
}
