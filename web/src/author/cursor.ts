import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** An object or a list that the cursor stands in, and what stands in it, each value as it is written. */
export interface Container {
  readonly kind: 'Object' | 'Array';
  /** The key under which it stands in the one around it; empty in a list and at the top. */
  readonly key: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Where something may be completed. */
export interface Cursor {
  /** From the top to the innermost. */
  readonly containers: readonly Container[];
  /** Whether a key is written here, or else the value of `key`, which is empty in a list. */
  readonly writes: 'key' | 'value';
  readonly key: string;
  /** What is replaced, its quotes included, and where the word within them begins. */
  readonly from: number;
  readonly word: number;
  readonly to: number;
  /** Whether a colon follows. */
  readonly named: boolean;
}

const isContainer = ({ name }: SyntaxNode): boolean => name === 'Object' || name === 'Array';

function textOf(state: EditorState, { from, to }: { from: number; to: number }): string {
  return state.sliceDoc(from, to);
}

function keyOf(state: EditorState, property: SyntaxNode): string {
  const name = property.getChild('PropertyName');
  return name ? textOf(state, name).slice(1, -1) : '';
}

/** Of an object, all but the key at the cursor. */
function valuesOf(state: EditorState, container: SyntaxNode, cursor: number): Map<string, string> {
  const values = new Map<string, string>();
  for (const property of container.getChildren('Property')) {
    const name = property.getChild('PropertyName');
    if (name && name.from <= cursor && cursor <= name.to) continue;
    const { lastChild } = property;
    values.set(keyOf(state, property), lastChild && lastChild !== name ? textOf(state, lastChild) : '');
  }
  return values;
}

/** Those that are open at the position, from the innermost out. */
function around(state: EditorState, at: number): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let node: SyntaxNode | null = syntaxTree(state).resolveInner(at, -1); node; node = node.parent) {
    const closed = node.to <= at && /[\]}]$/.test(state.sliceDoc(node.to - 1, node.to));
    if (isContainer(node) && node.from < at && !closed) found.push(node);
  }
  return found;
}

/** The start of what is being typed: a word, with its opening quote if it has one. */
function typedBefore(state: EditorState, at: number): { from: number; word: number } {
  const line = state.doc.lineAt(at);
  const [typed] = /"?[\w./\u4e00-\u9fff-]*$/.exec(line.text.slice(0, at - line.from))!;
  const from = at - typed.length;
  return { from, word: from + (typed.startsWith('"') ? 1 : 0) };
}

/** Null where nothing can be completed: outside of all objects, and behind a value. */
export function cursorAt(state: EditorState, at: number): Cursor | null {
  const { from, word } = typedBefore(state, at);
  const before = /[[{,:](?=\s*$)/.exec(state.sliceDoc(Math.max(0, from - 400), from))?.[0];
  const nodes = around(state, from);
  const innermost = nodes[0];
  if (!before || !innermost) return null;
  const [, rest, after] = /^([\w./-]*"?)(\s*:)?/.exec(state.sliceDoc(at, at + 200))!;
  const writes = before !== ':' && innermost.name === 'Object' ? 'key' : 'value';
  const property = before === ':' ? propertyBefore(state, from) : '';
  const containers = nodes.map((node) => ({
    kind: node.name as Container['kind'],
    key: node.parent?.name === 'Property' ? keyOf(state, node.parent) : '',
    values: valuesOf(state, node, from),
  }));
  const to = word > from ? at + rest!.length : at;
  return { containers: containers.reverse(), writes, key: property, from, word, to, named: after !== undefined };
}

/** The key whose colon stands before the position. */
const propertyBefore = (state: EditorState, at: number): string =>
  /"([^"\\]*)"\s*:\s*$/.exec(state.sliceDoc(Math.max(0, at - 400), at))?.[1] ?? '';
