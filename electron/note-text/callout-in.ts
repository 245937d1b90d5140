import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { CalloutKind } from '#shared/model/note-state.ts';
import { calloutKindOf } from '#shared/note-state/callout-kinds.ts';

const MARK = /^\[!(\w{1,20})\][\t ]*(?:\r?\n|\r|$)/;

/** The kind and the content of a block quote that begins with `[!NOTE]` or its like; null for any other block. */
export function calloutIn(
  node: RootContent,
): { readonly kind: CalloutKind; readonly content: readonly (BlockContent | DefinitionContent)[] } | null {
  if (node.type !== 'blockquote') return null;
  const [first, ...others] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return null;
  const [mark = '', word = ''] = MARK.exec(text.value) ?? [];
  const kind = calloutKindOf(word);
  if (kind === null) return null;
  const words = text.value.slice(mark.length);
  const rest: PhrasingContent[] = [
    ...(words === '' ? [] : [{ ...text, value: words }]),
    ...first.children.slice(1),
  ];
  // A hard break behind the mark is a part of its line.
  if (rest[0]?.type === 'break') rest.shift();
  return { kind, content: rest.length === 0 ? others : [{ ...first, children: rest }, ...others] };
}
