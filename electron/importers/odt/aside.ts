import { DELETED, type OfficeTally } from '../office/losses.ts';
import { appendDropped, appendElement, appendText, type OfficePage } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, childrenNamed, descendantsOf, isXmlElement, textOf } from '../xml/xml-tree.ts';

/** Lists a comment with what is left out. */
export function writeComment(comment: XmlElement, page: OfficePage, tally: OfficeTally): void {
  const author = textOf(childOf(comment, 'dc:creator')).trim();
  if (writeWords(comment, author === '' ? 'comment' : `comment by ${author}`, page)) tally.comments += 1;
}

/** Lists what tracked changes took out; in the text itself only the places are left. */
export function writeDeletions(changes: XmlElement, page: OfficePage, tally: OfficeTally): void {
  for (const region of childrenNamed(changes, 'text:changed-region')) {
    const deletion = childOf(region, 'text:deletion');
    if (deletion && writeWords(deletion, DELETED, page)) tally.deletions += 1;
  }
}

const FEET = /^style:footer/;

/** Lists the heads and feet of the pages, unless there is nothing but a number in them. */
export function writePageFrames(masters: XmlElement | null, page: OfficePage): void {
  for (const master of childrenNamed(masters, 'style:master-page')) {
    for (const frame of master.children.filter(isXmlElement)) {
      if (!/^style:(?:header|footer)/.test(frame.name) || !/\p{L}/u.test(textOf(frame))) continue;
      writeWords(frame, FEET.test(frame.name) ? 'page footer' : 'page header', page);
    }
  }
}

const NOT_IN_PARAGRAPH = new Set(['text:p', 'text:h', 'office:annotation']);

function writeWords(root: XmlElement, reason: string, page: OfficePage): boolean {
  const lines = descendantsOf(root, new Set(['office:change-info']))
    .filter(({ name }) => name === 'text:p' || name === 'text:h')
    .map(wordsOf)
    .filter((words) => words !== '');
  if (lines.length === 0) return false;
  const frame = appendDropped(page, reason);
  for (const words of lines) appendText(appendElement(frame, 'p'), words);
  return true;
}

/** The words of a paragraph without those of paragraphs in it. */
function wordsOf(paragraph: XmlElement): string {
  return paragraph.children
    .map((node) => {
      if (!isXmlElement(node)) return node.replaceAll(/[ \t\n\r]+/g, ' ');
      if (NOT_IN_PARAGRAPH.has(node.name)) return '';
      return /^text:(?:s|tab|line-break)$/.test(node.name) ? ' ' : wordsOf(node);
    })
    .join('');
}
