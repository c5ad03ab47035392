import {
  insertCompletionText,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import { keyWords } from '../text/author.js';
import { cursorAt, type Cursor } from './cursor.js';
import { shapeOfKey, shapesOf, valueShapes, type Shape } from './shape.js';
import { namedKeys, namesFor, type Named } from './vocabulary.js';

/** What a key is, in the words of the page; a key that the words lack is shown bare. */
const phrase = (key: string): string => (keyWords() as Readonly<Record<string, string>>)[key] ?? '';

const literal = (value: unknown): string => JSON.stringify(value).replace(/[{}\\]/g, '\\$&');

/** A value of that shape, with places to fill in, as a template of the editor. */
function stub(shape: Shape, depth = 0): string {
  if (shape.const !== undefined) return literal(shape.const);
  const type = typeof shape.type === 'string' ? shape.type : shape.type?.[0];
  if (type === 'number' || type === 'integer') return '#{}';
  if (type === 'array') return '[#{}]';
  if (type !== 'object') return '"#{}"';
  const required = depth < 2 ? (shape.required ?? []) : [];
  const members = required.map((key) => `"${key}": ${stub(shapeOfKey(shape, key), depth + 1)}`);
  return `\\{${members.length > 0 ? members.join(', ') : '#{}'}\\}`;
}

type Apply = Exclude<Completion['apply'], string | undefined>;

/** Puts a template in the place of the word and of the quotes around it. */
const replacing =
  (template: string, { from, word }: Cursor): Apply =>
  (view, completion, start, end) => {
    const [, rest, closing] = /^([\w./-]*)("?)/.exec(view.state.sliceDoc(end, end + 200))!;
    const quoted = word > from;
    const [, text] = /^"([^"#]*)"$/.exec(template) ?? [];
    // Within quotes that stand there already a word stays where the next place of a template can be reached from.
    if (quoted && closing && text !== undefined)
      view.dispatch(insertCompletionText(view.state, text, start, end + rest!.length));
    else
      snippet(template)(
        view,
        completion,
        quoted ? start - 1 : start,
        quoted ? end + rest!.length + closing!.length : end,
      );
  };

/** A key with its value; where only one of several shapes has it, with all that this shape needs besides. */
function keyTemplate(key: string, shapes: readonly Shape[], { containers, named }: Cursor): string {
  if (named) return literal(key);
  const having = shapes.filter(({ properties }) => properties?.[key]);
  const deciding = having.filter(({ required }) => required?.includes(key));
  const shape = deciding[0] ?? having[0]!;
  const { values } = containers.at(-1)!;
  const along = shapes.length > 1 && deciding.length === 1 ? (shape.required ?? []) : [];
  const keys = [key, ...along.filter((other) => other !== key && !values.has(other))];
  return keys.map((one) => `"${one}": ${stub(shapeOfKey(shape, one), 1)}`).join(', ');
}

function keyOptions(cursor: Cursor, state: EditorState): Completion[] {
  const container = cursor.containers.at(-1)!;
  const shapes = shapesOf(cursor.containers);
  const keys = new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)));
  const needed = (key: string): boolean => shapes.every(({ required }) => required?.includes(key));
  const own = [...keys].filter((key) => !container.values.has(key));
  const others = namedKeys(container, cursor, state).filter(({ id }) => !container.values.has(id));
  return [
    ...own.map((key) => ({
      label: key,
      detail: phrase(key),
      type: needed(key) ? 'property' : 'keyword',
      boost: needed(key) ? 1 : 0,
      apply: replacing(keyTemplate(key, shapes, cursor), cursor),
    })),
    ...others.map((one) => nameOption(one, cursor, cursor.named ? '' : ': #{}')),
  ];
}

/** Found by its id and by what it is called. */
const nameOption = ({ id, label, kind, help }: Named, cursor: Cursor, after = ''): Completion => ({
  label: `${id} ${label}`,
  displayLabel: id,
  detail: label || kind,
  type: 'constant',
  ...(help ? { info: help } : {}),
  apply: replacing(`${literal(id)}${after}`, cursor),
});

/** An object that may stand there, called by the keys that make it what it is. */
function objectOption(shape: Shape, all: readonly Shape[], cursor: Cursor): Completion {
  const others = all.filter(({ required }) => required);
  const common = (key: string): boolean => others.length > 1 && others.every(({ required }) => required!.includes(key));
  const keys = (shape.required ?? []).filter((key) => !common(key));
  return {
    label: `{ ${keys.join(', ')} }`,
    detail: keys.map(phrase).join('；'),
    type: 'class',
    apply: replacing(stub(shape), cursor),
  };
}

function valueOptions(cursor: Cursor, state: EditorState): Completion[] {
  const shapes = valueShapes(cursor.containers, cursor.key);
  return shapes.flatMap((shape): Completion[] => {
    const names = namesFor(shape.title, cursor, state);
    if (names.length > 0) return names.map((one) => nameOption(one, cursor));
    const words = shape.enum ?? (shape.const === undefined ? [] : [shape.const]);
    if (words.length > 0)
      return words.map((one) => ({
        label: typeof one === 'string' ? one : JSON.stringify(one),
        type: 'enum',
        apply: replacing(literal(one), cursor),
      }));
    if (shape.type === 'null') return [{ label: 'null', type: 'enum', apply: replacing('null', cursor) }];
    if (shape.type === 'object') return [objectOption(shape, shapes, cursor)];
    if (shape.type === 'array') return [{ label: '[ ]', type: 'class', apply: replacing('[#{}]', cursor) }];
    return namesFor(undefined, cursor, state).map((one) => nameOption(one, cursor));
  });
}

/** What the schema and the vocabularies let stand at the cursor. */
export function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const cursor = cursorAt(state, pos);
  if (!cursor || (!explicit && cursor.from === pos)) return null;
  const options = cursor.writes === 'key' ? keyOptions(cursor, state) : valueOptions(cursor, state);
  const unique = options.filter(({ label }, at) => options.findIndex((one) => one.label === label) === at);
  if (unique.length === 0) return null;
  // What is offered for a figure begins with what has been typed of it.
  const validFor = cursor.key === 'at_least' ? /^$/ : /^[\w./\u4e00-\u9fff-]*$/;
  return { from: cursor.word, options: unique, validFor };
}
