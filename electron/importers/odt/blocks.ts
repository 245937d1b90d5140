import { drop } from '../html/claims.ts';
import type { HtmlElement } from '../html/tree.ts';
import { appendBlock, type BlockLook } from '../office/block.ts';
import { createLine, PLAIN } from '../office/line.ts';
import { appendElement, appendText, type MarkedField } from '../office/page.ts';
import { styleMeaning } from '../office/style-names.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, elementsOf, textOf } from '../xml/xml-tree.ts';
import { writeComment, writeDeletions } from './aside.ts';
import { readInline } from './inline.ts';
import { pageStart } from './pages.ts';
import type { OpenParagraph, Place } from './reading.ts';
import { isShape, readShape } from './shapes.ts';
import { lookWith, propertyOf, type Styles } from './styles.ts';

/** Reads what stands below each other: paragraphs, lists, tables, and what frames them. */
export function readBlocks(parent: XmlElement, target: HtmlElement, place: Place): void {
  const { page, tally } = place.reading;
  for (const element of elementsOf(parent)) {
    const { name } = element;
    if (name === 'text:p' || name === 'text:h') readParagraph(element, target, place);
    else if (name === 'text:list') readList(element, target, place);
    else if (name === 'table:table') readTable(element, target, place);
    else if (name === 'text:tracked-changes') writeDeletions(element, page, tally);
    else if (name === 'office:annotation') writeComment(element, page, tally);
    else if (name === 'text:soft-page-break') readPageBreak(target, place);
    else if (isShape(name)) {
      // Fastened to the page.
      const paragraph = {
        place,
        target,
        line: createLine(page, appendElement(target, 'p')),
        later: [],
        look: PLAIN,
      };
      readShape(element, paragraph, readBlocks);
      readLater(paragraph);
    } else readFrame(element, target, place);
  }
}

/** Sections, indexes, and whatever else frames paragraphs. */
function readFrame(element: XmlElement, target: HtmlElement, place: Place): void {
  const { page, tally } = place.reading;
  if (element.attributes['text:display'] !== 'none') return readBlocks(element, target, place);
  const frame = appendElement(target, 'div');
  drop(page.claims, frame, 'hidden in the document');
  tally.hidden += 1;
  appendText(frame, textOf(element));
}

function readPageBreak(target: HtmlElement, { reading: { page, pages }, isBody }: Place): void {
  if (isBody && pages.areKnown) createLine(page, appendElement(target, 'p')).page(pages.next(null));
}

function readParagraph(element: XmlElement, target: HtmlElement, place: Place): void {
  const { page, styles, pages, lists } = place.reading;
  const chain = styles.chain('paragraph', element.attributes['text:style-name']);
  const { block, field } = blockOf(element, chain, place, styles);
  const created = appendBlock(target, block);
  if (field) page.marked[field].push(created);
  const line = createLine(page, created);
  if (place.isBody && pages.areKnown) {
    const start = pageStart(element, styles);
    if (page.body.childNodes.length === 1) line.page(pages.first());
    else if (start) line.page(pages.next(start.number));
  }
  const isHeading = element.name === 'text:h' && element.attributes['text:is-list-header'] !== 'true';
  const start = Number(element.attributes['text:start-value'] ?? '') || null;
  const written = textOf(childOf(element, 'text:number'));
  const number =
    written || place.number || (isHeading && !place.list ? lists.heading(block.level - 1, start) : '');
  if (number !== '') line.text(`${number} `, PLAIN);
  // The look of a named style is that of all of its paragraphs, and no emphasis.
  const own = chain.filter((style) => styles.isAutomatic(style));
  const paragraph: OpenParagraph = { place, target, line, later: [], look: lookWith(PLAIN, own, styles) };
  readInline(element, paragraph, readBlocks);
  readLater(paragraph);
}

function readLater({ later }: OpenParagraph): void {
  for (const read of later.splice(0)) read();
}

function blockOf(
  element: XmlElement,
  chain: readonly XmlElement[],
  { list }: Place,
  styles: Styles,
): { readonly block: BlockLook; readonly field: MarkedField | null } {
  const mode = propertyOf(chain, 'style:paragraph-properties', 'style:writing-mode');
  const direction = mode !== null && /^(?:rl|rl-tb)$/.test(mode) ? 'rtl' : null;
  if (element.name === 'text:h') {
    return {
      block: {
        kind: 'heading',
        level: Number(element.attributes['text:outline-level'] ?? 1) || 1,
        direction,
      },
      field: null,
    };
  }
  const meaning = chain
    .filter((style) => !styles.isAutomatic(style))
    .map(nameOf)
    .map(styleMeaning)
    .find((found) => found !== null);
  if (meaning?.kind === 'field') {
    return {
      block: { kind: meaning.field === 'title' ? 'heading' : 'paragraph', level: 1, direction },
      field: meaning.field,
    };
  }
  if (meaning?.kind === 'heading')
    return { block: { kind: 'heading', level: meaning.level, direction }, field: null };
  if (list) return { block: { kind: 'list-item', level: list.level + 1, direction }, field: null };
  return { block: { kind: meaning?.kind ?? 'paragraph', level: 1, direction }, field: null };
}

function nameOf({ attributes }: XmlElement): string {
  const name = attributes['style:display-name'] ?? attributes['style:name'] ?? '';
  return name
    .replaceAll(/_([0-9a-f]{2})_/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .toLowerCase();
}

/** Each item prints its number before its first paragraph. */
function readList(element: XmlElement, target: HtmlElement, place: Place): void {
  const level = place.list ? Math.min(place.list.level + 1, 9) : 0;
  const open = place.list?.open ?? place.reading.lists.open(element);
  for (const item of elementsOf(element)) {
    const isNumbered = item.name === 'text:list-item';
    if (!isNumbered && item.name !== 'text:list-header') continue;
    const start = Number(item.attributes['text:start-value'] ?? '') || null;
    let isFirst = isNumbered;
    for (const child of elementsOf(item)) {
      const isText = child.name === 'text:p' || child.name === 'text:h';
      const number = isText && isFirst ? place.reading.lists.next(open, level, start) : '';
      if (isText) isFirst = false;
      readBlocks({ ...item, children: [child] }, target, { ...place, list: { open, level }, number });
    }
  }
}

function readTable(table: XmlElement, target: HtmlElement, place: Place): void {
  readRows(table, appendElement(target, 'table'), false, { ...place, list: null, number: '' });
}

function readRows(parent: XmlElement, table: HtmlElement, isHead: boolean, place: Place): void {
  for (const child of elementsOf(parent)) {
    if (/^table:table-(?:rows|row-group|header-rows)$/.test(child.name)) {
      readRows(child, table, isHead || child.name === 'table:table-header-rows', place);
    } else if (child.name === 'text:soft-page-break') readPageBreak(table, place);
    else if (child.name === 'table:table-row') {
      const row = appendElement(table, 'tr');
      for (const cell of elementsOf(child)) {
        if (cell.name === 'table:table-cell')
          readBlocks(cell, appendElement(row, isHead ? 'th' : 'td'), place);
      }
    }
  }
}
