import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Table,
  TableRow,
} from 'mdast';
import type { Element, ElementContent } from 'xast';
import { plainWords } from '../../note-text/plain-words.ts';
import { isRightToLeft } from '../directions.ts';
import { isQuotation } from '../quotation-block.ts';
import { element } from '../xml-nodes.ts';
import { lineBreak, lineOf, type NoteOf, span, wordsOf } from './odt-line.ts';
import type { OdtLooks, ParagraphLook } from './odt-looks.ts';
import {
  BODY_STYLE,
  BULLETS,
  CODE_BLOCK,
  FOOTNOTE_STYLE,
  headingStyle,
  QUOTATION_STYLE,
  RULE_STYLE,
  SET_APART_STYLE,
  TABLE_HEADING,
  TABLE_TEXT,
  TEXT_STYLES,
} from './odt-styles.ts';

export interface OdtParts {
  readonly looks: OdtLooks;
  readonly noteOf: NoteOf;
  /** The element that shows a picture, or what is said in its place. */
  readonly pictureOf: (url: string, alt: string) => ElementContent;
}

interface Around extends OdtParts {
  /** How deep in quotations. */
  readonly quoted: number;
  /** The style of the quotation around, if there is one. */
  readonly quote?: string;
  readonly isInList: boolean;
}

export function odtBlocks(blocks: readonly BlockContent[], parts: OdtParts): readonly Element[] {
  return blocks.flatMap((block) => blockOf(block, { ...parts, quoted: 0, isInList: false }));
}

/** A footnote as it stands in a line; nothing but paragraphs has a place in one. */
export function odtFootnote({ identifier, children }: FootnoteDefinition, parts: OdtParts): Element {
  const paragraphs = children.map((block) => {
    const line: readonly PhrasingContent[] =
      block.type === 'paragraph' ? block.children : [{ type: 'text', value: plainWords(block) }];
    return paragraph(line, { ...directionOf(block), style: FOOTNOTE_STYLE }, parts);
  });
  return element('text:note', { 'text:id': `ftn${identifier}`, 'text:note-class': 'footnote' }, [
    element('text:note-citation', {}, [{ type: 'text', value: identifier }]),
    element('text:note-body', {}, paragraphs),
  ]);
}

function blockOf(block: BlockContent | DefinitionContent, around: Around): readonly Element[] {
  const look = { ...directionOf(block), style: around.quote ?? BODY_STYLE, steps: around.quoted };
  switch (block.type) {
    case 'paragraph': {
      const [only] = block.children;
      if (block.children.length !== 1 || only?.type !== 'image')
        return [paragraph(block.children, look, around)];
      return [holder('text:p', look, around, [around.pictureOf(only.url, only.alt ?? '')])];
    }
    case 'heading': {
      const style = headingStyle(block.depth);
      const level = { 'text:outline-level': String(block.depth) };
      return [holder('text:h', { ...look, style }, around, lineOf(block.children, around.noteOf), level)];
    }
    case 'blockquote': {
      const quote = isQuotation(block) ? QUOTATION_STYLE : SET_APART_STYLE;
      return block.children.flatMap((child) =>
        blockOf(child, { ...around, quoted: around.quoted + 1, quote }),
      );
    }
    case 'list':
      return [listOf(block, around)];
    case 'thematicBreak':
      return [holder('text:p', { style: RULE_STYLE, isRightToLeft: false }, around, [])];
    case 'code':
    case 'math':
      return [codeOf(block.value, look, around)];
    case 'table':
      return around.isInList ? rowsOf(block, look, around) : [tableOf(block, around)];
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      block satisfies never;
      return [];
  }
}

function paragraph(line: readonly PhrasingContent[], look: ParagraphLook, parts: OdtParts): Element {
  return holder('text:p', look, parts, lineOf(line, parts.noteOf));
}

function holder(
  name: 'text:p' | 'text:h',
  look: ParagraphLook,
  { looks }: OdtParts,
  children: readonly ElementContent[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return element(name, { 'text:style-name': looks.paragraph(look), ...attributes }, children);
}

/** The lines of one paragraph, so that it is one block of code; in a quotation its style is that of the quotation. */
function codeOf(value: string, look: ParagraphLook, around: Around): Element {
  const lines = value.split('\n').flatMap((line, index) => {
    const words = line === '' ? [] : [span(TEXT_STYLES.code, wordsOf(line))];
    return index === 0 ? words : [lineBreak(), ...words];
  });
  const style = around.quote ?? CODE_BLOCK;
  return holder('text:p', { ...look, isRightToLeft: false, style }, around, lines);
}

function listOf({ ordered, start, children }: List, around: Around): Element {
  const style = ordered === true ? around.looks.numbers(start ?? 1) : BULLETS;
  const inner: Around = { ...around, isInList: true };
  return element(
    'text:list',
    { 'text:style-name': style },
    children.map((item) => element('text:list-item', {}, itemOf(item, inner))),
  );
}

const BOXES = { true: '☑ ', false: '☐ ' } as const;

function itemOf({ checked, children }: ListItem, around: Around): readonly Element[] {
  const [first, ...others] = children;
  const begins = first?.type === 'paragraph' ? first : null;
  const box: readonly PhrasingContent[] =
    typeof checked === 'boolean' ? [{ type: 'text', value: BOXES[`${checked}`] }] : [];
  const look = { ...directionOf(begins ?? { type: 'paragraph', children: [] }), style: BODY_STYLE };
  return [
    paragraph([...box, ...(begins?.children ?? [])], look, around),
    ...(begins ? others : children).flatMap((block) => blockOf(block, around)),
  ];
}

function tableOf({ align, children }: Table, around: Around): Element {
  const [first] = children;
  const rows = children.filter(isSaying).map((row) => {
    const cells = row.children.map((cell, column) => {
      const style = row === first ? TABLE_HEADING : TABLE_TEXT;
      const look = { ...directionOf(cell), style, align: align?.[column] ?? null };
      return element('table:table-cell', { 'table:style-name': CELL_STYLE, 'office:value-type': 'string' }, [
        paragraph(cell.children, look, around),
      ]);
    });
    // No header row, which pandoc would leave out with its words.
    return element('table:table-row', {}, cells);
  });
  const columns = { 'table:number-columns-repeated': String(first?.children.length ?? 1) };
  return element('table:table', { 'table:style-name': TABLE_STYLE }, [
    element('table:table-column', columns),
    ...rows,
  ]);
}

export const TABLE_STYLE = 'Table';
export const CELL_STYLE = 'Cell';

/** Markdown has an empty heading row where a table has none. */
function isSaying({ children }: TableRow, index: number): boolean {
  return index > 0 || children.some((cell) => cell.children.length > 0);
}

/** No list of OpenDocument has a table in it: each row is a paragraph. */
function rowsOf({ children }: Table, look: ParagraphLook, around: Around): readonly Element[] {
  return children.filter(isSaying).map((row) => {
    const line = row.children.flatMap((cell, index): readonly PhrasingContent[] =>
      index === 0 ? cell.children : [{ type: 'text', value: '\t' }, ...cell.children],
    );
    return paragraph(line, look, around);
  });
}

function directionOf(block: Nodes): Pick<ParagraphLook, 'isRightToLeft'> {
  return { isRightToLeft: isRightToLeft(plainWords(block)) };
}
