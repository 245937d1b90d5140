import type { BlockContent, Blockquote } from 'mdast';
import type { CalloutKind } from '#shared/model/note-state.ts';

/**
 * A callout as GitHub has alerts: a block quote with its kind in the first line. Elsewhere it is a block quote that
 * begins with that word.
 */
export function calloutBlock(kind: CalloutKind, content: readonly BlockContent[]): readonly Blockquote[] {
  if (content.length === 0) return [];
  const mark = `[!${kind.toUpperCase()}]`;
  const [first, ...others] = content;
  // As HTML, which is written as it is: with a bracket that is escaped it would be words.
  const children: BlockContent[] =
    first?.type === 'paragraph'
      ? [{ ...first, children: [{ type: 'html', value: `${mark}\n` }, ...first.children] }, ...others]
      : [{ type: 'paragraph', children: [{ type: 'html', value: mark }] }, ...content];
  return [{ type: 'blockquote', children }];
}
