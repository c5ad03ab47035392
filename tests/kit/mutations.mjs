// Values made of others by changing one place in them at random, the same every time.

/** Numbers from 0 to 1. */
export function random(seed) {
  let now = seed;
  return () => (now = (now * 48271) % 2147483647) / 2147483647;
}

const strange = () => [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  77,
  '',
  ' ',
  'x',
  '?',
  '\u0000',
  '\ud800',
  '999999',
  '__proto__',
  'constructor',
  [],
  [null],
  [[]],
  ['x'],
  [1],
  {},
  { x: 1 },
  { length: 5 },
  { toString: null },
  JSON.parse('{"__proto__": {"x": 1}}'),
  '9'.repeat(5000),
  '2022-13-45',
];

/** Every object and array in a value, with the names of their entries. */
const placesIn = (value) =>
  typeof value === 'object' && value !== null
    ? [...Object.keys(value).map((name) => [value, name]), ...Object.values(value).flatMap(placesIn)]
    : [];

/** A copy with one place changed, taken away or added to. */
export function mutated(value, next) {
  const copy = structuredClone(value);
  const places = placesIn(copy);
  const [at, name] = places[Math.floor(next() * places.length)];
  const all = strange();
  const other = all[Math.floor(next() * all.length)];
  const way = next();
  if (way < 0.15) delete at[name];
  else if (way < 0.3) at[['__proto__', 'constructor', 'x', '0'][Math.floor(next() * 4)]] = other;
  else at[name] = other;
  return copy;
}
