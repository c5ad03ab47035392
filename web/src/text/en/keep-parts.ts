import type { keepParts as chinese } from '../zh-CN/keep-parts.js';
import type { Words } from '../words.js';

export const keepParts: Words<typeof chinese> = {
  snapshots: {
    intro:
      'Puts aside all that is entered now, under a name: to see later what has changed, or to go back. Snapshots go into the same file as everything else.',
    name: 'Name of the snapshot',
    nameFor: (day) => `As of ${day}`,
    put: 'Put a snapshot aside',
    put_done: (name) => `Put aside as “${name}”. Save the file before you close the page.`,
    none: 'There is no snapshot yet.',
    put_on: (day) => `put aside ${day}`,
    open: 'Go back to this',
    remove: 'Delete',
    removed: (name) => `“${name}” was deleted.`,
    changes: 'Compared with now',
    same: 'The answers are the same.',
    sameVerdict: 'By the rules and the date of assessment now, the verdict and every result are the same.',
    flips: 'By the rules and the date of assessment now, these results differ:',
    broken: 'This snapshot holds something that this page cannot read; it cannot be compared.',
    noCore: 'The core has not started yet.',
    from: (was, is) => `from ${was} to ${is}`,
    rows: (n) => (n === '1' ? '1 row' : `${n} rows`),
  },
  code: {
    label: 'QR code of the link',
    help: 'Scan it with a phone. It is the link itself, with your answers and papers.',
    tooLong: (bytes, most) =>
      `There is much in it: the link has ${bytes} bytes, and a QR code that a phone can read holds ${most}. Copy the link, or save a file.`,
  },
};
