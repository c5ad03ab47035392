import type { View } from '../engine/view.js';
import { withChinese } from '../ground/chinese.js';
import { Stated } from '../ground/stated.js';
import type { Session } from '../session/session.js';

/** What a screen reader is told once typing pauses; nothing while all measures are compared. */
export function spokenVerdict({ verdict, elsewhere, counts }: View, { chosen, force, explanation }: Session): unknown {
  if (!chosen) return chosen;
  const stated = new Stated(verdict, chosen.ruleset, force, elsewhere, explanation?.assessment?.whether);
  return withChinese(stated.spoken(counts.conditions));
}
