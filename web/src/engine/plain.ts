import rest from 'virtual:zice-rest/fallback';
import createFallback from 'zice-wasm/zice-fallback.mjs';
import type { ZiceModule } from './module.js';

export { rest };

/** The whole core as plain script. */
export const startCore = (): Promise<ZiceModule> => createFallback({});
