import type { PhrasingContent } from 'mdast';

/**
 * The line with a comment, which says nothing, where two neighbours would be read as one: a formula ends at no sign that a
 * figure or another formula follows, nor code at one that other code follows, and brackets behind a citation belong to it.
 */
export function partedLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    return before && wouldJoin(before, child) ? [{ type: 'html', value: '<!-- -->' }, child] : [child];
  });
}

function wouldJoin(before: PhrasingContent, child: PhrasingContent): boolean {
  if (before.type === 'inlineMath')
    return child.type === 'inlineMath' || (child.type === 'text' && /^\d/.test(child.value));
  if (before.type === 'inlineCode') return child.type === 'inlineCode';
  return before.type === 'citationMark' && BRACKETED.has(child.type);
}

const BRACKETED: ReadonlySet<PhrasingContent['type']> = new Set([
  'citationMark',
  'footnoteReference',
  'link',
]);
