// @vitest-environment jsdom
import { $getHtmlContent, $getLexicalContent, $insertDataTransferForRichText } from '@lexical/clipboard';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $selectAll,
  type LexicalNode,
  REDO_COMMAND,
} from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { toNameId, toNoteId, toPassageId, toTagId } from '#shared/model/ids.ts';
import { $createCitationNode } from '../../../../renderer/editor/extensions/citation/CitationNode.tsx';
import { $createMentionNode } from '../../../../renderer/editor/extensions/mention/MentionNode.tsx';
import { $createNoteLinkNode } from '../../../../renderer/editor/extensions/note-link/NoteLinkNode.tsx';
import { INSERT_PASSAGE_REFERENCE } from '../../../../renderer/editor/extensions/passage-reference/passage-reference-extension.ts';
import { $createPassageReferenceNode } from '../../../../renderer/editor/extensions/passage-reference/PassageReferenceNode.tsx';
import { $insertReference } from '../../../../renderer/editor/extensions/reference/insert-reference.ts';
import { TYPE_SIGN } from '../../../../renderer/editor/extensions/reference/type-sign.ts';
import { $createTagNode } from '../../../../renderer/editor/extensions/tag/TagNode.tsx';
import { replaceState } from '../../../../renderer/editor/note-editor-state.ts';
import { buildEditor, change, outline, saved, settled, undo } from './build-editor.ts';

const CITED = {
  type: 'citation',
  version: 1,
  items: [{ documentId: 'd-1', locator: { label: 'page', value: '3' } }, { documentId: 'd-2' }],
} as const;

const KINDS: readonly (readonly [object, () => LexicalNode])[] = [
  [CITED, () => $createCitationNode(CITED.items)],
  [
    { type: 'passage-reference', version: 1, passageId: 'p-1' },
    () => $createPassageReferenceNode(toPassageId('p-1')),
  ],
  [{ type: 'mention', version: 1, nameId: 'm-1' }, () => $createMentionNode(toNameId('m-1'))],
  [{ type: 'note-link', version: 1, noteId: 'n-1' }, () => $createNoteLinkNode(toNoteId('n-1'))],
  [{ type: 'tag', version: 1, tagId: 't-1' }, () => $createTagNode(toTagId('t-1'))],
];
const EACH = KINDS.map(([state, $make]) => ({
  name: 'type' in state ? String(state.type) : '',
  state,
  $make,
}));

function withNode($make: () => LexicalNode) {
  const editor = buildEditor();
  const root = document.body.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  editor.setRootElement(root);
  onTestFinished(() => root.remove());
  change(editor, () => {
    const words = $createTextNode('as ');
    $getRoot().clear().append($createParagraphNode().append(words));
    words.selectEnd();
  });
  change(editor, () => $insertReference($make()));
  return editor;
}

function inside(editor: ReturnType<typeof buildEditor>): readonly object[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a note is a root of paragraphs
  const { root } = saved(editor) as { root: { children: { children?: readonly object[] }[] } };
  return root.children.flatMap(({ children = [] }) => children);
}

test.each(EACH)(
  'a $name is saved as what it points to, and is the same when opened again',
  ({ state, $make }) => {
    const editor = withNode($make);
    const again = buildEditor();
    replaceState(again, JSON.stringify(saved(editor)));
    expect([inside(editor).at(-1), saved(again)]).toEqual([state, saved(editor)]);
  },
);

test.each(EACH)('a $name is taken away by Undo and comes back with Redo', async ({ name, $make }) => {
  const editor = withNode($make);
  await undo(editor);
  const undone = outline(editor);
  editor.dispatchCommand(REDO_COMMAND, undefined);
  await settled();
  expect([undone, outline(editor)]).toEqual(['paragraph(as )', `paragraph(as , ${name})`]);
});

test.each(EACH)(
  'a $name that is copied points on, in another note and by way of other programs',
  ({ state, $make }) => {
    const editor = withNode($make);
    change(editor, () => void $selectAll());
    const [own, html] = editor.read('latest', () => [
      $getLexicalContent(editor, $getSelection()),
      $getHtmlContent(editor, $getSelection()),
    ]);
    const pasted = [{ 'application/x-lexical-editor': own }, { 'text/html': html }].map((copied) => {
      const other = buildEditor();
      change(other, () => {
        $getRoot().clear().append($createParagraphNode());
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pasting reads nothing else of it
        const data = {
          getData: (type: string) => Object.entries(copied).find(([kind]) => kind === type)?.[1] ?? '',
          types: Object.keys(copied),
        } as unknown as DataTransfer;
        $insertDataTransferForRichText(data, $getRoot().selectStart(), other);
      });
      return inside(other).at(-1);
    });
    expect(pasted).toEqual([state, state]);
  },
);

test.each(EACH)('a $name leaves the caret behind it, to write on', ({ $make }) => {
  const editor = withNode($make);
  change(editor, () => $getSelection()?.insertText('he says'));
  expect(outline(editor)).toMatch(/^paragraph\(as , [a-z-]+, he says\)$/);
});

test('what is no id is kept as it is and points nowhere', () => {
  const editor = buildEditor();
  const children = [
    { type: 'mention', version: 1, nameId: '../etc' },
    { type: 'citation', version: 1, items: [{ documentId: 7 }] },
  ];
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children,
  };
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [paragraph] };
  replaceState(editor, JSON.stringify({ root }));
  expect(saved(editor)).toEqual({ root });
});

test('a passage is referred to where the caret was last', () => {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode('one')), $createParagraphNode());
    $getRoot().getFirstChildOrThrow().selectEnd();
  });
  change(editor, () => void editor.dispatchCommand(INSERT_PASSAGE_REFERENCE, toPassageId('p-1')));
  expect(outline(editor)).toBe('paragraph(one, passage-reference) paragraph');
});

test('a sign is typed behind a space, and what is selected stays', () => {
  const editor = buildEditor();
  change(editor, () => {
    const words = $createTextNode('as he');
    $getRoot().clear().append($createParagraphNode().append(words));
    words.select(3, 5);
  });
  change(editor, () => void editor.dispatchCommand(TYPE_SIGN, '@'));
  expect(outline(editor)).toBe('paragraph(as he @)');
});
