// What a device remembers is read value by value, whatever stands there.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { mutated, random } from '../kit/mutations.mjs';
import { pageModule } from '../kit/page-module.mjs';
import { documents, vocabulary } from '../kit/shipped.mjs';

const { readRemembered } = await pageModule('session/kept/remembered.ts');

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
    { ...good, obtainedOn: null },
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
