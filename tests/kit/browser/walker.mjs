// Somebody on the way through the page: questions answered as they are put, what is said, where the keyboard is.
import { vocabulary } from '../shipped.mjs';

const typeOf = new Map(vocabulary.facts.map(({ id, type }) => [id, type]));
/** Answered by one of a few, which a touch says in full. */
export const isOneOfFew = (id) => ['yes_no', 'choice'].includes(typeOf.get(id));

/** What a place says to the eye, through all that it is made of. */
export const said = (locator) =>
  locator.evaluate((root) => {
    const words = [];
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent.trim());
      if (node instanceof Element && (node.localName === 'style' || !node.checkVisibility())) {
        if (getComputedStyle(node).display !== 'contents') return;
      }
      const within =
        node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : (node.shadowRoot ?? node).childNodes;
      within.forEach(read);
    };
    read(root);
    return words.filter(Boolean).join(' ');
  });

export const question = (tab) => tab.locator('zice-interview .question');
/** Ids of what is put now. */
export const put = (tab) => question(tab).getAttribute('data-question');

/** What is put once it is another question than before; null at the result. */
export async function following(tab, before) {
  await tab
    .locator(`zice-interview .question:not([data-question="${before}"]), .main[data-stage="result"] zice-verdict`)
    .first()
    .waitFor();
  return (await question(tab).count()) > 0 ? put(tab) : null;
}

/** One answer by touch; gives how many touches it took. */
async function touchOne(tab, id, value) {
  const field = question(tab).locator(`[data-fact="${id}"]`);
  if (isOneOfFew(id)) {
    const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    await field.locator('label', { has: tab.locator(`input[value="${chosen}"]`) }).click();
    return 1;
  }
  switch (typeOf.get(id)) {
    case 'region':
      // Each list is opened by one touch, and chosen from by another.
      await field.locator('select[name="province"]').selectOption(`${value.slice(0, 2)}0000`);
      await field.locator('select[name="prefecture"]').selectOption(`${value.slice(0, 4)}00`);
      return 4;
    case 'functions':
      for (const one of value) await field.locator(`input[value="${one}"]`).click();
      return value.length;
    default:
      await field.locator('input').fill(String(value));
      return 1;
  }
}

/** All that is put at once, and on to what follows; gives how many touches it took. */
export async function touch(tab, ids, facts) {
  let touches = 0;
  for (const id of ids.split(' ')) touches += await touchOne(tab, id, facts[id]);
  // One of a few answers goes on by itself.
  if (isOneOfFew(ids)) return touches;
  await tab.locator('zice-bar button[name="next"]').click();
  return touches + 1;
}

/** Hears what a screen reader is told of the verdict; gives what was said so far, in order. */
export async function listening(tab) {
  await tab.locator('.main > [role="status"]').evaluate((element) => {
    globalThis.told = [];
    new MutationObserver(() => {
      const words = element.textContent.trim();
      if (words) globalThis.told.push(words);
    }).observe(element, { childList: true, subtree: true, characterData: true });
  });
  return () => tab.evaluate(() => globalThis.told);
}

/** Where the keyboard is: nothing where it is lost, and whether a person sees it there. */
export const keyboard = (tab) =>
  tab.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return null;
    const { top, bottom, left, width } = at.getBoundingClientRect();
    const middle = [left + width / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    let there = document.elementFromPoint(...middle);
    const within = () => there?.shadowRoot?.elementFromPoint(...middle) ?? there;
    while (within() !== there) there = within();
    return {
      tag: at.localName,
      name: at.getAttribute('name') ?? at.id,
      host: at.getRootNode().host?.localName ?? '',
      fact: at.getRootNode().host?.dataset.fact ?? '',
      words: at.textContent.trim(),
      inSight: bottom > 0 && top < innerHeight && (there?.closest('.bar') ?? null) === at.closest('.bar'),
      marked: getComputedStyle(at).outlineStyle !== 'none' || /^h\d$/.test(at.localName),
    };
  });

/** Presses keys one by one; each must leave the keyboard where a person sees it. Gives where it is then. */
export function hands(tab) {
  const lost = [];
  let presses = 0;
  const press = async (key) => {
    await tab.keyboard.press(key);
    presses += 1;
    const at = await keyboard(tab);
    if (!at?.inSight || !at.marked) lost.push({ key, ...at });
    return at;
  };
  const until = async (key, there, most = 80) => {
    for (let tries = 0; tries < most; tries += 1) {
      const at = await press(key);
      if (at && there(at)) return at;
    }
    throw new Error(`${most} times ${key} do not reach ${there}`);
  };
  return { press, until, lost, presses: () => presses };
}
