// Every peer, in the order of the tables; what all are compared with comes first.
import { cel, fastCel } from './cel.mjs';
import { cpp } from './cpp.mjs';
import { javascript } from './javascript.mjs';
import { compiled, interpreted } from './json-logic.mjs';
import { publicodes } from './publicodes.mjs';
import { rulesEngine } from './rules-engine.mjs';
import { zen } from './zen.mjs';
import { zice } from './zice.mjs';

export const peers = [javascript, cpp, zice, compiled, interpreted, fastCel, cel, zen, publicodes, rulesEngine];
export { javascript };
