import { jsonOf } from '../../data/json.js';
import type { Applicant } from '../../data/types.js';
import type { Outcome } from '../outcome.js';

/** All that a link holds. It stands behind the #, which a browser sends to no server. */
export interface Shared {
  readonly applicant: Applicant;
  /** As `Session.shown`. */
  readonly shown: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** A link made by hand must not fill the memory when it unfolds. */
const maxBytes = 256 * 1024;
const prefix = '#zice=';
/** In the fragment once it is unescaped; chats and routers put a slash or a mark before the name. */
const named = /(?:^#|[^a-z])zice=/i;
/** A mail program breaks a link into lines of at most 76 characters. */
const mostPieces = 200;
const packing = 'deflate';

/** `#zice=z…` where the browser can compress, `#zice=p…` where it cannot. */
export async function fragmentOf(shared: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(jsonOf(shared));
  if (!('CompressionStream' in globalThis)) return `${prefix}p${base64url(bytes)}`;
  return `${prefix}z${base64url(await through(bytes, new CompressionStream(packing)))}`;
}

export function isLink(fragment: string): boolean {
  return named.test(unescaped(fragment));
}

/** Null when the link is cut short, was changed, or needs a newer browser. The core has yet to see the applicant. */
export async function sharedIn(fragment: string): Promise<Shared | null> {
  for (const packed of readings(fragment)) {
    const shared = await sharedOf(packed);
    if (shared) return shared;
  }
  return null;
}

/**
 * What a link may have been before it was sent: chats append words and parameters of their own, sentences their marks, mail
 * programs break it into lines. So it is read piece by piece between characters that are none of its own; whether one
 * reading is whole, only its check sum tells.
 */
function* readings(fragment: string): Generator<string> {
  const [, ...behind] = unescaped(fragment).split(named);
  const pieces = behind.join(' ').split(/[^\w-]+/, mostPieces);
  for (let count = 1; count <= pieces.length; count += 1) {
    const packed = pieces.slice(0, count).join('');
    yield packed;
    // Marks of emphasis, which are also characters of a link.
    if (/[-_]$/.test(packed)) yield packed.replace(/[-_]+$/, '');
  }
}

/** Escapes undone, even twice; a byte that is no ASCII is none of a link's characters anyhow. */
function unescaped(fragment: string): string {
  const once = fragment.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return once === fragment ? once : unescaped(once);
}

async function sharedOf(packed: string): Promise<Shared | null> {
  try {
    const bytes = fromBase64url(packed.slice(1));
    const plain = packed[0] === 'z' ? await through(bytes, new DecompressionStream(packing)) : bytes;
    const shared: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    return isShared(shared) ? shared : null;
  } catch {
    return null;
  }
}

function isShared(value: unknown): value is Shared {
  if (!isRecord(value) || !isRecord(value['applicant']) || typeof value['shown'] !== 'string') return false;
  const { outcomes } = value;
  return isRecord(outcomes) && Object.values(outcomes).every(isOutcome);
}

function isOutcome(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['statuses'])) return false;
  return [value['hash'], value['verdict'], ...Object.values(value['statuses'])].every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > maxBytes) throw new Error('too long');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
