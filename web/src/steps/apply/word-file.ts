import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { ApplicationForm, Cover, FormParagraph, Part, TextPart } from '../../data/types.js';
import { demand, neededByLibraries } from '../../engine/natives.js';
import { AnnexRows } from './annex-rows.js';
import type { Filling } from './filling.js';
import { type Blocks, hei, lineHeight, page, paragraph, printed, size, song, title } from './word-style.js';
import { listBlocks, tableBlocks } from './word-table.js';

demand(neededByLibraries);

/** The form as a Word file. This module brings the library along, so it is loaded only when a file is wanted. */
export function wordFile(form: ApplicationForm, filling: Filling): Promise<Blob> {
  const annex = new AnnexRows();
  const file = new Document({
    title: form.title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: song, size: size.body, language: { eastAsia: 'zh-CN' } } } } },
    sections: form.parts.map((part) => section(part, filling, annex)),
  });
  return annex.written(file);
}

function section(part: Part, filling: Filling, annex: AnnexRows): ISectionOptions {
  const wide = part.part === 'list' && part.wide;
  const { width, height, margin } = page;
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  const orientation = wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { page: { size: { width, height, orientation }, margin: margins } },
    footers: { default: part.part === 'cover' ? new Footer({ children: [new Paragraph('')] }) : pageNumber() },
    children: blocks(part, filling, annex),
  };
}

function blocks(part: Part, filling: Filling, annex: AnnexRows): Blocks {
  switch (part.part) {
    case 'cover':
      return coverBlocks(part, filling);
    case 'text':
      return textBlocks(part, filling);
    case 'table':
      return tableBlocks(part, filling);
    case 'list':
      return listBlocks(part, filling, annex);
  }
}

function pageNumber(): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: size.table });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function coverBlocks({ title: titles, lines, foot }: Cover, filling: Filling): Blocks {
  const centred = { alignment: AlignmentType.CENTER };
  return [
    ...titles.map((words, at) =>
      paragraph(
        printed(words),
        { size: at === 0 ? size.title : size.cover, font: hei, bold: true },
        { ...centred, spacing: { before: at === 0 ? 3000 : 600 } },
      ),
    ),
    ...lines.map((line, at) =>
      paragraph(
        filling.line(line),
        { size: size.large, underlined: true },
        { indent: { left: 1100 }, spacing: { before: at === 0 ? 3200 : 400 } },
      ),
    ),
    paragraph(printed(foot), { size: size.large }, { ...centred, spacing: { before: 3000 } }),
  ];
}

function textBlocks({ title: words, paragraphs }: TextPart, filling: Filling): Blocks {
  return [title(words), ...paragraphs.flatMap((one) => textBlock(one, filling))];
}

/** Two characters in, as a Chinese paragraph begins. */
const firstLine = 2 * 20 * (size.body / 2);

const setting = {
  heading: { type: { size: size.body, font: hei }, indent: {} },
  item: { type: { size: size.body }, indent: { left: firstLine } },
  body: { type: { size: size.body }, indent: { firstLine } },
  signature: { type: { size: size.body }, indent: { left: 3600 } },
};

function textBlock({ says, as = 'body', room = 0 }: FormParagraph, filling: Filling): Paragraph[] {
  const { type, indent } = setting[as];
  const spacing = { line: 1.5 * lineHeight, before: 80 };
  const empty = Array.from({ length: room }, () => paragraph([], type, { spacing }));
  return [paragraph(filling.line(says), type, { indent, spacing }), ...empty];
}
