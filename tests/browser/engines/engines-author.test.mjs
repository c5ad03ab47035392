// The page for authors in the two other engines: typed into, checked, completed and saved under its policy, and accessible.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bytesOf } from '../../kit/shipped.mjs';
import { firefox } from '../../kit/browser/firefox.mjs';
import { serve } from '../../kit/browser/page.mjs';
import { Visitor, until } from '../../kit/browser/visitor.mjs';
import { webkit } from '../../kit/browser/webkit.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const limit = { timeout: 180_000 };
const shipped = bytesOf('nanchang-2022.json').toString();

/** The page's policy, which here also reports to the server whatever it refuses. */
async function serveReporting() {
  const plain = await serve();
  const policy = (await fetch(`${plain.url}author.html`)).headers.get('content-security-policy');
  await plain.close();
  return serve(`${policy}; report-uri /refused`);
}

/** Ids of what axe finds wrong. The driver evaluates past the page's policy. */
const violations = (tab) =>
  tab.evaluate(`() => { ${axe}; return window.axe.run(document, { resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join())); }`);

for (const [name, launch] of Object.entries({ Firefox: firefox, WebKitGTK: webkit })) {
  describe(`the page for authors in ${name}`, () => {
    let server;
    let visitor;
    before(async () => {
      server = await serveReporting();
      visitor = new Visitor(await launch({ whole: true }));
    }, limit);
    after(async () => {
      await visitor?.tab.close();
      await server.close();
    }, limit);

    test(
      `${name}: a slip is underlined, a key completed, the text saved as typed; nothing refused, sent or said`,
      limit,
      async () => {
        const { tab } = visitor;
        await tab.open(`${server.url}author.html`);
        await visitor.sees('zice-author-findings li[data-severity="error"]');
        await visitor.sees('.cm-lintRange-error');
        await tab.evaluate((find) => {
          const [box] = find('select[name="begin"]');
          box.value = 'nanchang-2022';
          box.dispatchEvent(new Event('change'));
        });
        await visitor.sees('zice-author-preview[data-runtime] zice-form');
        const loaded = server.requests.length;
        await visitor.type('total_assets', '85');
        assert.equal(await visitor.verdict, 'falls_short');

        await tab.evaluate((find) => {
          find('.cm-scroller')[0].scrollTop = 0;
          const [text] = find('.cm-content');
          text.focus();
          text.getRootNode().host.reach({ line: 8, column: 3 });
        });
        await tab.type('"wai');
        await visitor.sees('.cm-tooltip-autocomplete li[aria-selected="true"]');
        // The editor lets nothing be taken that has only just appeared.
        await visitor.settle();
        await tab.press('Tab');
        await until('what was completed', async () => (await visitor.text('.cm-content')).includes('"waivers": []'));
        await visitor.sees('zice-author-findings li[data-severity="error"]');
        assert.deepEqual(await violations(tab), []);
        await visitor.click('zice-author-files button[name="save"]');
        const whole = () => readdirSync(tab.downloads).includes('nanchang-2022.json');
        await until('the download', whole);
        const text = () => readFileSync(join(tab.downloads, 'nanchang-2022.json'), 'utf8');
        await until('all of it', () => text().length >= shipped.length);
        assert.equal(text(), shipped.replace('"level"', '"waivers": []"level"'));
        assert.deepEqual(await tab.incidents(), []);
        assert.deepEqual(server.requests.slice(loaded), []);
      },
    );
  });
}
