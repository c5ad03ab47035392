// What of the measures the whole core alone reads comes with it and not before: what they remark and when their steps fall
// due, in words that the page has from the core's answers; and the calendar. `virtual:zice-rest/wasm` and
// `virtual:zice-rest/fallback` have it, one for each of the two scripts of which a page fetches one.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withoutEnglish } from '../src/data/english-pairs.ts';

const asked = /^\0?virtual:zice-rest\/(wasm|fallback)$/;
const folder = fileURLToPath(new URL('../../rulesets/', import.meta.url));
const read = async (name) => JSON.parse(await readFile(folder + name, 'utf8'));
const keys = ['dates', 'remarks'];

const chosen = (object, which) => Object.fromEntries(Object.entries(object).filter(([key]) => which(key)));

/** Of a file that is a measure what comes first; any other as it is. */
export const withoutRest = (file) => ('conditions' in file ? chosen(file, (key) => !keys.includes(key)) : file);

/** What comes with the core. */
export const restOf = (file) => ('conditions' in file ? chosen(file, (key) => keys.includes(key)) : {});

async function rest(whole) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map(async (name) => [name, withoutEnglish(await read(name))]));
  return {
    calendar: JSON.stringify(await read('calendar/working-days.json')),
    measures: Object.fromEntries(whole ? [] : files.map(([name, file]) => [name, restOf(file)])),
  };
}

/** A plugin for Vite; `whole`: the measures are, too. */
export const restApart = (whole) => ({
  name: 'zice-rest',
  resolveId: (source) => (asked.test(source) ? `\0${source}` : null),
  load: async (id) => (asked.test(id) ? `export default ${JSON.stringify(await rest(whole))};\n` : null),
});
