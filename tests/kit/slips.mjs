// Slips in measures that ship, each a file of tests/invalid/slips: what is put in the place of what, and exactly what is found.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bytesOf } from './shipped.mjs';

const folder = fileURLToPath(new URL('../invalid/slips/', import.meta.url));

/** Their names. */
export const slips = readdirSync(folder)
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

/** The text of the measure with the slip in it, and what `zice check` finds. */
export function slipped(name) {
  const { of, put, finds } = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
  let text = bytesOf(`${of}.json`).toString();
  for (const [from, to] of put) {
    assert.equal(text.split(from).length, 2, `${name}: "${from}" stands once in ${of}`);
    text = text.replace(from, () => to);
  }
  return { text, finds };
}
