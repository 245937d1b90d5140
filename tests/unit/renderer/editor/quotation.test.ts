import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection } from 'lexical';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { INSERT_QUOTATION } from '../../../../renderer/editor/extensions/quotation/quotation-extension.ts';
import {
  $createQuotationNode,
  $isQuotationNode,
} from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { replaceState } from '../../../../renderer/editor/note-editor-state.ts';
import { $selectNode } from '../../../../renderer/editor/select-node.ts';
import { buildEditor, change, outline, saved, undo } from './build-editor.ts';

const PASSAGE = toPassageId('p-1');

function withText(...texts: readonly string[]) {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot().clear();
    for (const text of texts) {
      const paragraph = $createParagraphNode();
      if (text !== '') paragraph.append($createTextNode(text));
      $getRoot().append(paragraph);
    }
  });
  return editor;
}

function insert(editor: ReturnType<typeof buildEditor>) {
  change(editor, () => {
    editor.dispatchCommand(INSERT_QUOTATION, PASSAGE);
  });
}

function caretBlock(editor: ReturnType<typeof buildEditor>): string {
  return editor.read('latest', () => {
    const [node] = $getSelection()?.getNodes() ?? [];
    const block = node?.getTopLevelElement();
    return `${block?.getIndexWithinParent()}:${block?.getTextContent()}`;
  });
}

test('a quotation takes the place of an empty paragraph, and the caret stands in the next one', () => {
  const editor = withText('before', '');
  change(editor, () => void $getRoot().getLastChildOrThrow().selectEnd());
  insert(editor);
  expect([outline(editor), caretBlock(editor)]).toEqual(['paragraph(before) quotation paragraph', '2:']);
});

test('in the middle of a paragraph it parts the paragraph', () => {
  const editor = withText('before after');
  change(editor, () => void $getRoot().getFirstDescendant()?.selectStart().anchor.getNode().select(7, 7));
  insert(editor);
  expect([outline(editor), caretBlock(editor)]).toEqual([
    'paragraph(before ) quotation paragraph(after)',
    '2:after',
  ]);
});

test('at the edges of a paragraph it goes beside it and leaves no empty half', () => {
  const atEnd = withText('one', 'two');
  change(atEnd, () => void $getRoot().getFirstChildOrThrow().selectEnd());
  insert(atEnd);
  const atStart = withText('one');
  change(atStart, () => void $getRoot().getFirstChildOrThrow().selectStart());
  insert(atStart);
  expect([outline(atEnd), outline(atStart)]).toEqual([
    'paragraph(one) quotation paragraph(two)',
    'quotation paragraph(one)',
  ]);
});

test('words that are selected stay', () => {
  const editor = withText('kept words');
  change(editor, () => void $getRoot().getFirstDescendant()?.selectStart().anchor.getNode().select(0, 10));
  insert(editor);
  expect(outline(editor)).toBe('paragraph(kept words) quotation paragraph');
});

test('a list and a heading stay whole', () => {
  const editor = buildEditor();
  change(editor, () => {
    const items = ['one', 'two'].map((text) => $createListItemNode().append($createTextNode(text)));
    $getRoot()
      .clear()
      .append($createListNode('bullet').append(...items));
    items[0]?.selectEnd();
  });
  insert(editor);
  const heading = buildEditor();
  change(heading, () => {
    const node = $createHeadingNode('h2').append($createTextNode('A heading'));
    $getRoot().clear().append(node);
    node.select(0, 0);
  });
  insert(heading);
  expect([outline(editor), outline(heading)]).toEqual([
    'ul(listitem(one), listitem(two)) quotation paragraph',
    'h2(A heading) quotation paragraph',
  ]);
});

test('without a caret it goes to the end, above an empty last paragraph', () => {
  const editor = withText('words', '');
  insert(editor);
  const full = withText('words');
  insert(full);
  expect([outline(editor), outline(full)]).toEqual([
    'paragraph(words) quotation paragraph',
    'paragraph(words) quotation paragraph',
  ]);
});

test('a second one goes behind the one that is selected', () => {
  const editor = withText('words');
  insert(editor);
  change(editor, () => {
    const quotation = $getRoot().getChildren().find($isQuotationNode);
    if (quotation) $selectNode(quotation.getKey());
  });
  change(editor, () => {
    editor.dispatchCommand(INSERT_QUOTATION, toPassageId('p-2'));
  });
  expect(
    editor.read('latest', () =>
      $getRoot()
        .getChildren()
        .map((node) => ($isQuotationNode(node) ? node.getPassageId() : node.getType())),
    ),
  ).toEqual(['paragraph', 'p-1', 'p-2', 'paragraph']);
});

test('one step of undo takes it away', async () => {
  const editor = withText('words');
  change(editor, () => void $getRoot().getFirstChildOrThrow().selectEnd());
  insert(editor);
  await undo(editor);
  expect(outline(editor)).toBe('paragraph(words)');
});

test('it is saved as its id and nothing else, and is the same when the note is opened again', () => {
  const editor = withText('words');
  change(editor, () => void $getRoot().append($createQuotationNode(PASSAGE)));
  const before = saved(editor);
  const again = buildEditor();
  replaceState(again, JSON.stringify(before));
  expect([before, saved(again)]).toEqual([
    {
      root: expect.objectContaining({
        children: [expect.anything(), { type: 'quotation', version: 1, passageId: 'p-1' }],
      }),
    },
    before,
  ]);
});

test('what is no id is kept as it is and names no passage', () => {
  const editor = buildEditor();
  const state = {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [{ type: 'quotation', version: 1, passageId: '../etc' }],
    },
  };
  replaceState(editor, JSON.stringify(state));
  const id = editor.read('latest', () => {
    const [node] = $getRoot().getChildren();
    return $isQuotationNode(node) ? node.getPassageId() : undefined;
  });
  expect([id, saved(editor)]).toEqual([null, state]);
});
