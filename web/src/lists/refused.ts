import { numberText } from '../text/format.js';
import { listWords } from '../text/lists.js';

/** Larger than any list of people or enterprises. */
export const mostBytes = 5 * 1024 * 1024;

/** A file that is not read, with the words that say why and what to do instead. */
export class Refused extends Error {
  constructor(why: keyof ReturnType<typeof listWords>['refused'], line = 0) {
    const say = listWords().refused[why];
    super(typeof say === 'string' ? say : say(numberText(why === 'tooBig' ? mostBytes / 1024 / 1024 : line)));
  }
}
