import { Refused } from '../refused.js';
import { formatsIn } from './formats.js';
import type { Package } from './package.js';
import type { Shared } from './sheet.js';
import { stringsIn } from './strings.js';

/** A worksheet as the workbook lists it. */
export interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface Workbook {
  /** In the order of their tabs; sheets of charts and the like are none. */
  readonly sheets: readonly Listed[];
  readonly shared: Shared;
}

/** The part that the file names as what it is about. */
async function mainPart(file: Package): Promise<string> {
  const named = (await file.relations('')).find(({ type }) => type === 'officeDocument')?.part;
  const part = named ?? 'xl/workbook.xml';
  if (/(^|\/)word\//i.test(part) || /(^|\/)ppt\//i.test(part)) throw new Refused('document');
  if (/\.bin$/i.test(part)) throw new Refused('binaryXlsx');
  return part;
}

/** What is a zip archive and no workbook, said by what it is. */
function refuseOthers(file: Package): void {
  if (file.has('content.xml') && file.has('mimetype')) throw new Refused('openDocument');
  if (file.has('index/document.iwa') || file.has('index.zip')) throw new Refused('numbers');
}

export async function openWorkbook(file: Package): Promise<Workbook> {
  refuseOthers(file);
  const main = await mainPart(file);
  const relations = await file.relations(main);
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part;
  const sheets: Listed[] = [];
  let listed = 0;
  let from1904 = false;
  await file.walk(main, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      ++listed;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const found = relations.find((relation) => relation.id === id && relation.type === 'worksheet');
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      if (found) sheets.push({ name: attributes['name'] ?? '', hidden, part: found.part });
    },
  });
  if (sheets.length === 0) throw new Refused(listed > 0 ? 'empty' : 'brokenXlsx');
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const shared = {
    strings: strings && file.has(strings) ? await stringsIn(file, strings) : [],
    formats: styles && file.has(styles) ? await formatsIn(file, styles) : [],
    from1904,
  };
  return { sheets, shared };
}
