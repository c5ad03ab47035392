import { Refusal } from '../arrive/codes.js';

/** By name, what a native does where nobody has replaced it. */
export type Checks = Readonly<Record<string, () => unknown>>;

/** What the self-check is built on. */
export const needed: Checks = {
  'Array.prototype.map': () => String([1, 2].map((one, at) => one + at)) === '1,3',
  'Array.prototype.filter': () => String([1, 2].filter((one, at) => one + at > 2)) === '2',
  'Array.prototype.find': () => [1, 2].find((one) => one > 1) === 2,
  'Array.prototype.some': () => [1, 2].some((one) => one > 1) && ![1, 2].every((one) => one > 1),
  'Array.prototype.includes': () => ['11'].includes('11') && !['1'].includes('11'),
  'Array.prototype.flatMap': () => String([1, 2].flatMap((one) => [one, one]).concat([[3]].flat())) === '1,1,2,2,3',
  'Array.prototype.sort': () => String([2, 1].sort((a, b) => a - b).slice(0, 2)) === '1,2',
  'Object.entries': () => String(Object.entries(Object.fromEntries(new Map([['a', 1]])))) === 'a,1',
  'Object.defineProperty': () => Object.defineProperty({}, 'a', { value: 1 }),
  'String.prototype.replace': () =>
    'aa'
      .replace(/a/g, () => 'b')
      .split('')
      .join('-') === 'b-b',
};

/** What libraries for Word, CSV and Excel files are built on besides: a file that goes wrong in silence is worse than none. */
export const neededByLibraries: Checks = {
  'Array.prototype.reduce': () => [1, 2].reduce((sum, one) => sum + one, 0) === 3,
  'Array.from': () =>
    String(Array.from({ length: 2 }, (_, at) => at)) === '0,1' && String(Array.from(new Set([1]))) === '1',
  'Array.prototype.entries': () => String([...['a'].entries()]) === '0,a',
};

/** Throws where scripts of a host page have put others, which do something else, in the place of what the browser has. */
export function demand(checks: Checks): void {
  const replaced = Object.keys(checks).filter((name) => {
    try {
      return !checks[name]!();
    } catch {
      return true;
    }
  });
  if (replaced.length === 0) return;
  throw new Refusal('natives_replaced', `zice: this page has replaced ${replaced.join(', ')}; use zice-frame`);
}
