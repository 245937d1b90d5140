import { $createHeadingNode } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { $outline } from '../../../../renderer/notes/NoteOutline.tsx';
import { $countNote } from '../../../../renderer/notes/use-note-counts.ts';
import { $countSelection } from '../../../../renderer/notes/use-selected-words.ts';
import { buildEditor, change } from '../editor/build-editor.ts';

function write() {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot()
      .clear()
      .append(
        $createHeadingNode('h2').append($createTextNode('Winter')),
        $createParagraphNode().append(
          $createTextNode('He counted '),
          $createTextNode('twice').setFormat('bold'),
          $createLineBreakNode(),
          $createTextNode('and wrote it down.'),
        ),
        $createQuotationNode(toPassageId('p-1')),
        $createHeadingNode('h4').append($createTextNode('Who counted?')),
        $createHeadingNode('h3'),
        $createHeadingNode('h2').append($createTextNode('Spring')),
      );
  });
  return editor;
}

test('the outline is the headings that have words, set in by level without skipping any', () => {
  const lines = write()
    .read('latest', $outline)
    .map(({ words, depth }) => `${'  '.repeat(depth)}${words}`);
  expect(lines).toEqual(['Winter', '  Who counted?', 'Spring']);
});

test('headings are counted', () => {
  expect(write().read('latest', $countNote).headings).toBe(4);
});

test('the words of a selection are counted in either direction, from the middle of one to that of another', () => {
  const editor = write();
  const selected = (backward: boolean) => {
    change(editor, () => {
      const [, first, , third] = $getRoot().getAllTextNodes();
      if (!first || !third) return;
      if (backward) first.select().setTextNodeRange(third, 9, first, 3);
      else first.select().setTextNodeRange(first, 3, third, 9);
    });
    return editor.read('latest', $countSelection);
  };
  // counted, twice, and, wrote
  expect([selected(false), selected(true)]).toEqual([4, 4]);
  change(editor, () => {
    $getRoot().selectEnd();
  });
  expect(editor.read('latest', $countSelection)).toBe(0);
});
