// .xlsx files as programs write them: the usual parts, any of which a test may put in other words.
import { crc32, deflateRawSync } from 'node:zlib';

export const editions = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    types: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    types: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
};
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
export const columnName = (column) =>
  (column > 26 ? columnName(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
export const inline = (text, at) => `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

/** Rows of texts as a sheet's rows; `attributes` by row, from 1, and `cell` for cells written otherwise. */
export function sheetData(rows, { attributes = {}, cell = inline } = {}) {
  const lines = rows.map((row, i) => {
    const cells = row.map((text, c) => (text === '' ? '' : cell(text, `${columnName(c + 1)}${i + 1}`, i, c)));
    return `<row r="${i + 1}" ${attributes[i + 1] ?? ''}>${cells.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

export const relationships = (list) =>
  `<Relationships xmlns="${packageTypes}">${list
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/**
 * The parts by name. `sheets` are { name, state, data, kind, before }, where `data` is the XML of a sheetData; `strings` and
 * `styles` are XML of such parts; `workbook` is what stands in the workbook before its sheets.
 */
export function partsOf(sheets, { edition = 'transitional', strings, styles, workbook = '' } = {}) {
  const { main, types } = editions[edition];
  const folders = { worksheet: 'worksheets', chartsheet: 'chartsheets' };
  const listed = sheets.map(({ name, state = 'visible', kind = 'worksheet' }, i) => ({
    name,
    state,
    relation: { id: `rId${i + 1}`, type: `${types}/${kind}`, target: `${folders[kind]}/sheet${i + 1}.xml` },
  }));
  const others = [
    ...(strings ? [{ id: 'rIdS', type: `${types}/sharedStrings`, target: 'sharedStrings.xml' }] : []),
    ...(styles ? [{ id: 'rIdT', type: `${types}/styles`, target: 'styles.xml' }] : []),
  ];
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([{ id: 'rId1', type: `${types}/officeDocument`, target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${types}">${workbook}<sheets>${listed
      .map(
        ({ name, state, relation }, i) =>
          `<sheet name="${escaped(name)}" sheetId="${i + 1}" state="${state}" r:id="${relation.id}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...listed.map(({ relation }) => relation), ...others]),
  };
  sheets.forEach(({ data = '', before = '', kind = 'worksheet' }, i) => {
    parts[`xl/${listed[i].relation.target}`] = `<${kind} xmlns="${main}">${before}${data}</${kind}>`;
  });
  if (strings) parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings}</sst>`;
  if (styles) parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  return parts;
}

const le = (...fields) => {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
};

/**
 * A zip archive of texts or bytes by name. `stored`: not deflated; `descriptors`: sizes stand behind each part only, as where
 * a server streams it; `wide`: in the record for sizes beyond 4 GB; `claim`: what each part is said to unpack to.
 */
export function zipped(
  parts,
  { stored = false, descriptors = false, wide = false, claim, flags = 0, comment = '' } = {},
) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const title = Buffer.from(name);
    const method = stored ? 0 : 8;
    const flag = flags | 0x800 | (descriptors ? 8 : 0);
    const size = claim ?? bytes.length;
    const sizes = descriptors ? [0, 0, 0] : [crc32(bytes), packed.length, size];
    bodies.push(
      le(
        [4, 0x04034b50],
        [2, 20],
        [2, flag],
        [2, method],
        [4, 0],
        ...sizes.map((one) => [4, one]),
        [2, title.length],
        [2, 0],
      ),
      title,
      packed,
    );
    if (descriptors) bodies.push(le([4, 0x08074b50], [4, crc32(bytes)], [4, packed.length], [4, size]));
    const extra = wide ? le([2, 1], [2, 24], [8, size], [8, packed.length], [8, offset]) : Buffer.alloc(0);
    const shown = wide ? [0xffffffff, 0xffffffff, 0xffffffff] : [packed.length, size, offset];
    directory.push(
      le(
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        [2, flag],
        [2, method],
        [4, 0],
        [4, crc32(bytes)],
        [4, shown[0]],
        [4, shown[1]],
      ),
      le([2, title.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, shown[2]]),
      title,
      extra,
    );
    offset = Buffer.concat(bodies).length;
  }
  const listed = Buffer.concat(directory);
  const count = Object.keys(parts).length;
  const note = Buffer.from(comment);
  return Buffer.concat([
    ...bodies,
    listed,
    le([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, listed.length], [4, offset], [2, note.length]),
    note,
  ]);
}

/** One sheet of texts, or sheets as `partsOf` takes them. */
export const workbook = (sheets, options) =>
  zipped(partsOf(Array.isArray(sheets[0]) ? [{ name: '名单', data: sheetData(sheets) }] : sheets, options));

/** A list of enterprises served, under a title, as the forms have it. */
export const served = (count, grade = () => '满意') => [
  ['服务的中小企业名单及服务评价表'],
  ['序号', '服务企业名称', '联系人', '联系电话', '服务内容简述', '企业满意度'],
  ...Array.from({ length: count }, (_, i) => [`${i + 1}`, `许昌第${i}有限公司`, '张', '0374', '咨询', grade(i)]),
];
