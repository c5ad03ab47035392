// The part of the page that reads lists, as a person uses it.

export const csv = (rows) => rows.map((row) => `${row.join(',')}\r\n`).join('');

/** A measure is chosen and the part opened; the tab is closed after the test. */
export async function listsOf(site, t, ruleset = 'xuchang-2020') {
  const page = await site.open();
  t.after(() => page.tab.close());
  await page.choose(ruleset, '2022-09-15');
  await page.openPart('lists');
  const list = (kind) => page.tab.locator(`zice-lists [data-list="${kind}"]`);
  /** What is said of a file once it has been read, with all that was chosen of it. */
  const said = async (kind) => {
    await page.filled();
    const status = list(kind).locator('[role="status"][aria-busy="false"]').first();
    await status.filter({ hasNotText: /正在读取|^Reading/ }).waitFor({ state: 'attached' });
    return (await status.innerText()).trim();
  };
  return {
    page,
    list,
    said,
    /** Chooses a file for a list; resolves to what is said of it. */
    async give(kind, name, content) {
      const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
      await list(kind).locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
      await page.tab.waitForFunction(
        ([selector, file]) => {
          const lists = document.querySelector('zice-app').shadowRoot.querySelector('zice-lists').shadowRoot;
          const text = lists.querySelector(selector).textContent;
          return text.includes(file) && !text.includes('正在读取');
        },
        [`#${kind}-said`, name],
      );
      return said(kind);
    },
    /** What is said of the file itself, by its code. */
    notes: (kind) =>
      list(kind)
        .locator('[data-note]')
        .evaluateAll((notes) => Object.fromEntries(notes.map((note) => [note.dataset.note, note.textContent.trim()]))),
    figure: (id) => page.tab.locator(`zice-list-result [data-figure="${id}"]`),
    fill: () => page.tab.locator('zice-list-result button.fill').first().click(),
    value: (id) => page.fact(id).locator('input').inputValue(),
  };
}
