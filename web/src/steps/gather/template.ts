import { handOver } from '../../session/hand-over.js';
import type { Chosen } from '../../session/session.js';
import type { ListKind, Needs } from '../../data/types.js';
import { listWords } from '../../text/gather-lists.js';

const extras: Record<ListKind, readonly (keyof ReturnType<typeof listWords>['extra'])[]> = {
  staff_list: ['employees', 'fulltime_service_staff'],
  served_sme_list: ['local_smes_served_last_year'],
};

function columnsIn(needs: Needs, list: ListKind): readonly string[] | undefined {
  if ('document' in needs) return needs.document === list ? needs.columns : undefined;
  for (const member of 'any' in needs ? needs.any : needs.all) {
    const columns = columnsIn(member, list);
    if (columns) return columns;
  }
  return undefined;
}

/** The columns of the measure's own form, else the usual ones, those that its facts need besides, and those of sizes. */
export function columnsOf(list: ListKind, { ruleset, questions }: Chosen): string[] {
  const [own] = ruleset.materials.flatMap(({ needs }) => {
    const columns = columnsIn(needs, list);
    return columns ? [columns] : [];
  });
  const asked = extras[list].filter((id) => questions.some(({ fact }) => fact.id === id));
  const sizes = list === 'served_sme_list' ? listWords().sizeColumns : [];
  return [...(own ?? listWords().standard[list]), ...asked.map((id) => listWords().extra[id]), ...sizes];
}

/** A CSV file that Excel and WPS open with the right characters. */
export function handOverTemplate(list: ListKind, chosen: Chosen): void {
  const lines = [`"${listWords().templateNote[list]}"`, columnsOf(list, chosen).join(',')];
  const name = listWords().templateName(listWords().kind[list]);
  handOver(name, 'text/csv;charset=utf-8', `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}
