// What a device remembers: read value by value whatever stands there, and one body of answers for all tabs.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test, { afterEach } from 'node:test';
import { mutated, random } from '../kit/mutations.mjs';
import { pageModule } from '../kit/page-module.mjs';
import { documents, vocabulary } from '../kit/shipped.mjs';

const { readRemembered } = await pageModule('session/remembered.ts');
const { Memory, merged } = await pageModule('session/memory.ts');

const folder = new URL('remembered/', import.meta.url);
const preferences = { elder: false, theme: 'auto', language: 'zh-CN' };
const entered = {
  facts: {
    total_assets: '77',
    satisfaction_rate: '91x',
    registered_region: '411000',
    registered_on: '?',
    has_development_plan: 'yes',
    declared_functions: ['training'],
  },
  papers: { served_sme_list: { state: 'at_hand', obtainedOn: '', rows: '85' } },
  fixed: ['total_assets'],
};
const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
for (const id of Object.keys(entered.facts)) if (!facts.has(id)) delete entered.facts[id];
const remembered = { entered, shown: 'xuchang-2020', preferences };
const label = (id) => [...vocabulary.facts, ...documents.documents].find((one) => one.id === id).label;

test('what this version wrote comes back as it was', () => {
  assert.deepEqual(readRemembered(JSON.stringify(remembered)), { found: remembered, leftOut: [] });
});

const leftOut = {
  'answer-is-null': ['total_assets'],
  'answer-is-number': ['total_assets'],
  'fixed-is-text': [],
};
for (const file of readdirSync(folder)) {
  test(`${file}: what cannot be read is left out, and named`, () => {
    const { found, leftOut: names } = readRemembered(readFileSync(new URL(file, folder), 'utf8'));
    assert.deepEqual(found.entered, { facts: {}, papers: {}, fixed: [] });
    assert.equal(found.shown, 'xuchang-2020');
    assert.deepEqual(names, leftOut[file.replace('.json', '')].map(label));
  });
}

const wrong = [
  ['total_assets', 77],
  ['total_assets', {}],
  ['total_assets', true],
  ['total_assets', ['77']],
  ['has_development_plan', 'maybe'],
  ['has_development_plan', true],
  ['declared_functions', 'training'],
  ['declared_functions', ['nonsense']],
  ['declared_functions', [1]],
  ['registered_region', 'Xuchang'],
  ['registered_region', 411000],
].filter(([id]) => facts.has(id));
for (const [id, value] of wrong) {
  test(`${id} as ${JSON.stringify(value)} is left out, all else stays`, () => {
    const found = readRemembered(
      JSON.stringify({ ...remembered, entered: { ...entered, facts: { ...entered.facts, [id]: value } } }),
    );
    const { [id]: _, ...others } = entered.facts;
    assert.deepEqual(found.found.entered.facts, others);
    assert.deepEqual(found.leftOut, [label(id)]);
  });
}

test('papers in another shape are left out', () => {
  const good = entered.papers.served_sme_list;
  for (const paper of [
    { rows: 85 },
    null,
    'at_hand',
    { ...good, state: 'lost' },
    { ...good, obtainedOn: 'May' },
    { ...good, rows: 85 },
    [],
  ]) {
    const text = JSON.stringify({ ...remembered, entered: { ...entered, papers: { served_sme_list: paper } } });
    const { found, leftOut: names } = readRemembered(text);
    assert.deepEqual(found.entered.papers, {});
    assert.deepEqual(names, [label('served_sme_list')]);
  }
});

test('what is nothing of this page at all is nothing', () => {
  for (const text of ['', 'null', '1', '[]', '"x"', '{', '{}', '{"entered":[]}', '{"entered":null}']) {
    assert.deepEqual(readRemembered(text), { found: null, leftOut: [] }, text);
  }
});

