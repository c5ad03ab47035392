import { Refusal } from '../arrive/codes.js';
import type { Measures } from '../data/measures.js';
import { Zice } from '../engine/zice.js';
import { hurry } from '../ground/in-turn.js';

/** A core with these measures, or why there is none. The page that follows comes as one: as at the start. */
export async function started(measures: Measures): Promise<Zice | Refusal> {
  try {
    return await Zice.load(measures);
  } catch (error) {
    return error instanceof Refusal ? error : new Refusal('core_refused', String(error));
  } finally {
    hurry();
  }
}
