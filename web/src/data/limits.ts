import { limits } from 'virtual:zice-asks';

/** How much the core takes at most. It says so while the page is built, for boxes to stand before it has started. */
export { limits };

/** The days that the core takes, as a date box wants them. */
export const dayRange = { min: limits.first_day, max: limits.last_day };

/**
 * Milliseconds that long work may take in one task of the page: a phone takes four times as long, and 50 ms are noticed
 * there. Some last piece, and layout, come on top.
 */
export const mostInATask = 8;
