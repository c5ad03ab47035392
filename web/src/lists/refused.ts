import { numberText } from '../text/format.js';
import { text } from '../text/index.js';

/** Larger than any list of people or enterprises. */
export const mostBytes = 5 * 1024 * 1024;

/** A file that is not read, with the words that say why and what to do instead. */
export class Refused extends Error {
  constructor(why: keyof typeof text.lists.refused, line = 0) {
    const say = text.lists.refused[why];
    super(typeof say === 'string' ? say : say(numberText(why === 'tooBig' ? mostBytes / 1024 / 1024 : line)));
  }
}
