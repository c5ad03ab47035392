declare module 'zice-wasm/zice.mjs' {
  const create: import('./module.js').CreateZice;
  export default create;
}

declare module 'zice-wasm/zice-fallback.mjs' {
  const create: import('./module.js').CreateZice;
  export default create;
}

/** Made by web/scripts/wasm-text.mjs. */
declare module 'virtual:zice-wasm' {
  const bytes: import('./unpack.js').BytesAsText;
  export default bytes;
}
