declare module 'zice-wasm/zice.mjs' {
  const create: import('./module.js').CreateZice;
  export default create;
}

declare module 'zice-wasm/zice-fallback.mjs' {
  const create: import('./module.js').CreateZice;
  export default create;
}

/** Made by web/scripts/asks.mjs: the module of forms with the image of the measures; null for authors, whose measures change. */
declare module 'virtual:zice-first' {
  const first: {
    readonly wasm: import('./unpack.js').BytesAsText;
    readonly image: import('./unpack.js').BytesAsText;
  } | null;
  export default first;
}

declare module 'virtual:zice-rest/wasm' {
  const rest: import('./rest.js').Rest;
  export default rest;
}

declare module 'virtual:zice-rest/fallback' {
  const rest: import('./rest.js').Rest;
  export default rest;
}

/** Made by web/scripts/wasm-text.mjs. */
declare module 'virtual:zice-wasm' {
  const bytes: import('./unpack.js').BytesAsText;
  export default bytes;
}
