import { appendBlock } from '../office/block.ts';
import { createLine, PLAIN } from '../office/line.ts';
import { DELETED, MOVED } from '../office/losses.ts';
import { appendElement } from '../office/page.ts';
import type { HtmlElement } from '../html/tree.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, elementsOf } from '../xml/xml-tree.ts';
import { chosen, deletedWords, isEndDeleted } from './changes.ts';
import { readInline } from './inline.ts';
import { paragraphLook } from './looks.ts';
import type { Story } from './reading.ts';

/** Reads what stands below each other: paragraphs, tables, and what frames them. */
export function readBlockContent(parent: XmlElement, target: HtmlElement, story: Story): void {
  const { tally, bookmarks } = story.reading;
  /** Paragraphs whose end a change took out: their words open the next one. */
  let joined: XmlElement[] = [];
  const elements = elementsOf(parent);
  for (const [index, element] of elements.entries()) {
    const { name } = element;
    if (name === 'w:p') {
      joined.push(element);
      const goesOn = isEndDeleted(childOf(element, 'w:pPr')) && elements[index + 1]?.name === 'w:p';
      if (goesOn) continue;
      readParagraph(joined, target, story);
      joined = [];
    } else if (name === 'w:tbl') readTable(element, target, story);
    else if (name === 'mc:AlternateContent') readBlockContent(chosen(element), target, story);
    else if (name === 'w:altChunk') tally.foreignParts += 1;
    else if (name === 'w:bookmarkStart' && bookmarks.linked.has(element.attributes['w:name'] ?? '')) {
      story.anchors.push(element.attributes['w:name'] ?? '');
    } else if (name === 'm:oMathPara' || name === 'm:oMath') {
      readParagraph([{ ...parent, name: 'w:p', children: [element] }], target, story);
    } else if (name === 'w:del' || name === 'w:moveFrom') readDeleted(element, target, story);
    // Whatever frames paragraphs without saying anything that matters here.
    else readBlockContent(element, target, story);
  }
}

/** Reads a paragraph; its look is that of the last of those that became one. */
function readParagraph(joined: readonly XmlElement[], target: HtmlElement, story: Story): void {
  const { page, styles, numbering, pages } = story.reading;
  const properties = childOf(joined.at(-1) ?? null, 'w:pPr');
  const look = paragraphLook(properties, styles, numbering);
  const block = appendBlock(target, look.block);
  if (look.field) page.marked[look.field].push(block);
  const line = createLine(page, block);
  if (
    story.isBody &&
    pages.areKnown &&
    pages.passed === 0 &&
    target === page.body &&
    page.body.childNodes.length === 1
  ) {
    line.page(pages.first());
  }
  for (const place of story.anchors.splice(0)) line.anchor(place);
  const number = look.list && hasWords(joined) ? numbering.next(look.list.id, look.list.level) : '';
  if (number !== '') line.text(`${number} `, PLAIN);
  for (const paragraph of joined) readInline(paragraph, { story, line, look, href: null });
  for (const box of story.boxes.splice(0)) readBlockContent(box, appendElement(target, 'div'), story);
  if (childOf(properties, 'w:sectPr')) story.section += 1;
}

/** Word numbers empty paragraphs too, unless nothing but a change is in them. */
function hasWords(joined: readonly XmlElement[]): boolean {
  return joined.some((paragraph) =>
    elementsOf(paragraph).some(({ name }) => name !== 'w:pPr' && name !== 'w:del'),
  );
}

/** Lists paragraphs or a row that a change took out, in the place where they stood. */
function readDeleted(element: XmlElement, target: HtmlElement, { reading: { page, tally } }: Story): void {
  const isMoved = element.name === 'w:moveFrom';
  if (!isMoved) tally.deletions += 1;
  const frame = appendElement(target, element.name === 'w:tr' ? 'td' : 'div');
  createLine(page, frame).dropped(deletedWords(element), isMoved ? MOVED : DELETED);
}

function readTable(table: XmlElement, target: HtmlElement, story: Story): void {
  const element = appendElement(target, 'table');
  readRows(table, element, story);
}

function readRows(parent: XmlElement, table: HtmlElement, story: Story): void {
  for (const row of elementsOf(parent)) {
    if (row.name !== 'w:tr') {
      readRows(row, table, story);
      continue;
    }
    const properties = childOf(row, 'w:trPr');
    const tr = appendElement(table, 'tr');
    if (childOf(properties, 'w:del')) readDeleted(row, tr, story);
    else readCells(row, tr, childOf(properties, 'w:tblHeader') !== null, story);
  }
}

function readCells(parent: XmlElement, row: HtmlElement, isHead: boolean, story: Story): void {
  for (const cell of elementsOf(parent)) {
    if (cell.name === 'w:tc') readBlockContent(cell, appendElement(row, isHead ? 'th' : 'td'), story);
    else readCells(cell, row, isHead, story);
  }
}
