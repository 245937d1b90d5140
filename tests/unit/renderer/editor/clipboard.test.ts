// @vitest-environment jsdom
import { $getHtmlContent, $getLexicalContent, $insertDataTransferForRichText } from '@lexical/clipboard';
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, $selectAll } from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { $createFootnoteNode } from '../../../../renderer/editor/extensions/footnote/FootnoteNode.tsx';
import {
  $createQuotationNode,
  $isQuotationNode,
} from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { buildEditor, change, outline, saved } from './build-editor.ts';

function onPage() {
  const editor = buildEditor();
  const root = document.body.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  editor.setRootElement(root);
  onTestFinished(() => root.remove());
  return editor;
}

function withQuotation() {
  const editor = onPage();
  change(editor, () => {
    $getRoot()
      .clear()
      .append(
        $createParagraphNode().append($createTextNode('before'), $createFootnoteNode('words of a note')),
        $createQuotationNode(toPassageId('p-1')),
        $createParagraphNode().append($createTextNode('after')),
      );
    $selectAll();
  });
  return editor;
}

type Copied = Readonly<Record<string, string | null>>;

function paste(copied: Copied) {
  const editor = onPage();
  change(editor, () => {
    $getRoot().clear().append($createParagraphNode());
    const selection = $getRoot().selectStart();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pasting reads nothing else of it
    const data = {
      getData: (type: string) => copied[type] ?? '',
      types: Object.keys(copied),
    } as unknown as DataTransfer;
    $insertDataTransferForRichText(data, selection, editor);
  });
  return editor;
}

const passages = (editor: ReturnType<typeof buildEditor>) =>
  editor.read('latest', () =>
    $getRoot()
      .getChildren()
      .filter($isQuotationNode)
      .map((node) => node.getPassageId()),
  );

test('a quotation that is copied to another note points to the same passage', () => {
  const editor = withQuotation();
  const copied = editor.read('latest', () => $getLexicalContent(editor, $getSelection()));
  const pasted = paste({ 'application/x-lexical-editor': copied });
  expect([outline(pasted), passages(pasted)]).toEqual([
    'paragraph(before, footnote) quotation paragraph(after)',
    ['p-1'],
  ]);
});

test('it keeps its passage on the way through a program that knows HTML alone, and so do footnotes their words', () => {
  const editor = withQuotation();
  const html = editor.read('latest', () => $getHtmlContent(editor, $getSelection()));
  const pasted = paste({ 'text/html': html });
  expect([outline(pasted), passages(pasted), JSON.stringify(saved(pasted))]).toEqual([
    'paragraph(before, footnote) quotation paragraph(after)',
    ['p-1'],
    expect.stringContaining('"words":"words of a note"'),
  ]);
});

test('a block quote of another program is no quotation, whatever it claims', () => {
  const pasted = paste({ 'text/html': '<blockquote data-passage="../etc"><p>words</p></blockquote>' });
  expect([passages(pasted), pasted.read('latest', () => $getRoot().getTextContent())]).toEqual([[], 'words']);
});

test('nothing that runs or loads comes in with pasted HTML', () => {
  const pasted = paste({
    'text/html':
      '<p onclick="x()">words <a href="javascript:alert(1)">link</a><img src="https://remote.example/a.png"><script>x()</script></p>',
  });
  expect(JSON.stringify(saved(pasted))).not.toMatch(/javascript|remote|script|onclick/);
});
