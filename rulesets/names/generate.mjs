// Writes schema/names.schema.json from the vocabularies: `npm run names`. Editors complete ids from it, each with its label and
// unit. A test holds the committed file against this.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (path) => new URL(`../${path}`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(file(path), 'utf8'));

const kinds = { number: '数', yes_no: '是或否', choice: '选一样', date: '日期', region: '地区', functions: '服务功能' };

/** "上年末总资产（万元）"; of a part its label says of what. */
const described = ({ label, unit }) => label.replace(/^其中：/, '') + (unit ? `（${unit}）` : '');

/** Ids with what they mean. A folder may have vocabularies of its own, so that others are no mistake to an editor. */
const suggested = (title, description, items) => ({
  title,
  description,
  anyOf: [
    { enum: items.map(({ id }) => id), enumDescriptions: items.map(described) },
    { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
  ],
});

/** Ids as keys: there editors complete from nothing but a plain list. */
const keys = (title, items) => ({ title, enum: items.map(({ id }) => id), enumDescriptions: items.map(described) });

export function namesText() {
  const { facts, functions } = read('vocabulary.json');
  const { documents } = read('documents.json');
  const defs = {};
  for (const [type, label] of Object.entries(kinds)) {
    const of = facts.filter((fact) => fact.type === type);
    if (type !== 'functions') defs[`${type}_fact`] = suggested(`${type}_fact`, `词汇表里的事实：${label}`, of);
  }
  const values = new Map(facts.flatMap(({ values = [] }) => values).map((value) => [value.id, value]));
  defs.value = suggested('value', '选项', [...values.values()]);
  defs.function = suggested('function', '服务功能', functions);
  defs.document = suggested('document', '文件', documents);
  defs.fact_key = keys('fact_key', facts);
  defs.document_key = keys('document_key', documents);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'names.schema.json',
    title: 'Names',
    description: 'Ids of the vocabularies, for completion. Written by rulesets/names/generate.mjs.',
    $defs: defs,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file('schema/names.schema.json'), namesText());
