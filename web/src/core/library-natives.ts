import { demand } from './natives.js';

// What the libraries for Word, CSV and Excel files are built on besides: a file that goes wrong in silence is worse than none.
demand({
  'Array.prototype.reduce': () => [1, 2].reduce((sum, one) => sum + one, 0) === 3,
  'Array.from': () => String(Array.from({ length: 2 }, (_, at) => at)) === '0,1' && String(Array.from(new Set([1]))) === '1',
  'Array.prototype.entries': () => String([...['a'].entries()]) === '0,a',
});
