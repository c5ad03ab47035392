// @gorules/zen-engine-wasm: the expressions of GoRules' engine. The package has no decision graphs, and none of its calls keeps
// an expression that was parsed: each is parsed anew.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Variable } from '@gorules/zen-engine-wasm/dist/zen_engine_wasm.js';
import { expressions } from './expressions.mjs';
import { twice } from './twice.mjs';

const text = expressions({ and: 'and', or: 'or', figure: String });

export const zen = {
  name: '@gorules/zen-engine-wasm',
  load(sets) {
    const wasm = fileURLToPath(import.meta.resolve('@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm'));
    initSync({ module: readFileSync(wasm) });
    return twice(sets, (formulas) => {
      const all = `[${formulas.map(text).join(', ')}]`;
      return (answers) => {
        const given = new Variable(answers);
        const values = given.evaluateExpression(all);
        given.free();
        return values;
      };
    });
  },
};
