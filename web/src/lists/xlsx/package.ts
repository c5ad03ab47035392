import { Allowance, Zip } from './zip.js';
import { walk, type Handler } from './xml.js';

/** A part that another one names. */
interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in all editions of the format. */
  readonly type: string;
  /** The name of the part. */
  readonly part: string;
}

/** Names of parts differ neither by case nor by the kind of slash; none begins with one. */
const folded = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** As addresses are: from the root, or from where the naming part stands. */
function resolved(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The parts of an Office file, and which of them belongs to which. */
export class Package {
  readonly #zip: Zip;
  readonly #names: ReadonlyMap<string, string>;

  /** Throws RangeError or Refused where it is no archive. */
  constructor(bytes: Uint8Array) {
    this.#zip = new Zip(bytes);
    this.#names = new Map(this.#zip.names.map((name) => [folded(name), name]));
  }

  has(part: string): boolean {
    return this.#find(part) !== undefined;
  }

  #find(part: string): string | undefined {
    return this.#names.get(folded(part)) ?? this.#names.get(folded(unescaped(part)));
  }

  /** Rejects where the part is not there, unpacks to more than is allowed, or is no XML. */
  async walk(part: string, handler: Handler, allowance = new Allowance()): Promise<void> {
    await walk(this.#zip.unpacked(this.#find(part) ?? part, allowance), handler);
  }

  /** What a part names, or, by '', the whole file; nothing where it names none. */
  async relations(part: string): Promise<Relation[]> {
    const at = part.lastIndexOf('/');
    const folder = part.slice(0, Math.max(0, at));
    const own = `${folder}/_rels/${part.slice(at + 1)}.rels`;
    const found: Relation[] = [];
    if (!this.has(own)) return found;
    await this.walk(own, {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== 'Relationship' || !Target || TargetMode === 'External') return;
        found.push({ id: Id ?? '', type: Type?.split('/').pop() ?? '', part: resolved(folder, Target) });
      },
    });
    return found;
  }
}
