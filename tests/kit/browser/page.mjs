// The built page, served on loopback and opened in a real browser, with everything written down that must not happen.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { vocabulary } from '../shipped.mjs';
import { isFilled, isSettled } from './filled.mjs';

const web = fileURLToPath(new URL('../../../web', import.meta.url));
const arguments_ = [
  '--lang=zh-CN',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without its windows (Debian builds both from one source) takes a third less time for the same page. */
const shell = 'chromium-headless-shell';

function browserPath(name) {
  const found = process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not on PATH; script/setup installs it`);
  return found;
}

/** Serves build/web with the headers of vite.config.ts, or with another policy, and logs every request. */
export async function serve(policy) {
  const headers = policy ? { 'Content-Security-Policy': policy } : {};
  const requests = [];
  const server = await preview({
    root: web,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, open: false, headers },
  });
  server.httpServer.prependListener('request', (request) => requests.push(`${request.method} ${request.url}`));
  return {
    url: `http://127.0.0.1:${server.httpServer.address().port}/`,
    requests,
    close: () => server.close(),
  };
}

/**
 * Chromium with a new, empty profile; `whole` is the one that visitors have, for what the other does not do alike, `letters`
 * the size in pixels that a visitor has set for letters.
 */
export async function launch({ whole = false, letters = 16 } = {}) {
  const own = [...arguments_, `--blink-settings=defaultFontSize=${letters}`];
  const profile = mkdtempSync(join(tmpdir(), 'zice-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(whole ? 'chromium' : shell),
    headless: true,
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    // Where the system's locale is C, Chromium gives downloads no Chinese names.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    // Playwright's own default. A visitor's browser keeps the page one left, and brings it back as it was.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...own] : own,
  });
  // A machine that is busy is no fault of the page.
  context.setDefaultTimeout(60_000);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** A browser and the served page for all tests of a file, closed after them. */
export function hosted(options) {
  let browser;
  let server;
  before(async () => {
    browser = await launch(options);
    server = await serve();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return {
    open: (address = server.url) => Page.open(browser.context, address),
    get context() {
      return browser.context;
    },
    get url() {
      return server.url;
    },
    get requests() {
      return server.requests;
    },
  };
}

const typeOf = new Map(vocabulary.facts.map(({ id, type }) => [id, type]));

/** The page as a person uses it. `incidents` collects console messages, errors and violations of the policy. */
export class Page {
  static async open(context, url) {
    const page = new Page(await context.newPage());
    await page.tab.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`policy violated: ${effectiveDirective} ${blockedURI}`),
      );
    });
    page.tab.on('console', (message) => page.incidents.push(`console ${message.type()}: ${message.text()}`));
    page.tab.on('pageerror', (error) => page.incidents.push(`error: ${error.message}`));
    page.response = await page.tab.goto(url);
    await page.tab.locator('zice-app[data-runtime]').waitFor();
    return page;
  }

  constructor(tab) {
    this.tab = tab;
    this.incidents = [];
  }

  get runtime() {
    return this.tab.locator('zice-app').getAttribute('data-runtime');
  }

  get verdict() {
    return this.filled().then(() => this.tab.locator('zice-verdict [data-verdict]').getAttribute('data-verdict'));
  }

  /** The row of a condition or requirement in the result. */
  row(id) {
    return this.tab.locator(`zice-results [data-node="${id}"]`);
  }

  fact(id) {
    return this.tab.locator(`zice-form [data-fact="${id}"]`);
  }

  async choose(ruleset, asOf) {
    if (asOf) await this.tab.locator('zice-picker input[name="as_of"]').fill(asOf);
    await this.tab.locator(`zice-picker [data-ruleset="${ruleset}"]`).click();
    await this.allQuestions();
    await this.filled();
  }

  /** Until all stands on the page and speaks of what was entered: it fills from task to task. */
  async filled() {
    const any = this.tab.locator('*').first();
    while (!(await any.evaluate(isFilled))) await pause(20);
  }

  /** All questions on one page, also where one at a time would be put, and also those on which nothing depends. */
  async allQuestions() {
    const form = this.tab.locator('zice-form');
    const all = this.tab.locator('zice-interview button[name="all"]');
    await form.or(all).first().waitFor();
    if ((await form.count()) === 0) await all.click();
    await form.evaluate((element) => (element.unfolded = true));
  }

  /** Key by key, as a person types. */
  async type(id, text) {
    await this.allQuestions();
    const box = this.fact(id).locator('input');
    await box.fill('');
    await box.pressSequentially(text);
    // As Playwright would, but a host's page may have replaced `Event`.
    await box.evaluate((one) => {
      const change = document.createEvent('Event');
      change.initEvent('change', true, false);
      one.dispatchEvent(change);
    });
    await this.filled();
  }

  async answer(id, value) {
    await this.allQuestions();
    await this.#put(id, value);
    await this.filled();
  }

  async #put(id, value) {
    const field = this.fact(id);
    switch (typeOf.get(id)) {
      case 'number':
      case 'date':
        await field.locator('input#box').fill(String(value));
        return field.locator('input#box').dispatchEvent('change');
      case 'yes_no':
        return field.locator(`input[value="${value ? 'yes' : 'no'}"]`).check();
      case 'choice':
        return field.locator('select').selectOption(value);
      case 'region': {
        await field.locator('select[name="province"]').selectOption(`${value.slice(0, 2)}0000`);
        const prefecture = field.locator('select[name="prefecture"]');
        const listed = await prefecture.locator(`option[value="${value}"]`).count();
        return prefecture.selectOption(listed > 0 ? value : `${value.slice(0, 4)}00`);
      }
      default:
        for (const one of value) await field.locator(`input[value="${one}"]`).check();
    }
  }

  /** Answers every question of the chosen measure that the applicant file answers, and says how many that were. */
  async fill({ facts }) {
    await this.allQuestions();
    const asked = await this.tab
      .locator('zice-form [data-fact]')
      .evaluateAll((fields) => fields.map((field) => field.dataset.fact));
    const answered = asked.filter((id) => (facts[id] ?? null) !== null);
    for (const id of answered) await this.#put(id, facts[id]);
    await this.filled();
    return answered.length;
  }

  /** The same answers, from a file that is opened: where a test is of what comes of them, and not of the form. */
  openAnswers({ as_of, facts }) {
    return this.openFile(JSON.stringify({ zice: 1, as_of, facts }));
  }

  /** Opens an applicant file, which is quicker than typing it. */
  async openFile(text) {
    const box = this.tab.locator('zice-keeping input[type="file"]');
    await box.setInputFiles({ name: 'zice.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await this.tab.locator('zice-notices [data-notice="opened"]').waitFor();
    await this.filled();
  }

  /** Has the papers of an applicant file at hand, wherever the chosen measure asks for them. */
  async tickDocuments(papers) {
    for (const [id, { obtained_on, rows, pledged }] of Object.entries(papers)) {
      for (const paper of await this.tab.locator(`zice-materials [data-document="${id}"]`).all()) {
        const state = paper.locator(`input[name="state"][value="${pledged ? 'pledged' : 'at_hand'}"]`);
        await ((await state.count()) > 0 ? state : paper.locator('input[name="at_hand"]')).check();
        for (const [name, value] of Object.entries({ obtained_on, rows })) {
          const box = paper.locator(`input[name="${name}"]`);
          if (value !== undefined && (await box.count()) > 0) await box.fill(String(value));
        }
      }
    }
    await this.filled();
  }

  /** Opens what is fetched only then. */
  async openPart(name) {
    const part = this.tab.locator(`zice-part[data-part="${name}"]`);
    if ((await part.locator('details[open] > summary.sheet').count()) === 0)
      await part.locator('summary.sheet').click();
    await part.locator(`zice-${name} .sheet`).first().waitFor();
  }

  /** What there is to do, in its part of the result. */
  async openDeeds() {
    await this.tab.locator('zice-part[data-part="deeds"] summary.sheet').click();
    await this.tab.locator('zice-deeds [data-what-if]').waitFor();
  }

  /** Puts the comparison of an applicant before the result, as the core of this page makes it. */
  async compare({ facts, documents, as_of }, measure) {
    // What shows it is fetched once all are chosen.
    await this.choose('all');
    await this.tab.locator('zice-comparison #measures').waitFor();
    await this.choose(measure);
    await this.tab.locator('zice-results').evaluate(
      async (results, [applicant, asOf]) => {
        const { zice } = results.session;
        const element = document.createElement('zice-comparison');
        Object.assign(element, { zice, comparison: zice.compare(applicant, asOf) });
        results.before(element);
        await element.updateComplete;
      },
      [{ zice: 1, facts, documents }, as_of],
    );
  }

  /** Until the page has done what it does once typing pauses, and what an idle time after that is asked for. */
  async settle() {
    const any = this.tab.locator('*').first();
    const idle = () => any.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
    do {
      while (!(await any.evaluate(isSettled))) await pause(20);
      await idle();
      await this.filled();
    } while (!(await any.evaluate(isSettled)));
  }
}
