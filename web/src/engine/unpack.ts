/** Bytes as text, as web/scripts/wasm-text.mjs writes them. */
export interface BytesAsText {
  /** The characters for one byte, and at the end the marks before a second one. */
  readonly alphabet: string;
  /** The bytes from the most frequent on, two hexadecimal digits each. */
  readonly order: string;
  readonly text: string;
}

const marks = 3;

export function bytesOf({ alphabet, order, text }: BytesAsText): Uint8Array<ArrayBuffer> {
  const digits = alphabet.length - marks;
  const places = new Uint8Array(128);
  for (let place = 0; place < alphabet.length; place += 1) places[alphabet.charCodeAt(place)] = place;
  const ordered = Uint8Array.from(order.match(/../g)!, (pair) => parseInt(pair, 16));
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const place = places[text.charCodeAt(at)]!;
    const page = place < digits ? 0 : place - digits + 1;
    bytes[length++] = ordered[page === 0 ? place : page * digits + places[text.charCodeAt(++at)]!]!;
  }
  return bytes.slice(0, length);
}
