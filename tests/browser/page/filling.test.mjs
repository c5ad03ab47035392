// A page that is new fills from task to task, and at once for whoever cannot wait.
import assert from 'node:assert/strict';
import test from 'node:test';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();

test('choosing a measure is rendered in many tasks, and keeps all of it', async (t) => {
  const page = await site.open();
  t.after(() => page.tab.close());
  await page.tab.evaluate(() => {
    const element = Object.getPrototypeOf(customElements.get('zice-verdict').prototype);
    const { performUpdate } = element;
    window.tasks = 0;
    let isNoted = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (isNoted = false);
    element.performUpdate = function () {
      performUpdate.call(this);
      if (isNoted) return;
      isNoted = true;
      window.tasks += 1;
      port2.postMessage(null);
    };
  });
  await page.choose('nanchang-2022');
  const tasks = await page.tab.evaluate(() => window.tasks);
  assert.ok(tasks >= 5, `${tasks} tasks`);
  const { papers, sheets } = await page.tab.evaluate(() => {
    const root = document.querySelector('zice-app').shadowRoot;
    const { materials } = document.querySelector('zice-app').session.chosen.outline;
    return {
      papers: materials.length,
      sheets: root.querySelector('zice-materials').shadowRoot.querySelectorAll('[data-material]').length,
    };
  });
  assert.equal(sheets, papers);
  assert.deepEqual(page.incidents, []);
});

test('what is printed has everything, however soon', async (t) => {
  const page = await site.open();
  t.after(() => page.tab.close());
  const blank = await page.tab.evaluate(async () => {
    const app = document.querySelector('zice-app');
    app.session.choose('nanchang-2022');
    app.requestUpdate();
    await app.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    // No task is between this and the paper.
    for (let i = 0; i < 100; i += 1) await null;
    const blanks = (root) =>
      [...root.querySelectorAll('*')]
        .filter(({ hasUpdated }) => hasUpdated !== undefined)
        .flatMap((one) => (one.hasUpdated && !one.lacking?.size ? blanks(one.renderRoot) : [one.localName]));
    return blanks(document);
  });
  assert.deepEqual(blank, []);
  assert.deepEqual(page.incidents, []);
});
