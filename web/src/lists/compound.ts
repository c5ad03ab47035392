import type { Why } from './refused.js';

const holds = (bytes: Uint8Array, name: string): boolean => {
  const wide = Array.from(name, (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(wide[0]!); at >= 0; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
};

/** What a compound file is, by the streams that its directory names in UTF-16. */
export function compoundKind(bytes: Uint8Array): Why {
  if (holds(bytes, 'EncryptedPackage')) return 'password';
  return holds(bytes, 'WordDocument') ? 'document' : 'oldExcel';
}
