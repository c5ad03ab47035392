import { Refusal } from '../arrive/codes.js';
import type { Measures } from '../data/measures.js';
import type { Core } from '../engine/core.js';
import { First } from '../engine/first.js';
import { coreIsFetched, mayCompile } from '../engine/load.js';
import { Zice } from '../engine/zice.js';
import { nothingWaits } from '../ground/in-turn.js';
import type { Session } from '../session/session.js';

/** The whole core with these measures, as WebAssembly if that `compiles`, or why there is none. */
export const started = (measures: Measures, compiles?: boolean): Promise<Zice | Refusal> =>
  Zice.load(measures, compiles).catch((error) =>
    error instanceof Refusal ? error : new Refusal('core_refused', String(error)),
  );

/** The core that is there first; null where these measures have none, or it does not start: the whole may. */
async function startedFirst(measures: Measures): Promise<Core | null> {
  return First.load(measures).catch((error) => {
    console.error(error);
    return null;
  });
}

/** Begins with what is there first, then with the whole. Why nothing can run, or no more than the first; null where all does. */
export async function startCores(
  session: Session,
  turn: () => Promise<void>,
  begin: (core: Core) => void | Promise<void>,
): Promise<Refusal | null> {
  await turn();
  const compiles = mayCompile();
  // Of one whose script has been fetched the whole is as quickly there.
  const first = session.ready || !compiles || coreIsFetched() ? null : await startedFirst(session.measures);
  if (first) await begin(first);
  await turn();
  // It takes long to begin with, and what is seen by now is still to come to the page.
  await nothingWaits();
  const zice = await started(session.measures, compiles);
  if (zice instanceof Refusal) return zice;
  void begin(zice);
  return null;
}
