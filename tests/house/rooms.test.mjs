// The house as its plans say: every source in a room, no arrow from a room to one above it, no circle among files; and no
// file, of the tests neither, too long to be read at one sitting.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(top, path), 'utf8');
const below = (folder, pattern) =>
  readdirSync(join(top, folder), { recursive: true })
    .filter((name) => pattern.test(name) && !name.startsWith('data/generated/'))
    .map((name) => join(folder, name));

/** The table that core/folding writes is for no reader. */
const tooLong = (file) => read(file).split('\n').length > 300 && !/(folding|place_names)_table/.test(file);

/** The rooms of a plan, from the ground up: the first column of its table. */
const roomsOf = (folder) => [...read(`${folder}/README.md`).matchAll(/^\| `([^`]+)\/`/gm)].map(([, room]) => room);

const houses = {
  'core/src': {
    files: [...below('core/src', /\.(h|cpp)$/), ...below('core/include', /\.h$/)],
    named: (file) =>
      [...read(file).matchAll(/^#include "([^"]+)"/gm)].map(([, name]) =>
        name.startsWith('zice/') ? `core/include/${name}` : `core/src/${name}`,
      ),
    /** What the rooms hand out stands beside them. */
    outside: /^core\/include\//,
  },
  'web/src': {
    files: below('web/src', /\.ts$/),
    // What is fetched only when it is wanted, is asked for by name within `import()`: an arrow, but never a circle.
    named: (file, fetched = false) =>
      [...read(file).matchAll(fetched ? /\bimport\(\s*'(\.[^']+)\.js'/g : /\b(?:from|import)\s*'(\.[^']+)\.js'/g)]
        .map(([, name]) => `${normalize(join(dirname(file), name))}.ts`)
        .filter((name) => !name.includes('/generated/')),
    /** The two programs that are built of the rooms. */
    outside: /^web\/src\/[^/]+$/,
  },
};

for (const [folder, { files, named, outside }] of Object.entries(houses)) {
  const rooms = roomsOf(folder);
  const roomOf = (file) => {
    const path = dirname(file).slice(folder.length + 1);
    return rooms.findIndex((room) => path === room || path.startsWith(`${room}/`));
  };
  const within = files.filter((file) => !outside.test(file));
  const arrows = (file) => [...named(file), ...(folder === 'web/src' ? named(file, true) : [])];

  test(`${folder}: every source stands in a room of the plan, and every room holds sources`, () => {
    assert.ok(rooms.length > 10, `${folder}/README.md has a table of rooms`);
    assert.deepEqual(
      within.filter((file) => roomOf(file) < 0),
      [],
    );
    assert.deepEqual(
      rooms.filter((_, room) => !within.some((file) => roomOf(file) === room)),
      [],
    );
  });

  test(`${folder}: no room uses one above it`, () => {
    const upward = within.flatMap((file) =>
      arrows(file)
        .filter((used) => !outside.test(used) && roomOf(used) > roomOf(file))
        .map((used) => `${file} uses ${used}`),
    );
    assert.deepEqual(upward, []);
  });

  test(`${folder}: no file uses itself by way of others`, () => {
    const done = new Set();
    const circles = [];
    const walk = (file, path) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file) && files.includes(file)) {
        for (const used of named(file)) walk(used, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    assert.deepEqual(circles, []);
  });

  test(`${folder}: a room holds about twenty sources at most, and a source about 300 lines`, () => {
    const folders = new Map();
    for (const file of within) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    assert.deepEqual(
      [...folders].filter(([, count]) => count > 22),
      [],
    );
    assert.deepEqual(files.filter(tooLong), []);
  });
}

// Two of one name are one to the linker: it keeps one of what both have, a destructor too, for either.
test('core: a type that a header has made known is the only one of its name', () => {
  const made = /^(?:class|struct|enum class) (\w+)(?: final)?(?: : [^;{]*)? \{/gm;
  const headers = new Map();
  for (const file of [...below('core/include', /\.h$/), ...below('core/src', /\.h$/)])
    for (const [, name] of read(file).matchAll(made)) headers.set(name, [...(headers.get(name) ?? []), file]);
  assert.ok(headers.size > 100, `${headers.size} types`);
  assert.deepEqual(
    [...headers].filter(([, files]) => files.length > 1),
    [],
  );
});

test('tests: a source has about 300 lines at most', () => {
  assert.deepEqual(below('tests', /\.(mjs|js|h|cpp)$/).filter(tooLong), []);
});
