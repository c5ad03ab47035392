// `virtual:zice-wasm`: the module's bytes as text that a script can hold. Base64 shifts bytes across characters and so hides
// from the compressor what repeats; here a byte is always written the same way, in one character if it is frequent and in
// two if it is rare: 91 KB instead of 114 after brotli. engine/unpack.ts reads it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const id = 'virtual:zice-wasm';
const fileOf = (module) => fileURLToPath(new URL(`../../build/wasm/${module}.wasm`, import.meta.url));

/** Printable, and nothing that a quoted string or a template must escape. */
const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (one) => !'"\'`\\$'.includes(one),
);
const marks = characters.slice(-3);
const digits = characters.slice(0, -3);

/** `{alphabet, order, text}`: `order` names the bytes from the most frequent on, two hexadecimal digits each. */
export function textOf(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte] += 1;
  const order = counts.map((_, byte) => byte).sort((a, b) => counts[b] - counts[a] || a - b);
  const written = [];
  order.forEach((byte, place) => {
    const page = Math.floor(place / digits.length);
    written[byte] = (page === 0 ? '' : marks[page - 1]) + digits[place % digits.length];
  });
  return {
    alphabet: digits.join('') + marks.join(''),
    order: order.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    text: Array.from(bytes, (byte) => written[byte]).join(''),
  };
}

/** A plugin for Vite; `module` is 'zice' or 'zice-author'. */
export const wasmAsText = (module) => ({
  name: 'zice-wasm-text',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: async (loaded) =>
    loaded === `\0${id}` ? `export default ${JSON.stringify(textOf(await readFile(fileOf(module))))}` : null,
});
