// The page in which steps/chromium.mjs measures.
import { cel, fastCel } from '../peers/cel.mjs';
import { cpp } from '../peers/cpp.mjs';
import { javascript } from '../peers/javascript.mjs';
import { compiled, interpreted } from '../peers/json-logic.mjs';
import { zice } from '../peers/zice.mjs';
import { setsOf } from '../scenario.mjs';
import { timesOf } from '../steps/one.mjs';
import { rulesets } from './shipped.js';

const peers = [javascript, cpp, zice, compiled, interpreted, fastCel, cel];
const clock = () => performance.now() * 1000;

window.measured = (id) =>
  timesOf(id, setsOf(rulesets.filter((ruleset) => ruleset.id === id)), peers, { applicants: 12, rounds: 11, clock });
