import type { Explanation } from '../session/session.js';
import type { Assessment } from '../data/types.js';

type Node = Assessment['conditions'][number];
type Conflict = Assessment['materials'][number]['conflicts'][number];

/** What the assessment says of a condition or requirement beyond the views. */
export type Leaf = Extract<Node, { facts: unknown }>;

/** By their ids, those that are no groups. */
export function leavesOf(assessment: Assessment | null): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (node: Node): void => {
    if ('facts' in node) leaves.set(node.id, node);
    if ('all' in node) node.all.forEach(visit);
    else if ('any' in node) node.any.forEach(visit);
    else if ('of' in node) node.of.forEach(visit);
  };
  assessment?.conditions.forEach(visit);
  assessment?.functions.list.forEach(({ requirements }) => requirements.forEach(visit));
  return leaves;
}

/** Why a paper of a material is not ready, in the core's words. */
export function whyOf(explanation: Explanation | null, material: string, document: string): string {
  const papers = explanation?.assessment?.materials.find(({ id }) => id === material)?.documents;
  return papers?.find(({ id }) => id === document)?.why ?? '';
}

export function conflictOf(
  explanation: Explanation | null,
  material: string,
  document: string,
): Conflict | undefined {
  const conflicts = explanation?.assessment?.materials.find(({ id }) => id === material)?.conflicts;
  return conflicts?.find((conflict) => conflict.document === document);
}
