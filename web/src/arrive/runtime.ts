// Goes before the first script: what takes the place of import() where only classic scripts run.
// Names are those of files beside the first script. A script defines itself; it is run once, when first wanted.
import { Refusal } from './codes.js';
import { refuse } from './refused.js';
import { whereabouts } from './whereabouts.js';

type Run = (exports: object, require: (path: string) => object) => void;

interface Definition {
  readonly needs: readonly string[];
  readonly run: Run;
}

/** How long a script may take; with the slowest lines that are still used, the largest takes about half of it. */
const patience = 60_000;

const folder = whereabouts('zice.js');
const own = document.currentScript as HTMLScriptElement | null;
const defined = new Map<string, Definition>();
const fetched = new Map<string, Promise<void>>();
const modules = new Map<string, object>();
/** How often one has not come in time. By the same address it would be waited for again. */
const late = new Map<string, number>();
let hashes: Readonly<Record<string, string>> = {};

// A host page that requires Trusted Types lets a policy of this name in, or the scripts beside this one stay out.
interface Policy {
  createScriptURL(address: string): string;
}
let policy: Policy | null = null;
try {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  policy = trustedTypes?.createPolicy('zice', { createScriptURL: (address) => address }) ?? null;
} catch {
  // Without one, a page that requires it refuses the address below.
}

/** Fetched as the first script was: by its nonce, and checked where that one was. */
function tagOf(name: string, address: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = policy ? policy.createScriptURL(address) : address;
  script.charset = 'utf-8';
  if (own?.nonce) script.nonce = own.nonce;
  if (own?.crossOrigin) script.crossOrigin = own.crossOrigin;
  if (own?.integrity && hashes[name]) script.integrity = hashes[name];
  return script;
}

function fetchScript(name: string): Promise<void> {
  const known = fetched.get(name);
  if (known) return known;
  const fetching = new Promise<void>((resolve, reject) => {
    const beside = folder();
    if (beside === null) {
      console.warn(`zice: where ${name} lies is not known; name the folder: <zice-assessment folder="/…/">`);
      throw new Refusal('folder_unknown', name);
    }
    const times = late.get(name);
    const script = tagOf(name, beside + name + (times ? `?${times}` : ''));
    // A server may answer with a page that says there is no such file. It may be there the next time.
    const end = (): void => {
      clearTimeout(timer);
      if (defined.has(name)) return resolve();
      script.remove();
      reject(new Error(name));
    };
    const timer = setTimeout(() => {
      late.set(name, (times ?? 0) + 1);
      end();
    }, patience);
    script.onload = script.onerror = end;
    document.head.append(script);
  });
  fetched.set(name, fetching);
  fetching.catch(() => fetched.delete(name));
  return fetching;
}

/** Has a script and all that it needs defined. */
async function ready(name: string): Promise<void> {
  if (!defined.has(name)) await fetchScript(name);
  await Promise.all(defined.get(name)!.needs.map(ready));
}

function require(path: string): object {
  const name = path.replace('./', '');
  const known = modules.get(name);
  if (known) return known;
  const exports = {};
  modules.set(name, exports);
  defined.get(name)!.run(exports, require);
  return exports;
}

async function load(name: string): Promise<object> {
  await ready(name);
  return require(name);
}

/** The one name that is left on the page, for the parts that come later. */
const ziceScripts = {
  folder,
  nonce: own?.nonce ?? '',
  define: (name: string, needs: readonly string[], run: Run) => defined.set(name, { needs, run }),
  load,
  begin: (name: string, known: typeof hashes) => {
    hashes = known;
    load(name).catch(refuse);
  },
};
Object.assign(globalThis, { ziceScripts });