test('5,000 things that may stand there: each is read into the shape that the page knows', () => {
  const next = random(11);
  for (let tries = 0; tries < 5000; tries += 1) {
    const text = JSON.stringify(mutated(tries % 2 ? mutated(remembered, next) : remembered, next));
    const { found } = readRemembered(text);
    if (!found) continue;
    assert.equal(typeof found.shown, 'string');
    assert.deepEqual(Object.keys(found.preferences), ['elder', 'theme', 'language']);
    assert.ok(found.entered.fixed.every((id) => facts.has(id)));
    for (const [id, answer] of Object.entries(found.entered.facts)) {
      const shape = facts.get(id).type === 'functions' ? Array.isArray(answer) : typeof answer === 'string';
      assert.ok(shape, text);
    }
    for (const paper of Object.values(found.entered.papers)) {
      assert.deepEqual(
        Object.values(paper).map((value) => typeof value),
        ['string', 'string', 'string'],
      );
    }
  }
});

/** A browser's storage with the tabs of one host: each hears of what the others change. */
class Device {
  stored = new Map();
  tabs = new Set();
  full = false;

  storageOf(tab) {
    const tell = (key, newValue) =>
      [...this.tabs].filter((one) => one !== tab && !one.asleep).forEach((one) => one.hear({ key, newValue }));
    return {
      getItem: (key) => this.stored.get(key) ?? null,
      setItem: (key, text) => {
        if (this.full) throw new DOMException('full', 'QuotaExceededError');
        if (this.stored.get(key) === text) return;
        this.stored.set(key, text);
        tell(key, text);
      },
      removeItem: (key) => this.stored.delete(key) && tell(key, null),
    };
  }

  open() {
    return new Tab(this);
  }

  get answers() {
    return JSON.parse(this.stored.get('zice') ?? 'null')?.entered.facts ?? null;
  }
}

/** A page with answers, as the keeper uses the memory. */
class Tab {
  facts = {};
  shown = '';
  ended = [];
  asleep = false;

  constructor(device) {
    this.storage = device.storageOf(this);
    device.tabs.add(this);
    this.memory = new Memory({
      own: () => ({ entered: { facts: this.facts, papers: {}, fixed: [] }, shown: this.shown, preferences }),
      take: ({ facts }) => {
        this.facts = facts;
        this.memory.keep();
      },
      ended: (cleared, told) => {
        this.ended.push(told?.kind ?? 'forgotten');
        if (cleared) this.facts = {};
      },
    });
    this.act(() => {
      globalThis.window = { addEventListener: (_type, heard) => (this.heard = heard) };
      this.memory.follow(new AbortController().signal);
      this.facts = this.memory.recall()?.found?.entered.facts ?? {};
    });
  }

  act(what) {
    const before = globalThis.localStorage;
    Object.defineProperty(globalThis, 'localStorage', { value: this.storage, configurable: true, writable: true });
    what();
    Object.defineProperty(globalThis, 'localStorage', { value: before, configurable: true, writable: true });
  }

  hear(event) {
    this.act(() => this.heard(event));
  }

  type(id, answer) {
    this.facts = { ...this.facts, [id]: answer };
    if (answer === '') delete this.facts[id];
    this.act(() => this.memory.keep());
  }

  remember(on) {
    this.act(() => (on ? this.memory.begin() : this.memory.forget()));
  }

  clear() {
    this.act(() => this.memory.clear());
    this.facts = {};
  }

  wake() {
    this.asleep = false;
    this.act(() => this.memory.look());
  }
}

afterEach(() => {
  delete globalThis.window;
  delete globalThis.localStorage;
});

test('cleared in one tab is cleared in all that remember, and does not come back', () => {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  const b = device.open();
  assert.deepEqual(b.facts, { total_assets: '77' });
  a.clear();
  assert.deepEqual(b.ended, ['cleared_elsewhere']);
  b.type('satisfaction_rate', '9');
  assert.equal(device.stored.size, 0);
  assert.deepEqual(device.open().facts, {});
});

