import { Refusal } from '../arrive/codes.js';
import type { Measures } from '../data/measures.js';
import type { Core } from '../engine/core.js';
import { First } from '../engine/first.js';
import { coreIsFetched, fetched, mayCompile } from '../engine/load.js';
import { Zice } from '../engine/zice.js';
import { nothingWaits } from '../ground/in-turn.js';
import type { Session } from '../session/session.js';

/** The whole core with these measures, as WebAssembly if that `compiles`, or why there is none. */
export async function started(measures: Measures, compiles?: boolean): Promise<Zice | Refusal> {
  try {
    await fetched('core_missing', loadDetails());
    return await Zice.load(measures, compiles);
  } catch (error) {
    return error instanceof Refusal ? error : new Refusal('core_refused', String(error));
  }
}

/** What comes after the verdict. */
export const loadDetails = async (): Promise<void> => void (await import('./details.js'));

/** Where it does not come, that is said in its place. */
export function onceDetailed(act: () => void): void {
  loadDetails().then(act, () => {});
}

/** The core that is there first; null where these measures have none, or it does not start: the whole may. */
function startedFirst(measures: Measures): Core | null | Promise<Core | null> {
  const failed = (error: unknown): null => {
    console.error(error);
    return null;
  };
  try {
    const first = First.load(measures);
    return first instanceof Promise ? first.catch(failed) : first;
  } catch (error) {
    return failed(error);
  }
}

/**
 * Begins with what is there first, before this returns wherever it can be: so the verdict is in what is painted first. Then with the
 * whole. Why nothing can run, or no more than the first; null where all does.
 */
export async function startCores(
  session: Session,
  turn: () => Promise<void>,
  begin: (core: Core) => Promise<void>,
): Promise<Refusal | null> {
  const compiles = mayCompile();
  // Of one whose script has been fetched the whole is as quickly there.
  const starting = session.ready || !compiles || coreIsFetched() ? null : startedFirst(session.measures);
  const first = starting instanceof Promise ? await starting : starting;
  if (first) await begin(first);
  await turn();
  // It takes long to begin with, and what is seen by now is still to come to the page.
  await nothingWaits();
  const zice = await started(session.measures, compiles);
  if (zice instanceof Refusal) return zice;
  void begin(zice);
  return null;
}
