// What of the measures nobody needs for a first verdict comes later, and not in the first script.
//
// `virtual:zice-bodies`: what their conditions and papers say, for whatever tells more than the verdict; and for the core, which reads
// whole files.
// `virtual:zice-rest/wasm` and `virtual:zice-rest/fallback`: what the whole core alone reads, one for each of the two scripts of which
// a page fetches one: what they remark and when their steps fall due, in words that the page has from the core's answers; and
// the calendar.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withoutEnglish } from '../src/data/english-pairs.ts';

const asked = /^\0?virtual:zice-(rest\/(wasm|fallback)|bodies)$/;
const folder = fileURLToPath(new URL('../../rulesets/', import.meta.url));
const read = async (name) => JSON.parse(await readFile(folder + name, 'utf8'));
const withCore = ['dates', 'remarks'];
/** Of the functions the first script keeps what they are called. */
const inBodies = ['conditions', 'functions', 'materials'];

const chosen = (object, which) => Object.fromEntries(Object.entries(object).filter(([key]) => which(key)));
const isMeasure = (file) => 'conditions' in file;

const named = ({ list, ...functions }) =>
  list ? { ...functions, list: list.map(({ requirements, ...one }) => one) } : functions;

/** Of a file that is a measure what comes first; any other as it is. */
export const withoutRest = (file) =>
  isMeasure(file)
    ? {
        ...chosen(file, (key) => !withCore.includes(key) && !inBodies.includes(key)),
        functions: named(file.functions),
      }
    : file;

/** What comes after the verdict. */
export const bodyOf = (file) => (isMeasure(file) ? chosen(file, (key) => inBodies.includes(key)) : {});

/** What comes with the core. */
export const restOf = (file) => (isMeasure(file) ? chosen(file, (key) => withCore.includes(key)) : {});

/** By file name; none where the measures come whole. */
async function byFile(part, whole) {
  if (whole) return {};
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map(async (name) => [name, withoutEnglish(await read(name))]));
  return Object.fromEntries(files.filter(([, file]) => isMeasure(file)).map(([name, file]) => [name, part(file)]));
}

async function rest(whole) {
  const calendar = JSON.stringify(await read('calendar/working-days.json'));
  return { calendar, measures: await byFile(restOf, whole) };
}

/** A plugin for Vite; `whole`: the measures are, too. */
export const restApart = (whole) => ({
  name: 'zice-rest',
  resolveId: (source) => (asked.test(source) ? `\0${source}` : null),
  load: async (id) => {
    if (!asked.test(id)) return null;
    return `export default ${JSON.stringify(await (id.endsWith('bodies') ? byFile(bodyOf, whole) : rest(whole)))};\n`;
  },
});
