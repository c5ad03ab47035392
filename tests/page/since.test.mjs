// What has become of measures since a file was saved: another version, a successor, or none of this page any more.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pageModule } from '../kit/page-module.mjs';

const { sinceThen } = await pageModule('session/flips.ts');

const outcome = (hash, verdict, statuses = {}) => ({ hash, verdict, statuses });
const listed = (...entries) => entries.map(([id, superseded_by = []]) => ({ id, superseded_by }));

test('the same version says nothing', () => {
  const then = { old: outcome('sha1-1', 'meets', { '7/a': 'met' }) };
  const since = sinceThen(then, listed(['old']), () => outcome('sha1-1', 'falls_short', { '7/a': 'unmet' }));
  assert.deepEqual(since, { changed: [], flips: [], superseded: [], gone: [] });
});

test('another version: what it says otherwise, of articles that there were', () => {
  const then = { old: outcome('sha1-1', 'meets', { '7/a': 'met', '7/b': 'met' }) };
  const since = sinceThen(then, listed(['old']), () => outcome('sha1-2', 'meets', { '7/a': 'unmet', '7/c': 'unmet' }));
  assert.deepEqual(since.changed, ['old']);
  assert.deepEqual(since.flips, [{ ruleset: 'old', id: '7/a', was: 'met', is: 'unmet' }]);
});

test('a successor: that there is one, and the verdict by it, of which articles are not the same', () => {
  const then = { old: outcome('sha1-1', 'meets', { '7/a': 'met' }) };
  const now = {
    old: outcome('sha1-1', 'meets', { '7/a': 'met' }),
    new: outcome('sha1-3', 'falls_short', { '7/a': 'unmet' }),
  };
  const since = sinceThen(then, listed(['new'], ['old', ['new']]), (id) => now[id]);
  assert.deepEqual(since, {
    changed: [],
    flips: [{ ruleset: 'new', id: null, was: 'meets', is: 'falls_short' }],
    superseded: [{ id: 'old', by: ['new'] }],
    gone: [],
  });
});

test('a measure that is not here any more is named', () => {
  const since = sinceThen({ old: outcome('sha1-1', 'meets') }, listed(['new']), () =>
    assert.fail('it cannot be weighed'),
  );
  assert.deepEqual(since, { changed: [], flips: [], superseded: [], gone: ['old'] });
});
