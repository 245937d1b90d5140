import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlockContent, DefinitionContent, Image, List } from 'mdast';
import { plainWords } from '../../note-text/plain-words.ts';
import { sniffPicture } from '../../pictures/sniff-picture.ts';
import { isRightToLeft } from '../directions.ts';
import type { NoteParts } from '../flavours/flavour.ts';
import { runsOf } from './docx-line.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
/** Twentieths of a point. */
const STEP = 567;
/** Pixels: the width of the text of a page. */
const WIDEST = 600;
const DEEPEST_LIST = 8;

/** Where lists are numbered: each list of its own, from its first number. */
export interface DocxLists {
  readonly bullets: string;
  /** Answers the name under which a list that starts with a number is numbered. */
  number(start: number): string;
}

interface Around {
  readonly parts: NoteParts;
  readonly lists: DocxLists;
  /** How deep in quotations, and in lists. */
  readonly quoted: number;
  readonly depth: number;
}

export function docxBlocks(blocks: readonly BlockContent[], parts: NoteParts, lists: DocxLists): FileChild[] {
  return blocks.flatMap((block) => blockOf(block, { parts, lists, quoted: 0, depth: 0 }));
}

/** Paragraphs of a footnote: others have no place in one. */
export function docxFootnote(blocks: readonly (BlockContent | DefinitionContent)[]): Paragraph[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? new Paragraph({ ...directionOf(block), children: runsOf(block.children) })
      : new Paragraph({ ...directionOf(block), children: [new TextRun(plainWords(block))] }),
  );
}

function blockOf(block: BlockContent | DefinitionContent, around: Around): readonly FileChild[] {
  const look = { ...indented(around), ...directionOf(block) };
  switch (block.type) {
    case 'paragraph': {
      const [only] = block.children;
      if (block.children.length === 1 && only?.type === 'image')
        return [new Paragraph({ ...look, children: [pictureOf(only, around.parts)] })];
      return [new Paragraph({ ...look, children: runsOf(block.children) })];
    }
    case 'heading': {
      const heading = HEADINGS[block.depth - 1] ?? HeadingLevel.HEADING_6;
      return [new Paragraph({ ...look, heading, children: runsOf(block.children) })];
    }
    case 'blockquote':
      return block.children.flatMap((child) => blockOf(child, { ...around, quoted: around.quoted + 1 }));
    case 'list':
      return listOf(block, around);
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    case 'code':
    case 'math':
      return block.value
        .split('\n')
        .map(
          (line) => new Paragraph({ ...look, children: [new TextRun({ text: line, font: 'Courier New' })] }),
        );
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: block.children.map(
            (row, index) =>
              new TableRow({
                tableHeader: index === 0,
                children: row.children.map(
                  (cell) =>
                    new TableCell({
                      children: [
                        new Paragraph({ children: runsOf(cell.children, index === 0 ? { bold: true } : {}) }),
                      ],
                    }),
                ),
              }),
          ),
        }),
        new Paragraph({}),
      ];
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      block satisfies never;
      return [];
  }
}

function listOf({ ordered, start, children }: List, around: Around): readonly FileChild[] {
  const reference = ordered === true ? around.lists.number(start ?? 1) : around.lists.bullets;
  const level = Math.min(around.depth, DEEPEST_LIST);
  return children.flatMap(({ checked, children: blocks }) =>
    blocks.flatMap((block, index): readonly FileChild[] => {
      const inner = { ...around, depth: around.depth + 1 };
      if (index > 0 || block.type !== 'paragraph') return blockOf(block, inner);
      const box = typeof checked === 'boolean' ? [new TextRun(checked ? '☑ ' : '☐ ')] : [];
      return [
        new Paragraph({
          ...directionOf(block),
          numbering: { reference, level },
          children: [...box, ...runsOf(block.children)],
        }),
      ];
    }),
  );
}

function indented({ quoted, depth }: Around): IParagraphOptions {
  const steps = quoted + depth;
  return {
    ...(steps === 0 ? {} : { indent: { start: steps * STEP } }),
    ...(quoted === 0
      ? {}
      : { border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '88AAAA' } } }),
  };
}

function directionOf(block: BlockContent | DefinitionContent): IParagraphOptions {
  return isRightToLeft(plainWords(block)) ? { bidirectional: true } : {};
}

const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;

function pictureOf({ url, alt }: Image, { pictures }: NoteParts): ImageRun | TextRun {
  const bytes = pictures.get(url);
  if (bytes === undefined || typeof bytes === 'string') throw new Error('a picture was not looked up');
  const sniffed = sniffPicture(bytes);
  const type = Object.entries(TYPES).find(([mediaType]) => mediaType === sniffed?.mediaType)?.[1];
  // Word shows no WebP.
  if (type === undefined || !sniffed?.size) return new TextRun(alt ?? '');
  const { width, height } = sniffed.size;
  const scale = Math.min(1, WIDEST / width);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    ...(alt ? { altText: { name: alt, description: alt, title: alt } } : {}),
  });
}
