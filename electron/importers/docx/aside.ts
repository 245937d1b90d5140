import { appendDropped, appendElement, appendText } from '../office/page.ts';
import type { HtmlElement } from '../html/tree.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childrenNamed, descendantsOf, textOf } from '../xml/xml-tree.ts';
import type { DocxPackage } from './package.ts';
import type { DocxReading } from './reading.ts';

/** Lists what stands beside the text and is no part of it: comments, the heads and feet of pages, notes without a marker. */
export function readAside(opened: DocxPackage, { page, tally, notes }: DocxReading): void {
  for (const { xml } of opened.related('comments')) {
    for (const comment of childrenNamed(xml, 'w:comment')) {
      const author = comment.attributes['w:author']?.trim() ?? '';
      const isWritten = writeWords(
        comment,
        appendDropped(page, author === '' ? 'comment' : `comment by ${author}`),
      );
      if (isWritten) tally.comments += 1;
    }
  }
  for (const [type, reason] of [
    ['header', 'page header'],
    ['footer', 'page footer'],
  ] as const) {
    for (const { xml } of opened.related(type))
      if (hasLetters(xml)) writeWords(xml, appendDropped(page, reason));
  }
  // What the text no longer refers to, Word does not print.
  for (const { xml } of notes.left())
    writeWords(xml, appendDropped(page, 'note that the text does not refer to'));
}

/** The number of the page alone is no text. */
function hasLetters(part: XmlElement): boolean {
  return descendantsOf(part).some((element) => element.name === 'w:t' && /\p{L}/u.test(textOf(element)));
}

function writeWords(root: XmlElement, target: HtmlElement): boolean {
  let isWritten = false;
  for (const paragraph of descendantsOf(root).filter(({ name }) => name === 'w:p')) {
    const words = wordsOf(paragraph);
    if (words === '') continue;
    appendText(appendElement(target, 'p'), words);
    isWritten = true;
  }
  return isWritten;
}

const NOT_IN_PARAGRAPH = new Set(['w:p', 'mc:Fallback']);

function wordsOf(paragraph: XmlElement): string {
  return descendantsOf(paragraph, NOT_IN_PARAGRAPH)
    .map((element) => {
      if (element.name === 'w:t' || element.name === 'w:delText') return textOf(element);
      return /^w:(?:tab|br|cr)$/.test(element.name) ? ' ' : '';
    })
    .join('');
}
