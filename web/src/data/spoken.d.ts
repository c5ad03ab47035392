/** What the measures that ship say in English, and the words they share: made by vite.config.ts. */
declare module 'virtual:zice-english' {
  const pairs: import('./english-pairs.js').Pair[];
  export default pairs;
}