test('a tab that heard nothing of it writes nothing back either', () => {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  const b = device.open();
  b.asleep = true;
  a.clear();
  b.type('satisfaction_rate', '9');
  assert.equal(device.stored.size, 0);
  assert.deepEqual(b.ended, ['forgotten']);
  assert.deepEqual(b.facts, { total_assets: '77', satisfaction_rate: '9' });
});

test('a tab that the browser brings back after all was cleared is cleared', () => {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  const b = device.open();
  b.asleep = true;
  a.clear();
  b.wake();
  assert.deepEqual([b.ended, b.facts], [['cleared_elsewhere'], {}]);
});

test('no longer remembered in one tab, not in the other by its next keystroke; and what was typed stays on both', () => {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  const b = device.open();
  a.remember(false);
  assert.equal(b.memory.on, false);
  b.type('satisfaction_rate', '9');
  assert.equal(device.stored.size, 0);
  assert.deepEqual(a.facts, { total_assets: '77' });
  assert.deepEqual(b.facts, { total_assets: '77', satisfaction_rate: '9' });
});

test('what is typed in two tabs is all kept, and shown in both', () => {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  const d = device.open();
  d.type('satisfaction_rate', '91');
  a.type('service_staff', '9');
  a.type('total_assets', '');
  const all = { satisfaction_rate: '91', service_staff: '9' };
  assert.deepEqual([a.facts, d.facts, device.answers], [all, all, all]);
});

test('so it is where the tabs do not hear each other', () => {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  const d = device.open();
  [a, d].forEach((tab) => (tab.asleep = true));
  d.type('satisfaction_rate', '91');
  a.type('service_staff', '9');
  d.type('total_assets', '78');
  const all = { total_assets: '78', satisfaction_rate: '91', service_staff: '9' };
  assert.deepEqual(device.answers, all);
  a.wake();
  assert.deepEqual(a.facts, all);
});

test('cleared, and begun anew by the next visitor: an old tab brings nothing of the first back', () => {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  const b = device.open();
  b.asleep = true;
  a.clear();
  a.type('service_staff', '5');
  a.remember(true);
  b.type('satisfaction_rate', '9');
  assert.deepEqual(device.answers, { service_staff: '5', satisfaction_rate: '9' });
  assert.deepEqual(b.facts, device.answers);
});

test('remembering from a second tab on keeps what both have', () => {
  const device = new Device();
  const a = device.open();
  const b = device.open();
  a.type('total_assets', '77');
  b.type('satisfaction_rate', '91');
  a.remember(true);
  b.remember(true);
  assert.deepEqual(device.answers, { total_assets: '77', satisfaction_rate: '91' });
  assert.deepEqual(a.facts, device.answers);
});

test('each tab keeps to its own measure, and two of them do not answer each other for ever', () => {
  const device = new Device();
  const a = device.open();
  a.shown = 'xuchang-2020';
  a.remember(true);
  const b = device.open();
  b.shown = 'nanchang-2022';
  b.type('total_assets', '1');
  a.type('total_assets', '2');
  assert.deepEqual([a.shown, b.shown, b.facts], ['xuchang-2020', 'nanchang-2022', { total_assets: '2' }]);
});

test('where the browser is full, it says so and remembers no more', () => {
  const device = new Device();
  const a = device.open();
  device.full = true;
  a.remember(true);
  assert.deepEqual([a.ended, a.memory.on], [['not_remembered'], false]);
});

test('of two states, what was changed here wins, and all else is as it is there', () => {
  const state = (facts, fixed = [], shown = 'a') => ({ entered: { facts, papers: {}, fixed }, shown, preferences });
  const known = state({ x: '1', y: '1', z: '1' }, ['x', 'y']);
  const here = state({ x: '2', y: '1' }, ['x', 'z'], 'b');
  const there = state({ x: '1', y: '3', z: '1', w: '1' }, ['x', 'y', 'w']);
  const both = merged(known, here, there);
  assert.deepEqual(both.entered.facts, { x: '2', y: '3', w: '1' });
  assert.deepEqual([...both.entered.fixed].sort(), ['w', 'x', 'z']);
  assert.equal(both.shown, 'b');
});
