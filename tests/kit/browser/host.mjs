// A bureau's page in a browser, and the widgets on it as a visitor uses them.
import assert from 'node:assert/strict';
import { bases } from '../scenarios.mjs';
import { Page } from './page.mjs';

/** An applicant who meets everything, by the id of the measure. */
export const applicantOf = (ruleset) => bases.find((base) => base.ruleset === ruleset).applicant;

export const widget = 'zice-assessment';

/** A tab with everything written down that must not happen. `before` runs in it ahead of every script. */
export async function openHost(context, address, before) {
  const tab = await context.newPage();
  const incidents = [];
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy violated: ${effectiveDirective} ${blockedURI}`),
    );
  });
  if (before) await tab.addInitScript(before);
  tab.on('console', (message) => incidents.push(`console ${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  const response = await tab.goto(address);
  return { tab, incidents, response };
}

/** One widget, given by its locator, with the ways to use it. */
export class Widget extends Page {
  /** Once answers are weighed. */
  static async of(one) {
    await one.locator('zice-keeping button[name="open"]:enabled').waitFor();
    return new Widget(one);
  }

  constructor(one) {
    super({ locator: (path) => one.locator(path), waitForTimeout: (time) => one.page().waitForTimeout(time) });
    this.element = one;
  }

  get runtime() {
    return this.element.getAttribute('data-runtime');
  }

  /** The main job in short: who meets everything meets it, and with one figure too low does not. */
  async mainJob(ruleset, fact = 'total_assets') {
    await this.openFile(applicantOf(ruleset));
    await this.settle();
    assert.equal(await this.verdict, 'meets');
    await this.type(fact, '1');
    assert.equal(await this.verdict, 'falls_short');
  }
}

/** The frame of the kit that a page holds; a closed shadow root hides the element, not the frame. */
export async function kitFrame(tab) {
  const find = () =>
    tab.frames().find((frame) => frame !== tab.mainFrame() && /frame(\.checked)?\.html$/.test(frame.url()));
  for (let tries = 0; !find(); tries += 1) {
    assert.ok(tries < 200, 'no frame of the kit');
    await tab.waitForTimeout(50);
  }
  return find();
}

/** The widget in it. */
export const framedWidget = async (tab) => Widget.of((await kitFrame(tab)).locator('zice-framed'));
