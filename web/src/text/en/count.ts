/** `1 answer`, `2 answers`. */
export function count(n: string, one: string, many = `${one}s`): string {
  return `${n} ${n === '1' ? one : many}`;
}
