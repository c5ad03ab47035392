/** What each measure asks, by its id, as the core gives it in a layout: made by vite.config.ts. */
declare module 'virtual:zice-asks' {
  const asks: import('./measures.js').Asks;
  export default asks;
  /** The states of a paper, at the places of their numbers. */
  export const paperStates: import('./types.js').Layout['paper_states'];
  /** By file name: of the whole file, where what ships is cut. */
  export const hashes: Readonly<Record<string, string>>;
  export const limits: import('./types.js').Limits;
}

/** By the ids of the measures that ship, in their order. */
declare module 'virtual:zice-layouts' {
  /** How the core lays each out; without its nodes and materials before bodies.ts is here. */
  export const layouts: Readonly<Record<string, import('./types.js').Layout>>;
  /** What the core lists of each, but for what the day decides. */
  export const listed: Readonly<
    Record<
      string,
      Omit<import('./types.js').ListedRuleset, 'force' | 'superseded_by' | 'current'> & {
        readonly force: Omit<import('./types.js').Force, 'status'>;
      }
    >
  >;
}

/** By the ids of the measures that ship. */
declare module 'virtual:zice-outlines' {
  const outlines: Readonly<Record<string, Pick<import('./types.js').Layout, 'nodes' | 'materials'>>>;
  export default outlines;
}

/** By file name. */
declare module 'virtual:zice-bodies' {
  const bodies: Readonly<Record<string, Pick<import('./types.js').Ruleset, 'conditions' | 'functions' | 'materials'>>>;
  export default bodies;
}
