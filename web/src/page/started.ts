import { Refusal } from '../arrive/codes.js';
import type { Measures } from '../data/measures.js';
import { Zice } from '../engine/zice.js';

/** A core with these measures, or why there is none. */
export const started = (measures: Measures): Promise<Zice | Refusal> =>
  Zice.load(measures).catch((error) => (error instanceof Refusal ? error : new Refusal('core_refused', String(error))));
