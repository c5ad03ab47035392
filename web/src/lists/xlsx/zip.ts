import { Inflate } from 'fflate';
import { Refused } from '../refused.js';

/** What the parts of a list may unpack to, all that are read at once. */
const mostUnpacked = 24 * 1024 * 1024;
/** Each byte of it unpacks to a thousand at most, so that little is unpacked in vain. */
const step = 4096;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** Of a length or an offset that stands in a record of its own, as only archives beyond 4 GB need it. */
const elsewhere = 0xffffffff;

/** How much may still be unpacked. */
export class Allowance {
  #left = mostUnpacked;

  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new Refused('inflates', String(mostUnpacked / 1024 / 1024));
  }

  /** Before any work: what the part claims of itself. */
  check(bytes: number): void {
    if (bytes > this.#left) this.take(bytes);
  }
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** The widest fields first, as they stand in the extra record of archives that write them there whatever their size. */
function wide(view: DataView, start: number, end: number, fields: number[]): number[] {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let field = at + 4;
  return fields.map((value) => {
    if (value !== elsewhere) return value;
    field += 8;
    return field <= end ? Number(view.getBigUint64(field - 8, true)) : value;
  });
}

/**
 * The archive as its directory lists it, by name. fflate inflates, but its own reading of the directory neither tells where
 * a part lies nor stops one that unpacks to more than it claims.
 */
export class Zip {
  readonly #entries = new Map<string, Entry>();
  readonly #view: DataView;

  /** Throws RangeError or Refused where it is no archive. */
  constructor(readonly bytes: Uint8Array) {
    const view = (this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== endOfDirectory) --end;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; --left) at = this.#take(at);
  }

  #take(at: number): number {
    const view = this.#view;
    if (view.getUint32(at, true) !== directoryEntry) throw new Refused('brokenXlsx');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const extra = at + 46 + view.getUint16(at + 28, true);
    const next = extra + view.getUint16(at + 30, true);
    const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [unpacked, packed, offset] = wide(view, extra, next, sizes) as [number, number, number];
    const name = new TextDecoder().decode(this.bytes.subarray(at + 46, extra));
    this.#entries.set(name, { method, encrypted: (flags & 1) === 1, packed, unpacked, offset });
    return next + view.getUint16(at + 32, true);
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Unpacks a part bit by bit, so that whoever has seen enough can stop. Throws Refused. */
  *unpacked(name: string, allowance: Allowance): Generator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Refused('brokenXlsx');
    if (entry.encrypted) throw new Refused('password');
    allowance.check(entry.unpacked);
    const packed = this.#packed(entry);
    if (entry.method === 0) {
      allowance.take(packed.length);
      yield packed;
    } else if (entry.method === 8) {
      yield* inflated(packed, allowance);
    } else {
      throw new Refused('brokenXlsx');
    }
  }

  #packed({ offset, packed }: Entry): Uint8Array {
    const view = this.#view;
    if (view.getUint32(offset, true) !== localHeader) throw new Refused('brokenXlsx');
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    return this.bytes.subarray(start, start + packed);
  }
}

function* inflated(packed: Uint8Array, allowance: Allowance): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => ready.push(bytes));
  for (let at = 0; at < packed.length; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    for (const bytes of ready.splice(0)) {
      allowance.take(bytes.length);
      yield bytes;
    }
  }
}
