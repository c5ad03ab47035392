// What an element says describes, names or controls it is there and to be seen: a screen reader would tell of an error that is none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { hosted } from '../../kit/browser/page.mjs';
import { modes, plain, views } from '../../kit/browser/views.mjs';

const site = hosted();

/** References by id, within each shadow root, that lead nowhere or to what is hidden. */
const astray = (page) =>
  page.tab.evaluate(() => {
    const names = [
      'aria-describedby',
      'aria-labelledby',
      'aria-errormessage',
      'aria-controls',
      'aria-details',
      'aria-owns',
      'aria-activedescendant',
      'for',
      'list',
    ];
    const found = [];
    let all = 0;
    const walk = (root) => {
      for (const element of root.querySelectorAll('*')) {
        for (const name of names) {
          for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id)) {
            all += 1;
            const target = root.getElementById(id);
            const what = `${root.host?.localName ?? 'document'} ${element.localName}[${name}] -> ${id}`;
            if (!target) found.push(`${what}: not there`);
            else if (target.closest('[hidden]')) found.push(`${what}: hidden`);
          }
          if (element.getAttribute(name) === '') found.push(`${element.localName}[${name}]: empty`);
        }
        const wrong = element.getAttribute('aria-invalid') === 'true';
        const told = (element.getAttribute('aria-describedby') ?? '').split(' ').some((id) => /problem/.test(id));
        if (element.hasAttribute('aria-invalid') && wrong !== told)
          found.push(`${root.host.localName} ${element.name}: invalid ${wrong}, told ${told}`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return { found: [...new Set(found)], all };
  });

for (const [view, act] of Object.entries(views)) {
  test(`${view}: every reference leads to something that is seen`, async () => {
    const page = await site.open();
    await act(page);
    await page.settle();
    for (const mode of ['light', 'english']) {
      await plain(page.tab);
      await modes[mode](page.tab);
      await page.settle();
      const { found, all } = await astray(page);
      assert.deepEqual(found, [], mode);
      assert.ok(all > 0);
    }
    await page.tab.close();
  });
}

test('a mistake is named while it stands, and no longer', async () => {
  const page = await site.open();
  await page.choose('xinjiang-2021', '2022-09-01');
  const described = (locator) => locator.getAttribute('aria-describedby');
  const figure = page.fact('total_assets').locator('input');
  const date = page.tab.locator('zice-picker input[name="as_of"]');
  await page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="at_hand"]').first().check();
  const rows = page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="rows"]').first();
  for (const [box, wrong, right, problem] of [
    [figure, 'abc', '250', 'problem'],
    [rows, '48①', '100', 'rows-problem'],
  ]) {
    assert.doesNotMatch(await described(box), /problem/);
    await box.fill(wrong);
    await box.blur();
    await page.settle();
    assert.ok((await described(box)).split(' ').includes(problem));
    await box.fill(right);
    await page.settle();
    assert.doesNotMatch(await described(box), /problem/);
  }
  assert.equal(await described(date), 'as-of-help');
  await page.openPart('application-form');
  await page.tab.locator('zice-application-form summary').click();
  assert.deepEqual((await astray(page)).found, []);
});
