import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $selectNode } from '../../select-node.ts';
import { type Flaw, flawId } from './flaw.ts';
import { openFlaw } from './flaw-state.ts';
import type { ShownFlaw } from './use-flaws.ts';

/** Selects what a flaw is about, and opens its card. */
export function goToFlaw(editor: LexicalEditor, flaw: Flaw): void {
  editor.update(
    () => {
      const node = $getNodeByKey(flaw.key);
      if (flaw.kind === 'reference' && $isTextNode(node)) node.select(flaw.start, flaw.end);
      else if ($isElementNode(node)) node.selectStart();
      else if (node) $selectNode(flaw.key);
    },
    { discrete: true },
  );
  editor.getElementByKey(flaw.key)?.scrollIntoView({ block: 'nearest' });
  openFlaw(editor, flawId(flaw));
}

/** The flaw after the one at hand, or after the caret; after the last one the first again. */
export function stepFrom(
  editor: LexicalEditor,
  shown: readonly ShownFlaw[],
  at: string | null,
  by: 1 | -1,
): ShownFlaw | null {
  const current = shown.findIndex(({ id }) => id === at);
  if (current !== -1) return shown[(current + by + shown.length) % shown.length] ?? null;
  const order = editor.read('latest', $blockOrder);
  const isBefore = ({ flaw }: ShownFlaw) => (order.places.get(flaw.block) ?? 0) < order.caret;
  const next = shown.findIndex((one) => !isBefore(one));
  if (by === 1) return shown[next === -1 ? 0 : next] ?? null;
  return shown[((next === -1 ? shown.length : next) - 1 + shown.length) % shown.length] ?? null;
}

function $blockOrder(): { readonly places: ReadonlyMap<NodeKey, number>; readonly caret: number } {
  const places = new Map(
    $getRoot()
      .getChildrenKeys()
      .map((key, index) => [key, index]),
  );
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? selection.focus.getNode().getTopLevelElement() : null;
  return { places, caret: (block && places.get(block.getKey())) ?? 0 };
}
