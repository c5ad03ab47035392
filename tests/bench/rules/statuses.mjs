// From the worst and the best that a status may be to the status: what differs is not known.
export const unknown = 3;

/** Writes one ruleset's statuses from `at` on, and says where the next one's begin. */
export function apart(low, high, out, at) {
  for (let i = 0; i < low.length; i += 1) out[at + i] = low[i] === high[i] ? low[i] : unknown;
  return at + low.length;
}
