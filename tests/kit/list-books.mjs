// Books of lists for the readers of files: 60 enterprises served, in the parts a program writes, and how they are to be read.
import assert from 'node:assert/strict';
import { read } from './list-readers.mjs';
import { partsOf, served, sheetData } from './workbooks.mjs';

export const smes = 'served_sme_list';
export const rows = served(60);
export const usual = () => partsOf([{ name: '名单', data: sheetData(rows) }]);
export const rewritten = (parts, rewrite) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => rewrite(name, text)));

export const list = (name, count, state) => ({ name, state, data: sheetData(served(count)) });
// prettier-ignore
export const staff = { name: '人员', data: sheetData([['姓名', '学历', '职称'], ['甲', '本科', '中级'], ['乙', '大专', '无']]) };

/** Read without a word: 60 enterprises, and every cell as it stands in `rows`. */
export async function plainly(bytes, name = '名单.xlsx') {
  const said = await read(smes, name, bytes);
  assert.deepEqual([said.refused, said.counted, said.findings, said.table?.remarks], [undefined, 60, [], []], name);
  assert.deepEqual(said.table.rows, rows, name);
}
