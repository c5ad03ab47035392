import { SaxesParser } from 'saxes';
import { Turns } from '../turns.js';

export type Attributes = Readonly<Record<string, string>>;

/** Takes elements by their names without prefix: which one a file uses for a namespace is its own affair. */
export interface Handler {
  open?(name: string, attributes: Attributes): void;
  /** As much of an element's text as came at once, sections of CDATA included. */
  text?(text: string): void;
  close?(name: string): void;
  /** True once nothing more is wanted. */
  readonly done?: boolean;
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks through a document that comes in pieces. Rejects where it is no XML. */
export async function walk(pieces: Iterable<Uint8Array>, handler: Handler): Promise<void> {
  const turns = new Turns();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => handler.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => handler.close?.(local(name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
    if (handler.done) return;
    if (turns.over) await turns.next();
  }
  parser.close();
}
