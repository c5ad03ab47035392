// Beside each file of a folder that is worth it a copy by gzip and one by brotli, as hard as either can: for servers that
// send such a copy as it stands. Nothing of the day or the machine is in them.
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** In bytes: a smaller file goes out in one packet, compressed or not. */
const least = 1000;

function gzip(bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255; // the system it was made on: unknown
  return packed;
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** `folder` ends in a slash. */
export const addCopies = (folder, names) =>
  Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(folder + name);
      if (bytes.length < least) return;
      await writeFile(`${folder}${name}.gz`, gzip(bytes));
      await writeFile(`${folder}${name}.br`, brotli(bytes));
    }),
  );
