import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type LexicalNode } from 'lexical';
import { expect, test } from 'vitest';
import { MOVE_BLOCKS } from '../../../../renderer/editor/extensions/block-move/block-move-extension.ts';
import { $moveBeside } from '../../../../renderer/editor/extensions/block-move/move-blocks.ts';
import { $createCalloutNode } from '../../../../renderer/editor/extensions/callout/CalloutNode.ts';
import { $createMathsBlockNode } from '../../../../renderer/editor/extensions/maths/MathsNode.tsx';
import { $selectNode } from '../../../../renderer/editor/select-node.ts';
import { buildEditor, change, outline, settled, undo } from './build-editor.ts';

const $words = (text: string) => $createParagraphNode().append($createTextNode(text));

function noteOf($make: () => readonly LexicalNode[], $place: (blocks: readonly LexicalNode[]) => void) {
  const editor = buildEditor();
  change(editor, () => {
    const blocks = $make();
    $getRoot()
      .clear()
      .append(...blocks);
    $place(blocks);
  });
  return editor;
}

function $into(node: LexicalNode | undefined): void {
  if ($isElementNode(node)) node.selectEnd();
  else if (node) $selectNode(node.getKey());
}

async function moved(editor: ReturnType<typeof buildEditor>, direction: 'up' | 'down'): Promise<string> {
  editor.dispatchCommand(MOVE_BLOCKS, direction);
  await settled();
  return outline(editor);
}

test('the block with the caret goes past its neighbour, and Undo takes one step back', async () => {
  const editor = noteOf(
    () => [
      $words('one'),
      $createListNode('bullet').append($createListItemNode().append($createTextNode('two'))),
      $words('three'),
    ],
    (blocks) => $into(blocks[2]),
  );
  await settled();
  expect(await moved(editor, 'up')).toBe('paragraph(one) paragraph(three) ul(listitem(two))');
  expect(await moved(editor, 'up')).toBe('paragraph(three) paragraph(one) ul(listitem(two))');
  expect(await moved(editor, 'up')).toBe('paragraph(three) paragraph(one) ul(listitem(two))');
  await undo(editor);
  expect(outline(editor)).toBe('paragraph(one) paragraph(three) ul(listitem(two))');
});

test('several selected blocks go together', async () => {
  const editor = noteOf(
    () => [$words('one'), $words('two'), $words('three')],
    ([one, two]) => {
      if (!$isElementNode(one) || !$isElementNode(two)) return;
      one.select(0, 0).focus.set(two.getKey(), 1, 'element');
    },
  );
  expect(await moved(editor, 'down')).toBe('paragraph(three) paragraph(one) paragraph(two)');
});

test('a block that is no text moves while it is selected', async () => {
  const editor = noteOf(
    () => [$words('one'), $createMathsBlockNode('x')],
    (blocks) => $into(blocks[1]),
  );
  expect(await moved(editor, 'up')).toBe('maths-block paragraph(one)');
});

test('in a callout blocks change places, and leave it at its edge', async () => {
  const editor = noteOf(
    () => [$words('one'), $createCalloutNode('note').append($words('two'), $words('three')), $words('four')],
    (blocks) => {
      const callout = blocks[1];
      if ($isElementNode(callout)) $into(callout.getFirstChild() ?? undefined);
    },
  );
  expect(await moved(editor, 'down')).toBe(
    'paragraph(one) callout(paragraph(three), paragraph(two)) paragraph(four)',
  );
  expect(await moved(editor, 'down')).toBe(
    'paragraph(one) callout(paragraph(three)) paragraph(two) paragraph(four)',
  );
});

test('the last block to leave a callout takes it away', async () => {
  const editor = noteOf(
    () => [$createCalloutNode('note').append($words('one')), $words('two')],
    (blocks) => $into(blocks[0]),
  );
  expect(await moved(editor, 'up')).toBe('paragraph(one) paragraph(two)');
});

test('a block that is dragged falls in front of another or behind it, into a callout too', () => {
  const editor = noteOf(
    () => [$words('one'), $createCalloutNode('note').append($words('two')), $words('three')],
    () => undefined,
  );
  change(editor, () => {
    const [one, callout] = $getRoot().getChildren();
    const two = $isElementNode(callout) ? callout.getFirstChild() : null;
    if (one && two) $moveBeside(one, two, 'after');
  });
  expect(outline(editor)).toBe('callout(paragraph(two), paragraph(one)) paragraph(three)');
  change(editor, () => {
    const [callout, three] = $getRoot().getChildren();
    if (!$isElementNode(callout) || !three) return;
    for (const block of callout.getChildren()) $moveBeside(block, three, 'before');
  });
  expect(outline(editor)).toBe('paragraph(two) paragraph(one) paragraph(three)');
});
