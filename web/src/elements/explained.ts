import type { Explanation } from '../core/session.js';
import type { Assessment } from '../core/types.js';

type Node = Assessment['conditions'][number];
type Conflict = Assessment['materials'][number]['conflicts'][number];

/** By condition or requirement, the first day on which its operating time is enough. */
export function holdsFromOf(explanation: Explanation | null): Map<string, string> {
  const days = new Map<string, string>();
  const visit = (node: Node): void => {
    if ('holds_from' in node && node.holds_from) days.set(node.id, node.holds_from);
    if ('all' in node) node.all.forEach(visit);
    else if ('any' in node) node.any.forEach(visit);
    else if ('of' in node) node.of.forEach(visit);
  };
  explanation?.assessment?.conditions.forEach(visit);
  explanation?.assessment?.functions.list.forEach(({ requirements }) => requirements.forEach(visit));
  return days;
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
