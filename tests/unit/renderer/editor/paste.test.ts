// @vitest-environment jsdom
import fc from 'fast-check';
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection } from 'lexical';
import { expect, test } from 'vitest';
import type { FootnoteNode, NoteNode, NoteState } from '#shared/model/note-state.ts';
import { PASSAGE_COPY_TYPE, writePassageCopy } from '#shared/model/passage-copy.ts';
import { toRevisionId } from '#shared/model/ids.ts';
import { readPastedPage } from '../../../../electron/importers/clipboard/pasted-page.ts';
import { noteStateFromMarkdown } from '../../../../electron/note-text/note-state-from-markdown.ts';
import {
  $insertPage,
  $insertState,
  $pasteAt,
} from '../../../../renderer/editor/extensions/paste/insert-pasted.ts';
import { looksLikeMarkdown } from '../../../../renderer/editor/extensions/paste/looks-like-markdown.ts';
import { takeForeign } from '../../../../renderer/editor/extensions/paste/paste-extension.ts';
import {
  FROM_FORGE,
  FROM_OFFICE,
  FROM_ONLINE_EDITOR,
  FROM_PANDOC,
  FROM_WORD,
} from '../../../support/copied-pages.ts';
import { buildEditor, change, outline, saved } from './build-editor.ts';

/** An editor with the caret between “before” and “after”. */
function between() {
  const editor = buildEditor();
  change(editor, () => {
    const before = $createTextNode('before ');
    $getRoot()
      .clear()
      .append($createParagraphNode().append(before, $createTextNode('after').toggleFormat('bold')));
    before.selectEnd();
  });
  return editor;
}

function pastePage(source: string) {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot().clear().append($createParagraphNode());
    $getRoot().selectStart();
    $insertPage(editor, readPastedPage(source).html);
  });
  return editor;
}

function write(editor: ReturnType<typeof buildEditor>, words: string) {
  change(editor, () => $getSelection()?.insertText(words));
}

function footnotes(editor: ReturnType<typeof buildEditor>): readonly string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the editor writes states of notes
  const { root } = saved(editor) as NoteState;
  return footnotesIn(root).map(({ words }) => words);
}

function footnotesIn(node: NoteNode): readonly FootnoteNode[] {
  if (node.type === 'footnote') return [node];
  return 'children' in node ? node.children.flatMap(footnotesIn) : [];
}

test('footnotes of other programs are footnotes of the note, in their order', () => {
  expect(footnotes(pastePage(FROM_WORD))).toEqual([
    'Statement of F. Moradi, Lantern Papers, p. 12.',
    'Her letter of 3 May.',
  ]);
  expect(footnotes(pastePage(FROM_OFFICE))).toEqual(['نامه‌ی مرادی، برگ ۳.']);
  expect(footnotes(pastePage(FROM_PANDOC))).toHaveLength(3);
});

test('what is around them keeps its form', () => {
  expect(
    [FROM_WORD, FROM_ONLINE_EDITOR, FROM_PANDOC, FROM_FORGE].map((page) => outline(pastePage(page))),
  ).toEqual([
    'paragraph(He counted , fifty,  people in the lower building, footnote,  and she two hundred., footnote) ' +
      'ol(listitem(bread), listitem(ul(listitem(of barley))), listitem(blankets))',
    'paragraph(They left , in March, footnote, .) ul(listitem(the gate), listitem(ul(listitem(its key))))',
    'h2(Numbers) paragraph(Fifty were counted., footnote,  Twice., footnote) ' +
      'table(tablerow(th(paragraph(who)), th(paragraph(how many))), ' +
      'tablerow(td(paragraph(he, footnote)), td(paragraph(50))))',
    'paragraph(The count, footnote,  was , 50, .) ul(listitem(ask her), listitem(ask him))',
  ]);
});

test('a few words of a page go into the sentence where the caret is', () => {
  const editor = between();
  change(editor, () => {
    $insertPage(editor, readPastedPage('<meta charset="utf-8"><span>in the <b>middle</b>, and </span>').html);
  });
  expect(outline(editor)).toBe('paragraph(before in the , middle, , and, after)');
});

