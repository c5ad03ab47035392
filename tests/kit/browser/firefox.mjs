// Firefox without a window, over WebDriver BiDi.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { inPage } from './visitor.mjs';

export function onPath(name, from) {
  const found = process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not on PATH; script/setup installs it (Debian's ${from})`);
  return found;
}

/** Firefox with a new, empty profile; its home is a folder of its own too, for it refuses that of another user. */
export async function firefox() {
  const executablePath = onPath('firefox-esr', 'firefox-esr');
  const folder = mkdtempSync(join(tmpdir(), 'zice-firefox-'));
  const [downloads, userDataDir] = ['downloads', 'profile'].map((name) => join(folder, name));
  for (const one of [downloads, userDataDir]) mkdirSync(one);
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      protocol: 'webDriverBiDi',
      executablePath,
      headless: true,
      userDataDir,
      env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' },
      extraPrefsFirefox: {
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
        // The list of downloads would open after one, and take the next keys.
        'browser.download.alwaysOpenPanel': false,
      },
      defaultViewport: { width: 1280, height: 900 },
      timeout: 90_000,
      protocolTimeout: 30_000,
    });
    return new Firefox(browser, folder, downloads);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

class Firefox {
  #incidents = [];
  #page;

  constructor(browser, folder, downloads) {
    Object.assign(this, { browser, folder, downloads });
  }

  /** In a new tab: the driver waits for ever on one that went back to a page the browser had kept. */
  async open(url) {
    const left = this.#page;
    this.#page = await this.browser.newPage();
    await left?.close();
    this.#incidents = [];
    this.#page.on('console', (message) => this.#incidents.push(`console ${message.type()}: ${message.text()}`));
    this.#page.on('pageerror', (error) => this.#incidents.push(`error: ${error.message}`));
    // Whoever goes elsewhere means it.
    this.#page.on('dialog', (dialog) => dialog.accept());
    await this.#page.goto(url);
  }

  /** To another page, and back to the one before it as it was left: the driver's own way back waits for it to load, which it does not. */
  leaveFor(url) {
    return this.evaluate((_, url) => void (location.href = url), url);
  }

  back() {
    return this.evaluate(() => history.back());
  }

  /** Console messages, errors and what the policy refused, since the page was opened. */
  async incidents() {
    return [...this.#incidents];
  }

  evaluate(script, ...given) {
    return this.#page.evaluate(new Function(inPage(script)), ...given);
  }

  press(key) {
    return this.#page.keyboard.press(key === 'Space' ? ' ' : key);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  clickAt(x, y) {
    return this.#page.mouse.click(x, y);
  }

  async chooseFile(path, file) {
    const input = await this.#page.evaluateHandle(new Function(inPage((find, path) => find(path)[0])), path);
    await input.uploadFile(file);
  }

  /** What Firefox prints of a page, by the driver's own command. */
  async print(url, pdf) {
    const page = await this.browser.newPage();
    await page.goto(url);
    // Asked again and again: waiting for a selector looks when the document changes, which what happens in a shadow does not.
    const verdict = new Function(inPage((find) => find('zice-verdict').length > 0));
    await page.waitForFunction(verdict, { polling: 100 });
    await page.pdf({ path: pdf });
    await page.close();
  }

  async close() {
    const { pid } = this.browser.process();
    const ended = await Promise.race([this.browser.close().then(() => true), pause(10_000, false, { ref: false })]);
    if (!ended) process.kill(-pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
