declare module 'zice-wasm/zice.mjs' {
  const create: import('./module.js').CreateZice;
  export default create;
}

declare module 'zice-wasm/zice-fallback.mjs' {
  const create: import('./module.js').CreateZice;
  export default create;
}

declare module 'zice-wasm/zice.wasm?url&inline' {
  const dataUrl: string;
  export default dataUrl;
}
