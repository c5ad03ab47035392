import type { View } from '../engine/view.js';
import { withChinese } from '../ground/chinese.js';
import { Stated } from '../ground/stated.js';
import type { Session } from '../session/session.js';

/** What a screen reader is told once typing pauses; nothing while all measures are compared. */
export function spokenVerdict({ verdict, elsewhere, counts }: View, { chosen, force }: Session): unknown {
  return chosen && withChinese(new Stated(verdict, chosen.ruleset, force, elsewhere).spoken(counts.conditions));
}
