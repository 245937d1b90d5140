import {
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableRow as DocxRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  AlignType,
  BlockContent,
  Blockquote,
  DefinitionContent,
  Image,
  List,
  ListItem,
  Nodes,
  Table,
  TableRow,
} from 'mdast';
import { plainWords } from '../../note-text/plain-words.ts';
import { sniffPicture } from '../../pictures/sniff-picture.ts';
import { isRightToLeft } from '../directions.ts';
import type { NoteParts } from '../flavours/flavour.ts';
import { isQuotation } from '../quotation-block.ts';
import { runsOf } from './docx-line.ts';
import {
  CODE_BLOCK,
  CODE_STYLE,
  QUOTATION_STYLE,
  SET_APART_STYLE,
  STEP,
  TABLE_HEADING,
} from './docx-styles.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
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
  /** The style of the quotation around, if there is one. */
  readonly quote?: string;
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
      return block.children.flatMap((child) =>
        blockOf(child, { ...around, quoted: around.quoted + 1, quote: quoteStyleOf(block) }),
      );
    case 'list':
      return listOf(block, around);
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    case 'code':
    case 'math':
      return codeOf(block.value, look, around);
    case 'table':
      return [tableOf(block), new Paragraph({})];
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      block satisfies never;
      return [];
  }
}

/** The lines of one paragraph, so that it is one block of code; in a quotation its style is that of the quotation. */
function codeOf(value: string, look: IParagraphOptions, { quote }: Around): readonly Paragraph[] {
  const lines = value.split('\n');
  const style = quote === undefined ? { style: CODE_BLOCK } : {};
  const runs = lines.map(
    (text, index) => new TextRun({ text, style: CODE_STYLE, ...(index === 0 ? {} : { break: 1 }) }),
  );
  return [new Paragraph({ ...look, ...style, children: runs })];
}

/** What stands in the library is quoted in a style of its own, so that it can be told from what a person sets apart. */
function quoteStyleOf(block: Blockquote): string {
  return isQuotation(block) ? QUOTATION_STYLE : SET_APART_STYLE;
}

function tableOf({ align, children }: Table): DocxTable {
  return new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: children.filter(isSaying).map((row) => {
      const cells = row.children.map((cell, column) => {
        const style = row === children[0] ? { style: TABLE_HEADING } : {};
        const look = { ...directionOf(cell), ...style, ...alignmentOf(align?.[column]) };
        return new TableCell({ children: [new Paragraph({ ...look, children: runsOf(cell.children) })] });
      });
      return new DocxRow({ tableHeader: row === children[0], children: cells });
    }),
  });
}

/** Markdown has an empty heading row where a table has none. */
function isSaying({ children }: TableRow, index: number): boolean {
  return index > 0 || children.some((cell) => cell.children.length > 0);
}

function alignmentOf(align: AlignType | undefined): IParagraphOptions {
  return align ? { alignment: align } : {};
}

function listOf({ ordered, start, children }: List, around: Around): readonly FileChild[] {
  const reference = ordered === true ? around.lists.number(start ?? 1) : around.lists.bullets;
  const level = Math.min(around.depth, DEEPEST_LIST);
  return children.flatMap(({ checked, children: own }) => {
    const blocks: ListItem['children'] = own.length === 0 ? [{ type: 'paragraph', children: [] }] : own;
    return blocks.flatMap((block, index): readonly FileChild[] => {
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
    });
  });
}

function indented({ quoted, depth, quote }: Around): IParagraphOptions {
  const steps = quoted + depth;
  return {
    ...(quote === undefined ? {} : { style: quote }),
    // One step belongs to the style.
    ...(steps > (quoted === 0 ? 0 : 1) ? { indent: { start: steps * STEP } } : {}),
  };
}

function directionOf(block: Nodes): IParagraphOptions {
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
