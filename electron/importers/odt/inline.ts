import { isXmlElement } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, textOf } from '../xml/xml-tree.ts';
import { writeComment } from './aside.ts';
import { isShape, readShape } from './shapes.ts';
import { kindOf } from './notes.ts';
import type { OpenParagraph, ReadBlocks } from './reading.ts';
import { lookWith } from './styles.ts';

/** Elements whose words are not those of the paragraph. */
const UNPRINTED = new Set([
  ...[
    'text:tracked-changes',
    'text:change',
    'text:change-start',
    'text:change-end',
    'text:bookmark-end',
    'text:reference-mark-end',
  ],
  ...[
    'office:annotation-end',
    'text:alphabetical-index-mark',
    'text:toc-mark',
    'text:user-index-mark',
    'text:number',
    'text:script',
  ],
]);
const MOST_SPACES = 1000;

/** Reads what a paragraph holds. */
export function readInline(parent: XmlElement, paragraph: OpenParagraph, readBlocks: ReadBlocks): void {
  const { line, look } = paragraph;
  for (const node of parent.children) {
    // White space stands for itself only in elements of its own.
    if (!isXmlElement(node)) line.text(node.replaceAll(/[ \t\n\r]+/g, ' '), look);
    else if (!UNPRINTED.has(node.name)) readElement(node, paragraph, readBlocks);
  }
}

function readElement(element: XmlElement, paragraph: OpenParagraph, readBlocks: ReadBlocks): void {
  const { name, attributes } = element;
  const { line, look, place, later } = paragraph;
  const { notes, linked, pages, tally, page } = place.reading;
  switch (name) {
    case 'text:s':
      return line.text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_SPACES)), look);
    case 'text:tab':
      return line.text('\t', look);
    case 'text:line-break':
      return line.lineBreak();
    case 'text:span':
      return readSpan(element, paragraph, readBlocks);
    case 'text:a':
      return readInline(
        element,
        { ...paragraph, look: { ...look, href: attributes['xlink:href'] || null } },
        readBlocks,
      );
    case 'text:note': {
      const note = notes.add(element);
      line.marker(note, note.label, true);
      const body = childOf(element, 'text:note-body');
      later.push(
        () => body && readBlocks(body, note.root, { ...place, list: null, number: '', isBody: false }),
      );
      return;
    }
    case 'text:note-ref': {
      const note = notes.find(attributes['text:ref-name'] ?? '', kindOf(attributes['text:note-class']));
      const printed = textOf(element).trim();
      if (note && printed !== '') return line.marker(note, printed, look.script === 'sup');
      return readInline(element, paragraph, readBlocks);
    }
    case 'office:annotation':
      return writeComment(element, page, tally);
    case 'text:bookmark':
    case 'text:bookmark-start':
    case 'text:reference-mark':
    case 'text:reference-mark-start': {
      const id = attributes['text:name'] ?? '';
      if (linked.has(id)) line.anchor(id);
      return;
    }
    case 'text:soft-page-break':
      if (place.isBody && pages.areKnown) line.page(pages.next(null));
      return;
    case 'text:hidden-text':
      return writeHidden(attributes['text:string-value'] ?? textOf(element), paragraph);
    case 'text:ruby':
      line.dropped(textOf(childOf(element, 'text:ruby-text')), 'reading aid above the line');
      return readInline(childOf(element, 'text:ruby-base') ?? element, paragraph, readBlocks);
    default:
      // Fields hold what they show; frames of other kinds hold words of the paragraph.
      if (isShape(name)) readShape(element, paragraph, readBlocks);
      else readInline(element, paragraph, readBlocks);
  }
}

function readSpan(element: XmlElement, paragraph: OpenParagraph, readBlocks: ReadBlocks): void {
  const { styles } = paragraph.place.reading;
  const chain = styles.chain('text', element.attributes['text:style-name']);
  const isHidden = chain.some(
    (style) => childOf(style, 'style:text-properties')?.attributes['text:display'] === 'none',
  );
  if (isHidden) writeHidden(textOf(element), paragraph);
  else readInline(element, { ...paragraph, look: lookWith(paragraph.look, chain, styles) }, readBlocks);
}

function writeHidden(words: string, { line, place }: OpenParagraph): void {
  if (words.trim() !== '') place.reading.tally.hidden += 1;
  line.dropped(words, 'hidden in the document');
}
