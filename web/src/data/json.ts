/**
 * JSON as JSON.stringify writes it: but never by a `toJSON` that a host page gave to all arrays or objects, which is what
 * Prototype up to 1.6.1 does. Only plain values: text, numbers, true and false, null, arrays, records. `indent` is a unit.
 */
export function jsonOf(value: unknown, indent = '', margin = '\n'): string {
  // A text, a number: of these none is asked for a toJSON.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = margin + indent;
  const [open, close, entries] = Array.isArray(value)
    ? ['[', ']', value.map((one) => jsonOf(one ?? null, indent, inner))]
    : ['{', '}', entriesOf(value as Record<string, unknown>, indent, inner)];
  if (entries.length === 0) return open + close;
  return indent ? open + inner + entries.join(`,${inner}`) + margin + close : open + entries.join(',') + close;
}

function entriesOf(record: Record<string, unknown>, indent: string, margin: string): string[] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}:${indent && ' '}${jsonOf(value, indent, margin)}`);
}
