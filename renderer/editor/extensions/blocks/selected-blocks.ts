import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';

/**
 * The blocks with the selection, in their order, all of one parent: the blocks of a callout where it lies within one,
 * else those of the note.
 */
export function $selectedBlocks(): readonly LexicalNode[] {
  const nodes =
    $getSelection()
      ?.getNodes()
      .filter((node) => !$isRootNode(node)) ?? [];
  const outer = $blocksOf($getRoot(), nodes);
  const [only, ...others] = outer;
  const holdsBlocks = $isElementNode(only) && only.isShadowRoot();
  if (!holdsBlocks || others.length > 0 || nodes.some((node) => node.is(only))) return outer;
  return $blocksOf(only, nodes);
}

function $blocksOf(parent: ElementNode, nodes: readonly LexicalNode[]): readonly LexicalNode[] {
  return parent
    .getChildren()
    .filter((block) => nodes.some((node) => block.is(node) || block.isParentOf(node)));
}
