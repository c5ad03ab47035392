import { html, type TemplateResult } from 'lit';
import type { NeedsDocument, Ruleset } from '../../data/types.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { wording } from '../../text/wording.js';
import { withChinese } from '../../ground/chinese.js';

/** How many rows a list must have, and where it needs fewer. */
export function rowsWanted(
  { at_least, in_area }: NonNullable<NeedsDocument['rows']>,
  areas: NonNullable<Ruleset['areas']>,
): TemplateResult {
  const area = in_area
    ? text.materials.rowsInArea(wording(areas[in_area.area]!.label), numberText(in_area.at_least))
    : '';
  return html`${text.materials.rowsAtLeast(numberText(at_least))}${withChinese(area)}`;
}
