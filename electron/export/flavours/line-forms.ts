import type { PhrasingContent } from 'mdast';
import type { DocumentSummary } from '#shared/model/document.ts';
import { text } from '../mdast-nodes.ts';
import type { LineForms } from './flavour.ts';

/** A link to a file in the same folder. */
export function linkTo(file: string, title: string): PhrasingContent {
  // Brackets would end the address of a link; as the rest is encoded already, they are too.
  const address = encodeURIComponent(file).replaceAll(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return { type: 'link', url: address, children: [text(title)] };
}

/** As words: no other reader makes a tag of it. */
function hashTag(name: string): PhrasingContent {
  return text(`#${name}`);
}

function titleInItalics(_document: DocumentSummary, title: string): PhrasingContent {
  return { type: 'emphasis', children: [text(title)] };
}

/** What every reader of Markdown takes. */
export const PLAIN_LINES: LineForms = {
  cites: 'footnote',
  noteLink: (file, title) => linkTo(`${file}.md`, title),
  tag: hashTag,
  sourceTitle: titleInItalics,
};

export const PANDOC_LINES: LineForms = { ...PLAIN_LINES, cites: 'key' };
