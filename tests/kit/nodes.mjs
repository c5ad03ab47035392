/** Every node of an assessment's conditions, requirements and the trees below them, by id. */
export function nodesById(assessment) {
  const found = new Map();
  const visit = (node) => {
    if (node.id !== undefined) found.set(node.id, node);
    for (const child of [...(node.all ?? []), ...(node.any ?? []), ...(node.of ?? [])]) visit(child);
  };
  assessment.conditions.forEach(visit);
  for (const { requirements } of assessment.functions.list) requirements.forEach(visit);
  return found;
}
