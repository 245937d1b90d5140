import type { HtmlElement } from '../html/tree.ts';
import { appendBlock, type BlockLook } from '../office/block.ts';
import { createLine, PLAIN, type LineWriter, type Look } from '../office/line.ts';
import {
  appendChild,
  appendElement,
  createElement,
  type MarkedField,
  type OfficePage,
} from '../office/page.ts';

/** What a paragraph is to become. */
export interface ParagraphLook {
  readonly block: BlockLook;
  readonly field: MarkedField | null;
  readonly inTable: boolean;
  /** It says that it is of a list. */
  readonly inList: boolean;
}

/** A text that is read paragraph by paragraph: the body, a note, a comment, the head of a page. */
export interface Story {
  text(value: string, look: Look, paragraph: ParagraphLook): void;
  /** Whatever is no text, in its place. */
  put(write: (line: LineWriter) => void, paragraph: ParagraphLook): void;
  /** The number of the item that begins, as it is printed; empty for a bullet. `from` is the word that gave it. */
  item(number: string, from: 'listtext' | 'pntext'): void;
  /** Takes back the raised text that stands last: the mark of a note, typed by hand. */
  takeRaised(): string;
  /** Puts a text box behind the paragraph at hand. */
  attach(box: HtmlElement): void;
  endParagraph(): void;
  endCell(): void;
  endRow(): void;
  finish(): void;
}

type Written = { readonly value: string; readonly look: Look } | ((line: LineWriter) => void);

export function createStory(page: OfficePage, target: HtmlElement): Story {
  let written: Written[] = [];
  /** As it was when its first word was written. */
  let look: ParagraphLook | null = null;
  let number: string | null = null;
  /** LibreOffice leaves the bullet of an item in front of paragraphs that are of no list any more. */
  let needsList = false;
  let table: HtmlElement | null = null;
  let cells: HtmlElement[] = [];
  let cell: HtmlElement | null = null;
  let boxes: HtmlElement[] = [];

  function endParagraph(): void {
    const inTable = look?.inTable ?? cell !== null;
    if (look && !inTable) endTable();
    if (look && written.length > 0) writeParagraph(look, inTable ? (cell ??= createElement('td')) : target);
    for (const box of boxes) appendChild(inTable ? (cell ??= createElement('td')) : target, box);
    written = [];
    boxes = [];
    look = null;
    number = null;
  }

  function writeParagraph({ block, field, inList }: ParagraphLook, frame: HtmlElement): void {
    const isItem = number !== null && block.kind === 'paragraph' && (inList || !needsList);
    const element = appendBlock(frame, isItem ? { ...block, kind: 'list-item' } : block);
    if (field) page.marked[field].push(element);
    const line = createLine(page, element);
    if (number !== null && number !== '') line.text(`${number} `, PLAIN);
    for (const part of written) {
      if (typeof part === 'function') part(line);
      else line.text(part.value, part.look);
    }
  }

  function closeRow(): void {
    if (cell) cells.push(cell);
    cell = null;
    if (cells.length === 0) return;
    table ??= appendElement(target, 'table');
    const row = appendElement(table, 'tr');
    for (const each of cells) appendChild(row, each);
    cells = [];
  }

  function endTable(): void {
    closeRow();
    table = null;
  }

  return {
    text(value, textLook, paragraph) {
      look ??= paragraph;
      written.push({ value, look: textLook });
    },
    put(write, paragraph) {
      look ??= paragraph;
      written.push(write);
    },
    item(printed, from) {
      number = printed;
      needsList = from === 'listtext' && printed === '';
    },
    takeRaised() {
      let taken = '';
      for (let last = written.at(-1); last; last = written.at(-1)) {
        if (typeof last === 'function' || last.look.script !== 'sup') break;
        taken = last.value + taken;
        written.pop();
      }
      return taken.trim();
    },
    attach: (box) => void boxes.push(box),
    endParagraph,
    endCell() {
      if (look) look = { ...look, inTable: true };
      endParagraph();
      cells.push(cell ?? createElement('td'));
      cell = null;
    },
    endRow() {
      endParagraph();
      closeRow();
    },
    finish() {
      endParagraph();
      endTable();
    },
  };
}
