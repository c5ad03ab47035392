import type { Explanation } from '../session/session.js';
import type { Assessment, DocumentStatus } from '../data/types.js';

type Node = Assessment['conditions'][number];
type Conflict = Assessment['materials'][number]['conflicts'][number];

type Leaf = Extract<Node, { facts: unknown }>;

/** What the assessment says of a condition or requirement beyond the views. */
export type Said = Partial<
  Pick<Leaf, 'discretions' | 'holds_from' | 'may_require' | 'hangs_on' | 'actual_range' | 'gap_range' | 'margin_range'>
>;

/** By their ids. */
export function saidOf(assessment: Assessment | null): Map<string, Said> {
  const said = new Map<string, Said>();
  const visit = (node: Node): void => {
    said.set(node.id, node);
    if ('all' in node) node.all.forEach(visit);
    else if ('any' in node) node.any.forEach(visit);
    else if ('of' in node) node.of.forEach(visit);
  };
  assessment?.conditions.forEach(visit);
  assessment?.functions.list.forEach(({ requirements }) => requirements.forEach(visit));
  return said;
}

/** Why a paper of a material stands as it does, in the core's words; '' where its status says all. */
export function whyOf(
  explanation: Explanation | null,
  material: string,
  document: string,
  status: DocumentStatus,
): string {
  const papers = explanation?.assessment?.materials.find(({ id }) => id === material)?.documents;
  const paper = papers?.find(({ id }) => id === document);
  // What was explained last may be of another status than there is now.
  return paper?.explains && paper.status === status ? (paper.why ?? '') : '';
}

export function conflictOf(explanation: Explanation | null, material: string, document: string): Conflict | undefined {
  const conflicts = explanation?.assessment?.materials.find(({ id }) => id === material)?.conflicts;
  return conflicts?.find((conflict) => conflict.document === document);
}
