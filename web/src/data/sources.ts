import { Refusal, type ErrorCode } from '../arrive/codes.js';

/** A measure of the bureau's own that cannot be used; `problems` are all there are, for the webmaster. */
export class MeasuresRefused extends Refusal {
  constructor(
    readonly problems: readonly string[],
    code: ErrorCode = 'rulesets_refused',
  ) {
    super(code, problems.join('\n'));
  }
}

/** What went wrong on the way to the bureau's own measures, for the webmaster. */
export const problemsOf = (error: unknown): readonly string[] =>
  error instanceof MeasuresRefused ? error.problems : [String(error)];

/** How long a file may take. */
const patience = 20_000;

interface Fetched {
  readonly address: string;
  readonly text: string;
  readonly problem: string;
  readonly late: boolean;
}

/**
 * Fetches rulesets by their addresses. Rejects with MeasuresRefused where one cannot be had or read. Runs on pages whose
 * scripts have replaced what arrays have, and in browsers of 2016.
 */
export function fetchSources(addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const fetching: Promise<Fetched>[] = [];
  for (let at = 0; at < addresses.length; at += 1) fetching.push(fetchSource(addresses[at]!));
  return Promise.all(fetching).then((fetched) => {
    const sources = new Map<string, string>();
    const problems: string[] = [];
    let late = false;
    for (let at = 0; at < fetched.length; at += 1) {
      const one = fetched[at]!;
      sources.set(one.address, one.text);
      if (one.problem) problems.push(one.problem);
      late = late || one.late;
    }
    if (problems.length > 0) throw new MeasuresRefused(problems, late ? 'rulesets_late' : 'rulesets_missing');
    return sources;
  });
}

function fetchSource(given: string): Promise<Fetched> {
  let address = given;
  let late = false;
  return new Promise<string>((resolve, reject) => {
    address = new URL(given, document.baseURI).href;
    // Left waiting, it would keep the next fetch of the same address waiting too.
    const stop = typeof AbortController === 'function' ? new AbortController() : null;
    setTimeout(() => {
      late = true;
      reject(new Error(`no answer within ${patience / 1000} s`));
      if (stop) stop.abort();
    }, patience);
    textAt(address, stop && stop.signal).then(resolve, reject);
  }).then(
    (text) => ({ address, text, problem: '', late: false }),
    (error) => ({ address, text: '', problem: `${address}: ${String(error)}`, late }),
  );
}

function textAt(address: string, signal: AbortSignal | null): Promise<string> {
  // By its global name: the build takes away the bare one, which the module's glue would use.
  return window.fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal }).then((response) => {
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  });
}
