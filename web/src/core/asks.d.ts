/** What each measure asks, by its id, as the core gives it in a layout: made by vite.config.ts. */
declare module 'virtual:zice-asks' {
  const asks: Readonly<Record<string, import('./types.js').Layout['asks']>>;
  export default asks;
}
