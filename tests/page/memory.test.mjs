// One body of answers for all tabs of a device: kept, shared and cleared together, whether they hear each other or not.
import assert from 'node:assert/strict';
import test, { afterEach } from 'node:test';
import { pageModule } from '../kit/page-module.mjs';

const { Memory, merged } = await pageModule('session/kept/memory.ts');

const preferences = { elder: false, theme: 'auto', language: 'zh-CN' };

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
      clearedThere: () => this.ended.push('cleared_there'),
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

/** A device that remembers one answer: the tab it was typed in, and a second one that found it there. */
function both() {
  const device = new Device();
  const a = device.open();
  a.type('total_assets', '77');
  a.remember(true);
  return { device, a, b: device.open() };
}

afterEach(() => {
  delete globalThis.window;
  delete globalThis.localStorage;
});

test('cleared in one tab is cleared in all that remember, and does not come back', () => {
  const { device, a, b } = both();
  assert.deepEqual(b.facts, { total_assets: '77' });
  a.clear();
  assert.deepEqual(b.ended, ['cleared_elsewhere']);
  b.type('satisfaction_rate', '9');
  assert.equal(device.stored.size, 0);
  assert.deepEqual(device.open().facts, {});
});

test('a tab that has cleared and remembers nothing is told when another clears', () => {
  const { a, b } = both();
  a.clear();
  b.type('total_assets', '5');
  b.remember(true);
  b.clear();
  assert.deepEqual(a.ended, ['cleared_there']);
});

test('blanks, snapshots and the name for calendars are shared like answers: what each tab changed, else what is there', () => {
  const of = (details, names, calendar) => ({
    entered: {
      facts: {},
      papers: {},
      fixed: [],
      details,
      snapshots: names.map((name) => ({ name, day: '2026-11-27' })),
      ...(calendar ? { calendar } : {}),
    },
    shown: '',
    preferences,
  });
  const known = of({ fax: '1', email: 'a' }, ['one', 'two']);
  const here = of({ fax: '2', email: 'a' }, ['one', 'two', 'three']);
  const there = of({ fax: '1', contact: '甲' }, ['two'], 'abc');
  const { entered } = merged(known, here, there);
  assert.deepEqual(entered.details, { fax: '2', contact: '甲' });
  assert.deepEqual(
    entered.snapshots.map(({ name }) => name),
    ['two', 'three'],
  );
  assert.equal(entered.calendar, 'abc');
});

test('a tab that heard nothing of it writes nothing back either', () => {
  const { device, a, b } = both();
  b.asleep = true;
  a.clear();
  b.type('satisfaction_rate', '9');
  assert.equal(device.stored.size, 0);
  assert.deepEqual(b.ended, ['forgotten']);
  assert.deepEqual(b.facts, { total_assets: '77', satisfaction_rate: '9' });
});

test('a tab that the browser brings back after all was cleared is cleared', () => {
  const { a, b } = both();
  b.asleep = true;
  a.clear();
  b.wake();
  assert.deepEqual([b.ended, b.facts], [['cleared_elsewhere'], {}]);
});

test('no longer remembered in one tab, not in the other by its next keystroke; and what was typed stays on both', () => {
  const { device, a, b } = both();
  a.remember(false);
  assert.equal(b.memory.on, false);
  b.type('satisfaction_rate', '9');
  assert.equal(device.stored.size, 0);
  assert.deepEqual(a.facts, { total_assets: '77' });
  assert.deepEqual(b.facts, { total_assets: '77', satisfaction_rate: '9' });
});

test('what is typed in two tabs is all kept, and shown in both', () => {
  const { device, a, b } = both();
  b.type('satisfaction_rate', '91');
  a.type('service_staff', '9');
  a.type('total_assets', '');
  const all = { satisfaction_rate: '91', service_staff: '9' };
  assert.deepEqual([a.facts, b.facts, device.answers], [all, all, all]);
});

test('so it is where the tabs do not hear each other', () => {
  const { device, a, b } = both();
  [a, b].forEach((tab) => (tab.asleep = true));
  b.type('satisfaction_rate', '91');
  a.type('service_staff', '9');
  b.type('total_assets', '78');
  const all = { total_assets: '78', satisfaction_rate: '91', service_staff: '9' };
  assert.deepEqual(device.answers, all);
  a.wake();
  assert.deepEqual(a.facts, all);
});

test('cleared, and begun anew by the next visitor: an old tab brings nothing of the first back', () => {
  const { device, a, b } = both();
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
