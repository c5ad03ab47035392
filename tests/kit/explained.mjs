// Rulesets as `zice explain` tells them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from './runtimes.mjs';

export const folder = mkdtempSync(join(tmpdir(), 'zice-explain-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A measure with these conditions and no more than it must have. */
export const small = (conditions, more = {}) => ({
  zice: 1,
  id: 'example-2022',
  title: '示例市示范平台办法',
  document_number: null,
  issuer: '示例市工业和信息化局',
  jurisdiction: '示例市',
  level: 'municipal',
  issued: '2022-01-01',
  basis: [],
  repeals: [],
  force: { cite: '20', from: '2022-01-01', note: '核实' },
  areas: { south: { label: '南部各县', codes: ['6529', '653101'] } },
  conditions: conditions.map((one, i) => ({ id: `7.${i + 1}/c${i}`, text: '文字', ...one })),
  functions: { rule: 'none' },
  materials: [{ id: '11', name: '执照', text: '复印件', proves: [], needs: { document: 'licence_copy' } }],
  ...more,
});

export function explained(ruleset, ...options) {
  const file = join(folder, 'ruleset.json');
  writeFileSync(file, typeof ruleset === 'string' ? ruleset : JSON.stringify(ruleset));
  const { status, stdout, stderr } = run(['explain', '--ruleset', file, '--json', ...options]);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

export const part = ({ parts }, id) => parts.find((one) => one.id === id);
/** The cells of a column of a part. */
export function column(told, id, name) {
  const { columns, rows } = part(told, id);
  const at = columns.findIndex((one) => one.id === name);
  return rows.map((row) => row[at]);
}
