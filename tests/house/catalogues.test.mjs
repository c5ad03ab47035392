// The page's words stand beside the step that says them: a catalogue for each room, and no room takes its words from the
// catalogue of one above it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../web/src/', import.meta.url));
const read = (path) => readFileSync(join(source, path), 'utf8');
const rooms = [...read('README.md').matchAll(/^\| `([^`]+)\/`/gm)].map(([, room]) => room);

/** Those that come with a part of the page that is fetched by itself. */
const parts = [
  'apply',
  'author',
  'author-keys',
  'compare',
  'deeds',
  'gather-lists',
  'interview',
  'keep-parts',
  'remembered',
];
const catalogues = readdirSync(join(source, 'text/zh-CN'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !parts.includes(name));
const groupsOf = (name) => [...read(`text/zh-CN/${name}.ts`).matchAll(/^ {2}(\w+): /gm)].map(([, group]) => group);
const roomOf = (path) => rooms.findIndex((room) => path.startsWith(`${room}/`));

test('each catalogue is of a room, in both languages', () => {
  for (const name of catalogues) assert.ok(rooms.includes(name) || rooms.includes(`steps/${name}`), name);
  assert.deepEqual(readdirSync(join(source, 'text/en')).sort(), readdirSync(join(source, 'text/zh-CN')).sort());
});

test('no room says words of a room above it', () => {
  const homes = new Map(
    catalogues.flatMap((name) =>
      groupsOf(name).map((group) => [group, rooms.findIndex((room) => room === name || room === `steps/${name}`)]),
    ),
  );
  assert.ok(homes.size > 25);
  const used = readdirSync(source, { recursive: true })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('text/') && roomOf(path) >= 0)
    .flatMap((path) =>
      [...read(path).matchAll(/\btext\.(\w+)|\{ (\w+) \} = text;/g)].map(([, of, taken]) => ({
        path,
        group: of ?? taken,
      })),
    );
  assert.deepEqual(
    [...homes.keys()].filter((group) => !used.some((one) => one.group === group)),
    [],
  );
  const upward = used
    .filter(({ path, group }) => homes.has(group) && homes.get(group) > roomOf(path))
    .map(({ path, group }) => `${path} says text.${group}`);
  assert.deepEqual([...new Set(upward)], []);
});
