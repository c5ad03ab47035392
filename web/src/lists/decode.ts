/** A text, and the lines (counted from 1) that are written in another encoding than the rest. */
export interface Decoded {
  readonly text: string;
  readonly others: readonly number[];
}

const newline = 0x0a;

/** UTF-16 by its mark; without one by its zero bytes, which texts have in no other encoding. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => byte === 0 && ++zeros[at % 2]!);
  if (zeros[0] === 0 && zeros[1] === 0) return null;
  if (zeros[0] === 0) return 'utf-16le';
  return zeros[1] === 0 ? 'utf-16be' : null;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(newline, start) + 1 || bytes.length;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

/** A character of three bytes: chance makes GB18030 look like a short UTF-8 line, hardly like one with such a character. */
const isChineseUtf8 = (line: string | null): line is string => line !== null && /[\u0800-\uffff]/.test(line);

/**
 * Some lines are no UTF-8: GB18030, as Excel and WPS save CSV in China, unless others are UTF-8, as where rows of one file
 * were put under another's. Neither encoding has a line end inside a character.
 */
function mixed(bytes: Uint8Array): Decoded {
  const lines = linesOf(bytes).map((line) => ({ line, utf8: asUtf8(line) }));
  const numbers = (holds: (utf8: string | null) => boolean): number[] =>
    lines.flatMap(({ utf8 }, at) => (holds(utf8) ? [at + 1] : []));
  const chinese = numbers(isChineseUtf8);
  const foreign = numbers((utf8) => utf8 === null);
  const text = lines.map(({ line, utf8 }) => (isChineseUtf8(utf8) ? utf8 : gb18030.decode(line))).join('');
  return { text, others: chinese.length < foreign.length ? chinese : foreign };
}

/** UTF-16 with or without its mark; UTF-8 where every byte is; else GB18030, or both in turn. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), others: [] };
  const utf8 = asUtf8(bytes);
  return utf8 === null ? mixed(bytes) : { text: utf8, others: [] };
}
