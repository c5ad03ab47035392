import bodies from 'virtual:zice-bodies';
import { laterOf, shipped } from './shipped.js';

// From now on the measures that ship have conditions and papers.
for (const [file, body] of Object.entries(bodies)) {
  Object.assign(shipped.rulesets.get(file.replace('.json', ''))!, body);
  laterOf.set(file, body);
}
