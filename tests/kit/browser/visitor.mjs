// The page as a visitor of any engine uses it, on top of the few things a driver must be able to do (see engines.test.mjs).
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { vocabulary } from '../shipped.mjs';
import { isFilled, isSettled } from './filled.mjs';

const typeOf = new Map(vocabulary.facts.map(({ id, type }) => [id, type]));

/** Runs in the page: the elements a path of simple selectors leads to, through open shadow roots. */
function find(path) {
  const gather = (root, part, found = []) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.matches(part)) found.push(one);
      if (one.shadowRoot) gather(one.shadowRoot, part, found);
    }
    return found;
  };
  const inside = (one, part) => [...(one.shadowRoot ? gather(one.shadowRoot, part) : []), ...gather(one, part)];
  return path.split(' ').reduce((from, part) => from.flatMap((one) => inside(one, part)), [document]);
}

/** The body of a function for the page: calls `script` with `find` and whatever it is called with. */
export const inPage = (script) => `return (${script})(${find}, ...arguments)`;

/** Asks until there is an answer. */
export async function until(what, ask, most = 45_000) {
  for (const end = Date.now() + most; ; await pause(50)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) assert.fail(`waited in vain for ${what}`);
  }
}

export class Visitor {
  constructor(tab) {
    this.tab = tab;
  }

  async open(url) {
    await this.tab.open(url);
    await this.sees('zice-app[data-runtime]');
  }

  count(path) {
    return this.tab.evaluate((find, path) => find(path).length, path);
  }

  sees(path) {
    return until(path, () => this.count(path));
  }

  /** It is there, and nothing around it is still to come: a page that fills in slices says only then what it has to say. */
  async stands(path) {
    await this.sees(path);
    await this.filled();
  }

  async attribute(path, name) {
    await this.stands(path);
    return this.tab.evaluate((find, path, name) => find(path)[0].getAttribute(name), path, name);
  }

  async text(path) {
    await this.stands(path);
    return this.tab.evaluate((find, path) => find(path)[0].innerText, path);
  }

  async value(path) {
    await this.stands(path);
    return this.tab.evaluate((find, path) => find(path)[0].value, path);
  }

  get verdict() {
    return this.attribute('zice-verdict [data-verdict]', 'data-verdict');
  }

  status(id) {
    return this.attribute(`zice-results [data-node="${id}"]`, 'data-status');
  }

  /** With the mouse, in the middle of the element, once that stands still and nothing lies over it. */
  async click(path) {
    // What is still to come would push it away under the mouse.
    await this.stands(path);
    await until('all to be said', () => this.tab.evaluate(isSettled));
    await this.filled();
    let before;
    const [x, y] = await until(`${path} to stand still`, async () => {
      const now = await this.tab.evaluate((find, path) => {
        const target = find(path)[0];
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = target.getBoundingClientRect();
        const at = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
        return target
          .getRootNode()
          .elementsFromPoint(...at)[0]
          ?.closest(path.split(' ').at(-1)) === target
          ? at
          : null;
      }, path);
      const still = String(now) === String(before);
      before = now;
      return still && now;
    });
    await this.tab.clickAt(x, y);
  }

  /** With the space bar: radio buttons and boxes to tick. */
  async check(path) {
    await this.tab.evaluate((find, path) => find(path)[0].focus(), path);
    if (await this.checked(path)) return;
    await this.tab.press('Space');
    await until(`${path} to be checked`, () => this.checked(path));
  }

  checked(path) {
    return this.tab.evaluate((find, path) => find(path)[0].checked, path);
  }

  /** Key by key over whatever stands in the box. */
  async write(path, text) {
    const select = (find, path) => {
      find(path)[0].focus();
      find(path)[0].select();
    };
    await this.sees(path);
    await this.tab.evaluate(select, path);
    await this.tab.press('Delete');
    if (text) await this.tab.type(text);
  }

  async type(id, text) {
    await this.allQuestions();
    await this.write(`zice-form [data-fact="${id}"] input`, text);
  }

  /** Those too on which nothing depends any more: they fold away while one is about to answer them. */
  allQuestions() {
    return this.tab.evaluate((find) => void (find('zice-form')[0].unfolded = true));
  }

  /** Dates and choices open a window of the engine's own, which no driver reaches: set here as Playwright sets them. */
  set(path, value) {
    const change = (find, path, value) => {
      const control = find(path)[0];
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    return this.tab.evaluate(change, path, value);
  }

  async choose(ruleset, asOf) {
    if (asOf) await this.set('zice-picker input[name="as_of"]', asOf);
    await this.click(`zice-picker [data-ruleset="${ruleset}"]`);
    await this.sees('zice-form');
    await this.filled();
  }

  /** Until all stands on the page. */
  filled() {
    return until('all to stand on the page', () => this.tab.evaluate(isFilled));
  }

  async answer(id, value) {
    const field = `zice-form [data-fact="${id}"]`;
    switch (typeOf.get(id)) {
      case 'number':
        return this.type(id, String(value));
      case 'date':
        return this.set(`${field} input`, value);
      case 'yes_no':
        return this.check(`${field} input[value="${value ? 'yes' : 'no'}"]`);
      case 'choice':
        return this.set(`${field} select`, value);
      case 'region':
        await this.set(`${field} select[name="province"]`, `${value.slice(0, 2)}0000`);
        await this.sees(`${field} option[value="${value.slice(0, 4)}00"]`);
        return this.set(`${field} select[name="prefecture"]`, `${value.slice(0, 4)}00`);
      default:
        for (const one of value) await this.check(`${field} input[value="${one}"]`);
    }
  }

  /** Answers every question of the chosen measure that the applicant file answers. */
  async fill({ facts }) {
    await this.allQuestions();
    await this.filled();
    const asked = await this.tab.evaluate((find) => find('zice-form [data-fact]').map((one) => one.dataset.fact));
    const answered = asked.filter((id) => (facts[id] ?? null) !== null);
    for (const id of answered) await this.answer(id, facts[id]);
    await this.settle();
    return answered.length;
  }

  /** Presses Tab until the element with the focus, through all shadow roots, is the one wanted. */
  async tabTo(wanted, most = 400) {
    for (let presses = 0; presses < most; presses += 1) {
      await this.tab.press('Tab');
      const there = await this.tab.evaluate((_, wanted) => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused?.matches(wanted) ?? false;
      }, wanted);
      if (there) return;
    }
    assert.fail(`Tab does not reach ${wanted}`);
  }

  /** Long enough for what the page does once typing pauses. */
  settle() {
    return pause(600);
  }
}
