// A host's keys: pages of old act on Enter, Backspace and the arrows wherever they are pressed.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

/** As ASP.NET writes a form with a default button, a search that Enter starts, and guards against going back and scrolling. */
const page = `<form id="aspnetForm" method="post" action="/posted" onkeypress="return fireDefaultButton(event)">
  <input name="q" value="搜索"><input type="submit" id="go" name="go" value="搜索">
  <zice-assessment ruleset="xuchang-2020"></zice-assessment>
</form>
<script>
  window.heard = []; window.done = [];
  function fireDefaultButton(event) {
    if (event.keyCode !== 13) return true;
    done.push('default button');
    document.getElementById('go').click();
    return false;
  }
  document.getElementById('aspnetForm').onsubmit = function () { done.push('submit'); return false; };
  document.onkeydown = function (event) {
    heard.push(event.key);
    if (event.key === 'Enter') { done.push('search'); return false; }
    if (event.key === 'Backspace' || /^Arrow/.test(event.key)) { done.push(event.key); return false; }
  };
</script>`;

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  server = await kitServer({ pages: { '/': { body: host(page), type: 'text/html; charset=utf-8' } } });
});
after(async () => {
  await browser.close();
  await server.close();
});

async function opened(t) {
  const { tab, incidents } = await openHost(browser.context, `${server.url}/`);
  t.after(() => tab.close());
  const used = await Widget.of(tab.locator(widget));
  const told = (name) => tab.evaluate((name) => window[name], name);
  return { tab, incidents, used, told };
}

test('in a field Enter posts nothing, Backspace and the arrows do what they do in a field', async (t) => {
  const { tab, used, told, incidents } = await opened(t);
  const box = used.fact('total_assets').locator('input');
  await box.click();
  await tab.keyboard.type('1234');
  await tab.keyboard.press('Backspace');
  await tab.keyboard.press('ArrowLeft');
  await tab.keyboard.type('0');
  await tab.keyboard.press('Enter');
  assert.equal(await box.inputValue(), '1203');
  assert.deepEqual(await told('done'), []);
  assert.deepEqual(await told('heard'), []);
  assert.equal(tab.url(), `${server.url}/`);
  assert.deepEqual(incidents, []);
});

test('a button within does on Enter what it says', async (t) => {
  const { tab, used, told } = await opened(t);
  await used.tab.locator('zice-picker button[name="sample"]').focus();
  await tab.keyboard.press('Enter');
  await used.tab.locator('zice-notices button[name="leave_sample"]').waitFor();
  assert.deepEqual(await told('done'), []);
});

test('in a choice of measures the arrows move on', async (t) => {
  const { tab, used, told } = await opened(t);
  const checked = () => used.tab.locator('zice-picker input[name="ruleset"]:checked').inputValue();
  const first = await checked();
  await used.tab.locator('zice-picker input[name="ruleset"]:checked').focus();
  await tab.keyboard.press('ArrowDown');
  await tab.waitForTimeout(100);
  assert.notEqual(await checked(), first);
  assert.deepEqual(await told('done'), []);
});

test('what is for the page or the browser goes on: Tab, Escape, function keys and chords', async (t) => {
  const { tab, used, told } = await opened(t);
  await used.fact('total_assets').locator('input').click();
  for (const key of ['Escape', 'F2', 'Control+k', 'Alt+x', 'Tab']) await tab.keyboard.press(key);
  const heard = (await told('heard')).filter((key) => !['Control', 'Alt'].includes(key));
  assert.deepEqual(heard, ['Escape', 'F2', 'k', 'x', 'Tab']);
});

test("a field of the host's own keeps its keys, and its form sends nothing of the widget's", async (t) => {
  const { tab, used, told } = await opened(t);
  await used.type('total_assets', '45');
  await tab.locator('input[name="q"]').press('Enter');
  assert.deepEqual(await told('done'), ['search']);
  const sent = await tab.evaluate(() => [...new FormData(document.getElementById('aspnetForm')).keys()]);
  assert.deepEqual(sent, ['q']);
});
