import type { BlockContent } from 'mdast';
import type { CodeNode } from '#shared/model/note-state.ts';
import { type WriteNode, paragraphsOf } from './inline-markdown.ts';

/** The code as it is, with what cannot stand in it in paragraphs behind it. */
export function codeBlock({ language, children }: CodeNode, write: WriteNode): readonly BlockContent[] {
  let value = '';
  const others = children.filter((node) => {
    if (node.type === 'text') value += node.text;
    else if (node.type === 'linebreak') value += '\n';
    else if (node.type === 'tab') value += '\t';
    else return true;
    return false;
  });
  const behind = paragraphsOf(others, write).map((phrasing) => ({
    type: 'paragraph' as const,
    children: phrasing,
  }));
  return value.trim() === '' ? behind : [{ type: 'code', lang: language ?? null, value }, ...behind];
}
