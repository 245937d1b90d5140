import type { BlockContent, Html, Nodes, RootContent } from 'mdast';
import { plainWords } from '../note-text/plain-words.ts';

/** https://www.unicode.org/reports/tr9/#P2: the letters that decide, of which the first one does. */
const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The blocks, with those that are read from right to left inside a `div` that says so: pandoc, GitHub and every reader of
 * CommonMark see the Markdown within, for empty lines stand around it. https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function withDirections(blocks: readonly BlockContent[]): readonly RootContent[] {
  const written: RootContent[] = [];
  let isInside = false;
  for (const block of blocks) {
    const isWrapped = isToBeWrapped(block);
    if (isWrapped !== isInside) written.push(html(isInside ? DIV_END : RTL_DIV));
    isInside = isWrapped;
    written.push(block);
  }
  if (isInside) written.push(html(DIV_END));
  return written;
}

export const RTL_DIV = '<div dir="rtl">';
export const DIV_END = '</div>';

function html(value: string): Html {
  return { type: 'html', value };
}

function isToBeWrapped(block: BlockContent): boolean {
  if (block.type === 'code' || block.type === 'math' || block.type === 'html') return false;
  return isRightToLeft(plainWords(withoutSigns(block)));
}

/** Tags, the sign of a callout and the key of a citation are not read, so they decide nothing. */
function withoutSigns<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child) =>
    child.type === 'html' || child.type === 'citationMark' ? [] : [withoutSigns<Nodes>(child)],
  );
  return { ...node, children };
}

/** Whether the first letter of the words is of a script that runs to the left. */
export function isRightToLeft(words: string): boolean {
  const first = FIRST_STRONG.exec(words)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}
