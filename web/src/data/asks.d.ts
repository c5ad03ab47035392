/** What each measure asks, by its id, as the core gives it in a layout: made by vite.config.ts. */
declare module 'virtual:zice-asks' {
  const asks: import('./measures.js').Asks;
  export default asks;
  /** The states of a paper, at the places of their numbers. */
  export const paperStates: import('./types.js').Layout['paper_states'];
  /** Of zice/limits.h. */
  export const limits: {
    readonly file_bytes: number;
    readonly rows: number;
    readonly list_rows: number;
    readonly digits: number;
    readonly first_day: string;
    readonly last_day: string;
  };
}
