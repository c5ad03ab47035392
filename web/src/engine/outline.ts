import type {
  Layout,
  LayoutNode,
  Material,
  Needs,
  NeedsDocument,
  Requirement,
  Ruleset,
  ServiceFunction,
} from '../data/types.js';

/** A condition, function or requirement: the core's layout joined with the ruleset's words. */
export interface Line extends LayoutNode {
  readonly index: number;
  readonly text: string;
  readonly note: string;
  readonly children: readonly Line[];
}

/** A paper asked for by a material; `entry` is its place in the views. */
export interface Sheet {
  readonly entry: number;
  readonly document: string;
  readonly cite: string;
  readonly needs: NeedsDocument;
}

export type Sheets = { sheet: Sheet } | { all: Sheets[] } | { any: Sheets[] };

/** One measure as the page lays it out. */
export interface Outline {
  readonly articles: readonly { cite: string; lines: Line[] }[];
  readonly functions: readonly Line[];
  readonly materials: readonly { index: number; material: Material; sheets: Sheets }[];
}

export function outlineOf(ruleset: Ruleset, layout: Layout): Outline {
  const lines = linesOf(ruleset, layout);
  return {
    articles: byArticleItem(lines.filter((line) => line.part === 'condition')),
    functions: lines.filter((line) => line.part === 'function'),
    materials: materialsOf(ruleset, layout),
  };
}

/** Folds the depth-first list of nodes into trees; a function is the parent of its requirements. */
function linesOf(ruleset: Ruleset, layout: Layout): Line[] {
  const words = wordsOf(ruleset);
  const roots: Line[] = [];
  const open: { depth: number; children: Line[] }[] = [];
  layout.nodes.forEach((node, index) => {
    const depth = node.part === 'requirement' ? node.depth + 1 : node.depth;
    while (open.length > 0 && open[open.length - 1]!.depth >= depth) open.pop();
    const children: Line[] = [];
    const { text, note = '' } = words.get(node.id) ?? { text: node.id };
    (open[open.length - 1]?.children ?? roots).push({ ...node, index, text, note, children });
    open.push({ depth, children });
  });
  return roots;
}

/** How a measure puts each of its conditions, functions and requirements, by their ids. */
export function wordsOf(ruleset: Ruleset): Map<string, { text: string; note?: string | undefined }> {
  const words = new Map<string, { text: string; note?: string | undefined }>();
  const visit = (node: Requirement): void => {
    words.set(node.id, node);
    childrenOf(node).forEach(visit);
  };
  ruleset.conditions.forEach(visit);
  for (const rule of functionsOf(ruleset)) {
    words.set(rule.id, rule);
    rule.requirements.forEach(visit);
  }
  return words;
}

function childrenOf(node: Requirement): readonly Requirement[] {
  if ('all' in node) return node.all;
  if ('any' in node) return node.any;
  return 'of' in node ? node.of : [];
}

export function functionsOf(ruleset: Ruleset): readonly ServiceFunction[] {
  return ruleset.functions.rule === 'none' ? [] : ruleset.functions.list;
}

function byArticleItem(lines: readonly Line[]): { cite: string; lines: Line[] }[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.cite, [...(groups.get(line.cite) ?? []), line]);
  return [...groups].map(([cite, members]) => ({ cite, lines: members }));
}

/** Entries run on from material to material, in the order in which a material's needs name their papers. */
function materialsOf(ruleset: Ruleset, layout: Layout): Outline['materials'] {
  let entry = 0;
  return ruleset.materials.map((material, index) => {
    const entries = layout.materials[index]!.documents;
    const first = entry;
    const walk = (needs: Needs): Sheets => {
      if ('all' in needs) return { all: needs.all.map(walk) };
      if ('any' in needs) return { any: needs.any.map(walk) };
      const { cite } = entries[entry - first]!;
      return { sheet: { entry: entry++, document: needs.document, cite, needs } };
    };
    return { index, material, sheets: walk(material.needs) };
  });
}
