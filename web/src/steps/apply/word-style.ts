import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type ISectionOptions,
  Paragraph,
  TextRun,
} from 'docx';
import type { Stretch } from './filling.js';

/** Twentieths of a point, as Word counts: A4, and margins of 25 mm. */
export const page = { width: 11906, height: 16838, margin: 1418 };
export const textWidth = page.width - 2 * page.margin;
export const wideWidth = page.height - 2 * page.margin;

/** Half points: 二号, 小二, 四号, 小四, 五号. */
export const size = { cover: 44, title: 36, large: 28, body: 24, table: 21 };

/** The faces that official papers are set in; a system without them takes its own. */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia' as const,
});
export const song = face('宋体');
export const hei = face('黑体');

export const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
export const lineHeight = 340;
export const atLeast = (lines: number) => ({ value: lines * lineHeight, rule: HeightRule.ATLEAST });

interface Type {
  readonly size: number;
  readonly bold?: boolean;
  readonly font?: typeof song;
  readonly underlined?: boolean;
}

/** A line to write on is longer than the room between printed words. */
const longer = (words: string): string => (words.trim() === '' ? words.repeat(4) : words);

/** What XML 1.0 cannot hold, not even escaped: one of them pasted into a blank, and no office program opens the file. */
const notInXml = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const inXml = (text: string): string => text.replace(notInXml, '');

/** Runs of one paragraph; a line break within the words stays one. */
export function runs(line: readonly Stretch[], { underlined, ...type }: Type): TextRun[] {
  return line.flatMap(({ words, blank }) =>
    inXml(underlined && blank ? longer(words) : words)
      .split('\n')
      .map(
        (text, at) =>
          new TextRun({
            text,
            ...type,
            ...(at > 0 ? { break: 1 } : {}),
            ...(underlined && blank ? { underline: {} } : {}),
          }),
      ),
  );
}

export const printed = (words: string): Stretch[] => [{ words, blank: false }];

export function paragraph(line: readonly Stretch[], type: Type, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(line, type) });
}

export function title(words: string): Paragraph {
  return paragraph(
    printed(words),
    { size: size.title, font: hei },
    { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 }, keepNext: true },
  );
}

/** The words above or below a table. */
export const besideTable = (line: readonly Stretch[]): Paragraph =>
  paragraph(line, { size: size.body }, { spacing: { before: 80, after: 80 } });

export type Blocks = ISectionOptions['children'];
