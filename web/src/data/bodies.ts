import bodies from 'virtual:zice-bodies';
import { layouts } from 'virtual:zice-layouts';
import outlines from 'virtual:zice-outlines';
import { laterOf, shipped } from './shipped.js';

// From now on the measures that ship have conditions and papers, and so do their layouts.
for (const [file, body] of Object.entries(bodies)) {
  Object.assign(shipped.rulesets.get(file.replace('.json', ''))!, body);
  laterOf.set(file, body);
}
for (const [id, outline] of Object.entries(outlines)) Object.assign(layouts[id]!, outline);
