import rulesetSchema from '../../../rulesets/schema/ruleset.schema.json';
import type { Container } from './cursor.js';

/** As much of JSON Schema as the schema of rulesets uses to say what may stand where. */
export interface Shape {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly additionalProperties?: boolean | Shape;
}

const top = rulesetSchema as unknown as Shape & { readonly $defs: Readonly<Record<string, Shape>> };

/** Where the schema names words of the vocabulary, which says more of each: the kind of word is all that is asked for. */
const ofNames = 'names.schema.json#/$defs/';

/** Each of the shapes that one may stand for. */
function alternatives(shape: Shape): readonly Shape[] {
  if (shape.$ref?.startsWith(ofNames)) return [{ title: shape.$ref.slice(ofNames.length), type: 'string' }];
  if (shape.$ref !== undefined) return alternatives(top.$defs[shape.$ref.replace('#/$defs/', '')]!);
  const several = shape.oneOf ?? shape.anyOf;
  return several ? several.flatMap(alternatives) : [shape];
}

const isOfType = ({ type }: Shape, wanted: string): boolean => type === wanted || (type?.includes(wanted) ?? false);

const asWritten = (value: unknown): string => JSON.stringify(value);

/** Whether what stands in a container may stand in it by this shape: its keys, and the words by which shapes are told apart. */
function fits(shape: Shape, { kind, values }: Container): boolean {
  if (kind === 'Array') return isOfType(shape, 'array');
  if (!isOfType(shape, 'object')) return false;
  const { properties = {}, additionalProperties } = shape;
  return [...values].every(([key, value]) => {
    const allowed = properties[key];
    if (!allowed) return typeof additionalProperties === 'object';
    return allowed.const === undefined || value === '' || asWritten(allowed.const) === value;
  });
}

function within(shape: Shape, { kind }: Container, key: string): Shape[] {
  if (kind === 'Array') return shape.items ? [shape.items] : [];
  const { properties = {}, additionalProperties } = shape;
  const found = properties[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : null);
  return found ? [found] : [];
}

/** What the innermost container may be. Where nothing fits as it stands, whatever is of its kind. */
export function shapesOf(containers: readonly Container[]): readonly Shape[] {
  let shapes: readonly Shape[] = [top];
  containers.forEach((container, depth) => {
    const all = shapes.flatMap(alternatives);
    const fitting = all.filter((shape) => fits(shape, container));
    const kind = container.kind === 'Array' ? 'array' : 'object';
    const here = fitting.length > 0 ? fitting : all.filter((shape) => isOfType(shape, kind));
    const next = containers[depth + 1];
    shapes = next ? here.flatMap((shape) => within(shape, container, next.key)) : here;
  });
  return shapes;
}

/** What the value of a key there may be, or an entry of a list. */
export const valueShapes = (containers: readonly Container[], key: string): readonly Shape[] =>
  shapesOf(containers)
    .flatMap((shape) => within(shape, containers.at(-1)!, key))
    .flatMap(alternatives);

/** One of the shapes that a value may have. */
export const shapeOfKey = (shape: Shape, key: string): Shape => alternatives(shape.properties![key]!)[0]!;