test('a paste that took its time goes where it was asked for, and leaves whoever wrote on where they are', () => {
  const editor = between();
  const place = editor.read('latest', () => $getSelection()?.clone() ?? null);
  change(editor, () => {
    $getRoot().append($createParagraphNode().append($createTextNode('elsewhere')));
    $getRoot().selectEnd();
  });
  change(editor, () => {
    $pasteAt(place, () => $insertState(editor, JSON.stringify(noteStateFromMarkdown('pasted'))));
  });
  write(editor, '!');
  expect(outline(editor)).toBe('paragraph(before pasted, after) paragraph(elsewhere!)');
});

test('so it does when they wrote on behind the very place', () => {
  const editor = between();
  const place = editor.read('latest', () => $getSelection()?.clone() ?? null);
  write(editor, 'and on');
  change(editor, () => {
    $pasteAt(place, () => $insertState(editor, JSON.stringify(noteStateFromMarkdown('one\n\ntwo'))));
  });
  write(editor, '!');
  expect(outline(editor)).toBe('paragraph(before one) paragraph(twoand on!, after)');
});

test('who waited for it goes on behind it', () => {
  const editor = between();
  const place = editor.read('latest', () => $getSelection()?.clone() ?? null);
  change(editor, () => {
    $pasteAt(place, () => $insertState(editor, JSON.stringify(noteStateFromMarkdown('pasted'))));
  });
  write(editor, '!');
  expect(outline(editor)).toBe('paragraph(before pasted!, after)');
});

test.each([
  ['Words.[^1]\n\n[^1]: A note.', true],
  ['| a | b |\n|---|---|\n| 1 | 2 |', true],
  ['```js\nlet a;\n```', true],
  ['# Numbers\n\n- bread\n- blankets', true],
  ['See [the list](https://a.example) and **never** more.', true],
  ['He said: 2 * 3 * 4 = 24, and #1 was first.', false],
  ['- bread\n- blankets', false],
  ['1. bread\n2. blankets\n\nNothing else.', false],
  ['a | b\nc | d', false],
  ['# of people: 50', false],
  ['> he wrote this', false],
  ['گفت: «پنجاه نفر» [۱] و رفت.', false],
  ['', false],
])('a plain text is taken for Markdown only where it plainly is: %j', (text, expected) => {
  expect(looksLikeMarkdown(text)).toBe(expected);
});

const clipboard = (contents: Readonly<Record<string, string>>) => ({
  getData: (type: string) => contents[type] ?? '',
});

test('words that were copied in the reader say where they stand, and false ones are only words', () => {
  const range = { revisionId: toRevisionId('r-1'), start: 3, end: 9 };
  const copied = {
    'text/plain': 'words',
    'text/html': '<p>words</p>',
    [PASSAGE_COPY_TYPE]: writePassageCopy(range),
  };
  const wrong = { ...copied, [PASSAGE_COPY_TYPE]: '{"revisionId":"../x","start":3,"end":9}' };
  expect([takeForeign(clipboard(copied)), takeForeign(clipboard(wrong))?.kind]).toEqual([
    { kind: 'passage', range, words: 'words' },
    'page',
  ]);
});

test('what was copied in a note, and plain words, are left to the editor', () => {
  const own = {
    'application/x-lexical-editor': '{"namespace":"ibid-note","nodes":[]}',
    'text/html': '<p>a</p>',
  };
  expect([takeForeign(clipboard(own)), takeForeign(clipboard({ 'text/plain': 'a' }))]).toEqual([null, null]);
});

test('Markdown in the colours of an editor of code is Markdown', () => {
  const copied = {
    'text/html': '<div><span style="color:#00f"># A</span></div>',
    'text/plain': 'A.[^1]\n\n[^1]: B.',
  };
  expect(takeForeign(clipboard(copied))?.kind).toBe('markdown');
});

test('a false passage never passes for one, whatever stands on the clipboard', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (copied) => {
      const taken = takeForeign(clipboard({ [PASSAGE_COPY_TYPE]: copied, 'text/plain': 'a' }));
      expect(taken === null || taken.kind !== 'passage').toBe(true);
    }),
  );
});
