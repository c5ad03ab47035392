// Every way to spoil a data file in one place: a value left out, put in twice, or another in its stead; and a key put
// in that its schema knows at that place.

const instead = [null, '', ' ', 'x', 'A b', '1a', 'all', false, [], {}, 0, -1, 1.5, 1e9, 1e21];

/** What the schemas know of a place: every alternative that could be meant there. */
export class Places {
  constructor(schemas) {
    this.schemas = schemas;
  }

  root = (name) => this.#open([{ schema: this.schemas[name], file: name }]);

  /** The alternatives behind references and choices, each with the file that its references are of. */
  #open(found) {
    return found.flatMap((one) => {
      const { schema, file } = one;
      if (typeof schema !== 'object') return [];
      const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((branch) => ({ schema: branch, file }));
      if (schema.$ref) {
        const [other, path] = schema.$ref.split('#');
        const of = other || file;
        const steps = path.split('/').filter(Boolean);
        branches.push({ schema: steps.reduce((node, key) => node[key], this.schemas[of]), file: of });
      }
      return [one, ...this.#open(branches)];
    });
  }

  /** What is known of an entry, or of each item of a list. */
  under = (place, key) =>
    this.#open(
      place.flatMap(({ schema, file }) =>
        [schema.properties?.[key] ?? schema.additionalProperties, schema.items]
          .filter(Boolean)
          .map((inner) => ({ schema: inner, file })),
      ),
    );

  keys = (place) => new Set(place.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));

  /** Whether the author of the file makes up the keys. */
  isMap = (place) =>
    place.some(({ schema }) => schema.propertyNames || schema.patternProperties) && this.keys(place).size === 0;
}

/** A place as it is called for all that are alike: whatever its position, its name, or how deep it is nested. */
const called = (path) => path.join('.').replace(/(\.(all|any|of)\.#)+/g, '.…') || '(all of it)';

/** Every place: where it is, what it is called, and what the schemas know of it. */
function* placesIn(places, value, place, path = [], name = []) {
  yield { path, name: called(name), value, place };
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const step = Array.isArray(value) ? '#' : places.isMap(place) ? '*' : key;
    yield* placesIn(places, value[key], places.under(place, key), [...path, key], [...name, step]);
  }
}

/** A few values for every key, as the files have them: one for each type. */
export function samplesOf(roots) {
  const samples = new Map();
  const gather = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      if (!Array.isArray(value)) {
        const known = samples.get(key) ?? new Map();
        const type = Array.isArray(one) ? 'array' : typeof one;
        if (!known.has(type)) known.set(type, one);
        samples.set(key, known);
      }
      gather(one);
    }
  };
  roots.forEach(gather);
  return (key) => [...(samples.get(key)?.values() ?? [])];
}

/** Puts a key into an object, which may be the whole file. */
const put = (key, value) => (parent, own) => {
  (own === undefined ? parent : parent[own])[key] = value;
};

/** The changes to one place, as [what is done, how]. */
function* changesOf({ value, place, path }, places, samples) {
  if (path.length > 0) {
    yield ['left out', (parent, key) => (Array.isArray(parent) ? parent.splice(key, 1) : delete parent[key])];
    yield ['twice', (parent, key) => Array.isArray(parent) && parent.splice(key, 0, structuredClone(parent[key]))];
    for (const other of instead)
      if (JSON.stringify(other) !== JSON.stringify(value))
        yield [JSON.stringify(other), (parent, key) => (parent[key] = other)];
  }
  if (typeof value === 'string' && /^[\d.]+$/.test(value))
    yield ['a number', (parent, key) => (parent[key] = Number(value))];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (places.isMap(place) && Object.keys(value).length > 0) yield ['named "A b"', put('A b', Object.values(value)[0])];
  for (const key of places.keys(place)) {
    if (key in value) continue;
    for (const other of samples(key)) yield [`with ${key}: ${JSON.stringify(other).slice(0, 20)}`, put(key, other)];
  }
}

/** What is alike of all values that have the same keys, or are of the same type. */
const shapeOf = (value) =>
  typeof value !== 'object' || value === null || Array.isArray(value) ? typeof value : Object.keys(value).sort().join();

/**
 * Spoilt copies of `root`, one for each kind of change: { kind, path, copy }; but for those made of another file, which `elsewhere`
 * is of, where the same keys stand beside it and in it.
 */
export function* spoilt(places, schema, root, samples, elsewhere = new Set()) {
  const done = new Set();
  for (const at of placesIn(places, root, places.root(schema))) {
    for (const [what, change] of changesOf(at, places, samples)) {
      const kind = `${at.name} ← ${what}`;
      if (done.has(kind)) continue;
      done.add(kind);
      const parentIn = (whole) => at.path.slice(0, -1).reduce((node, key) => node[key], whole);
      const shaped = [kind, shapeOf(parentIn(root)), shapeOf(at.value)].join(' of ');
      // What is gone or put in may be named by other places of this file, or name some.
      const hangs = /^(left out|\[\]|with .*)$/.test(what);
      if (elsewhere.has(shaped) && !hangs) continue;
      elsewhere.add(shaped);
      const copy = structuredClone(root);
      change(parentIn(copy), at.path.at(-1));
      yield { kind, path: at.path, copy };
    }
  }
}
