import { Refusal } from '../arrive/codes.js';
import type { Measures } from '../data/measures.js';
import type { Core } from '../engine/core.js';
import { First } from '../engine/first.js';
import { coreIsFetched } from '../engine/load.js';
import { Zice } from '../engine/zice.js';
import type { Session } from '../session/session.js';

/** The whole core with these measures, or why there is none. */
export const started = (measures: Measures): Promise<Zice | Refusal> =>
  Zice.load(measures).catch((error) => (error instanceof Refusal ? error : new Refusal('core_refused', String(error))));

/** The core that is there first; null where these measures have none, or the whole is as quickly there. */
async function startedFirst(measures: Measures): Promise<Core | null> {
  if (coreIsFetched()) return null;
  return First.load(measures).catch((error) => {
    console.error(error);
    return null;
  });
}

/** Begins with what is there first, then with the whole. Why nothing can run, or no more than the first; null where all does. */
export async function startCores(
  session: Session,
  turn: () => Promise<void>,
  begin: (core: Core) => void,
): Promise<Refusal | null> {
  await turn();
  const first = session.ready ? null : await startedFirst(session.measures);
  if (first) begin(first);
  await turn();
  const zice = await started(session.measures);
  if (zice instanceof Refusal) return zice;
  begin(zice);
  return null;
}
