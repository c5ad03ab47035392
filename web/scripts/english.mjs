// What the rulesets say in English goes where the English of the page goes, and not to visitors who read Chinese: it is cut
// out of what ships (their hashes are those of the whole files, see asks.mjs), and `virtual:zice-english` has it. Whoever
// writes rulesets is handed whole files.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pairsIn, withoutEnglish } from '../src/data/english-pairs.ts';
import { withoutRest } from './rest.mjs';

const id = 'virtual:zice-english';
const folder = fileURLToPath(new URL('../../rulesets/', import.meta.url));
/** A ruleset, a form or the words they share: no schema, no calendar. */
const file = /^(forms\/)?[a-z0-9-]+\.json$/;

async function pairs() {
  const names = (await readdir(folder, { recursive: true })).filter((name) => file.test(name)).sort();
  const files = await Promise.all(names.map(async (name) => JSON.parse(await readFile(folder + name, 'utf8'))));
  return [...new Map(files.flatMap(pairsIn))];
}

async function cut(asked) {
  const [path, query] = asked.split('?');
  if (!path.startsWith(folder) || !file.test(path.slice(folder.length))) return null;
  const text = JSON.stringify(withoutEnglish(withoutRest(JSON.parse(await readFile(path, 'utf8')))));
  return /\braw\b/.test(query ?? '') ? `export default ${JSON.stringify(text)};\n` : text;
}

/** A plugin for Vite. */
export const englishApart = (whole) => ({
  name: 'zice-english',
  enforce: 'pre',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: async (asked) => {
    if (asked === `\0${id}`) return `export default ${JSON.stringify(await pairs())};\n`;
    return whole ? null : cut(asked);
  },
});
