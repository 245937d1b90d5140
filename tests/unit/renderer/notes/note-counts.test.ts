import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { $createFootnoteNode } from '../../../../renderer/editor/extensions/footnote/FootnoteNode.tsx';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { $countNote } from '../../../../renderer/notes/use-note-counts.ts';
import { buildEditor, change } from '../editor/build-editor.ts';

test('words are counted across blocks, lines and styles; marks between them are none', () => {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot()
      .clear()
      .append(
        $createParagraphNode().append(
          $createTextNode('He coun'),
          $createTextNode('ted').setFormat('bold'),
          $createTextNode(' — twice'),
          $createFootnoteNode('in two winters'),
          $createLineBreakNode(),
          $createTextNode('دویست پتو'),
        ),
        $createQuotationNode(toPassageId('p-1')),
        $createParagraphNode().append($createTextNode('Who?')),
      );
  });
  expect(editor.read('latest', $countNote)).toEqual({ words: 6, quotations: 1, headings: 0 });
});

test('an empty note has no words', () => {
  expect(buildEditor().read('latest', $countNote)).toEqual({ words: 0, quotations: 0, headings: 0 });
});
