// A ruleset with one thing wrong in it, for every thing that can be: an entry of a list or a property left out, a
// figure, a date, a truth or a name changed. Words for people decide nothing and stay as they are.
import { documents, vocabulary } from './shipped.mjs';

const words = ['text', 'note', 'name', 'label', 'help', 'labels', 'columns'];
/** What only describes the measure: no assessment depends on it. */
const described = [
  'zice',
  'id',
  'title',
  'document_number',
  'issuer',
  'jurisdiction',
  'level',
  'issued',
  'basis',
  'repeals',
];

const documentIds = documents.documents.map(({ id }) => id);
const functionIds = vocabulary.functions.map(({ id }) => id);
const dayAfter = (iso, days) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
/** The one after it in a list, and round again. */
const after = (list, item) => list[(list.indexOf(item) + 1) % list.length];

/** Names that this one could be mistaken for; one that nothing has, where it is of no list. */
function otherNames(key, name, ruleset) {
  if (/^\d{4}-\d\d-\d\d$/.test(name)) return [dayAfter(name, -1), dayAfter(name, 1)];
  if (key === 'codes') return [String(Number(name) + 1), name.slice(0, -2)].filter(Boolean);
  const fact = vocabulary.facts.find(({ id }) => id === name);
  if (fact) {
    const alike = vocabulary.facts.filter(({ type, unit }) => type === fact.type && unit === fact.unit);
    return alike.length > 1 ? [after(alike, fact).id] : [];
  }
  const areas = Object.keys(ruleset.areas ?? {});
  for (const list of [documentIds, functionIds, areas, ['and', 'or'], ['at_least', 'each_declared', 'none']])
    if (list.includes(name) && list.length > 1) return [after(list, name)];
  const choices = vocabulary.facts.flatMap(({ choices: own = [] }) => [own.map(({ id }) => id)]);
  const among = choices.find((own) => own.includes(name));
  return [among ? after(among, name) : '99.9'];
}

function changes(value, key, ruleset) {
  if (typeof value === 'number') return [value + 1, value >= 1 ? value - 1 : value / 2];
  if (typeof value === 'boolean') return [!value];
  return typeof value === 'string' ? otherNames(key, value, ruleset) : [];
}

/** Whether it is for people only: words, the measure's description, and remarks that the page shows as they are. */
function isSaidOnly(path, value) {
  const [top, , inner] = path;
  if (words.includes(path.at(-1)) || (path.length === 1 && described.includes(top))) return true;
  if (top === 'remarks') return path.length === 1 || (path.length === 2 && !value.codes) || inner === 'kind';
  return top === 'discretions' && ['id', 'cite'].includes(inner);
}

/** Every place of the file that means something, as a path of keys. */
function* placesIn(node, path = []) {
  for (const [key, value] of Object.entries(node)) {
    const own = [...path, key];
    if (key === 'remarks' && path.length === 0) yield* placesIn(value, own);
    if (isSaidOnly(own, value)) continue;
    // Nothing in it to leave out.
    if (Array.isArray(value) && value.length === 0) continue;
    yield own;
    if (typeof value === 'object' && value !== null) yield* placesIn(value, own);
  }
}

const at = (ruleset, path) => path.reduce((node, key) => node[key], ruleset);

function changed(ruleset, path, change) {
  const own = structuredClone(ruleset);
  change(at(own, path.slice(0, -1)), path.at(-1));
  return own;
}

/** "conditions/7.1\/total_assets/at_least": an entry of a list by its id. */
function place(ruleset, path) {
  return path
    .map((key, i) => {
      const parent = at(ruleset, path.slice(0, i));
      return Array.isArray(parent) ? (parent[key].id ?? key) : key;
    })
    .join(' › ');
}

const leaveOut = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(key, 1);
  else delete parent[key];
};

/** Every mutant of a ruleset: what is wrong with it, the path of it, and the ruleset. */
export function* mutantsOf(ruleset) {
  for (const path of placesIn(ruleset)) {
    const where = place(ruleset, path);
    // Without its id nothing can be read.
    if (path.at(-1) !== 'id') yield { what: `${where}: left out`, path, mutant: changed(ruleset, path, leaveOut) };
    const named = Number.isInteger(Number(path.at(-1))) ? path.at(-2) : path.at(-1);
    for (const other of changes(at(ruleset, path), named, ruleset)) {
      const mutant = changed(ruleset, path, (parent, key) => (parent[key] = other));
      yield { what: `${where}: ${other}`, path, mutant };
    }
  }
}
