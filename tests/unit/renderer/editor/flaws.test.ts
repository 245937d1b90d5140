// @vitest-environment jsdom
import { $createCodeNode } from '@lexical/code-core';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from 'lexical';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { $flawsIn } from '../../../../renderer/editor/extensions/flaws/find-flaws.ts';
import type { Flaw } from '../../../../renderer/editor/extensions/flaws/flaw.ts';
import { FlawStateExtension } from '../../../../renderer/editor/extensions/flaws/flaw-state.ts';
import { flawInWords } from '../../../../renderer/editor/extensions/flaws/flaw-words.ts';
import {
  $canStandBehind,
  $makeFootnote,
  $makeFootnoteBehind,
} from '../../../../renderer/editor/extensions/flaws/mend-flaw.ts';
import { listedTrouble, passageTrouble } from '../../../../renderer/editor/extensions/flaws/trouble.ts';
import { settledFlaws } from '../../../../renderer/editor/extensions/flaws/settle-flaws.ts';
import { $createFootnoteNode } from '../../../../renderer/editor/extensions/footnote/FootnoteNode.tsx';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { buildEditor, change, outline, saved, undo } from './build-editor.ts';

function noteOf(make: () => readonly LexicalNode[]) {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot()
      .clear()
      .append(...make());
  });
  return editor;
}

const $paragraph = (...parts: readonly (string | LexicalNode)[]) =>
  $createParagraphNode().append(
    ...parts.map((part) => (typeof part === 'string' ? $createTextNode(part) : part)),
  );

const flawsOf = (editor: ReturnType<typeof buildEditor>): readonly Flaw[] =>
  settledFlaws(editor.read('latest', () => $getRoot().getChildren().flatMap($flawsIn)));

const inWords = (editor: ReturnType<typeof buildEditor>) =>
  flawsOf(editor).map((flaw) => flawInWords(flaw, null));

const words = (editor: ReturnType<typeof buildEditor>) =>
  [...JSON.stringify(saved(editor)).matchAll(/"words":"([^"]*)"/g)].map(([, found]) => found);

test('markers in plain letters, footnotes in plain letters and empty footnotes are found in their order', () => {
  const editor = noteOf(() => [
    $paragraph('Fifty were counted.[^a] Twice[2].', $createFootnoteNode(' ')),
    $paragraph('[^a]: In the winter.'),
    $paragraph('[^b]: Nobody’s.'),
  ]);
  expect(inWords(editor)).toEqual([
    'The marker [a] leads to no footnote.',
    'The marker [2] leads to no footnote.',
    'This footnote is empty.',
    'No marker leads to this footnote, [a].',
    'No marker leads to this footnote, [b].',
  ]);
});

test.each([
  'In [1988] he left.',
  'He [sic] left [3] times.',
  'A list of works:',
  '[1] Moradi, Lantern Papers.',
  'x[1988]',
])('what only looks like a marker or a footnote is none: %s', (text) => {
  expect(inWords(noteOf(() => [$paragraph(text)]))).toEqual([]);
});

test('code is no text that refers to anything', () => {
  const editor = noteOf(() => [
    $createCodeNode().append($createTextNode('list[1] = a[^2]')),
    $paragraph($createTextNode('list[1]').toggleFormat('code')),
  ]);
  expect(inWords(editor)).toEqual([]);
});

test('a number in brackets at the start of a paragraph is a footnote where a text refers to it, in any digits', () => {
  const editor = noteOf(() => [$paragraph('پنجاه نفر[۱] بودند.'), $paragraph('[1] نامه‌ی مرادی.')]);
  expect(flawsOf(editor).map(({ kind }) => kind)).toEqual(['reference', 'loose-note']);
});

function makeFootnote(editor: ReturnType<typeof buildEditor>, label: string) {
  const flaws = flawsOf(editor);
  let made: string | null = null;
  change(editor, () => {
    made = $makeFootnote(flaws, label);
  });
  return made;
}

test('a marker becomes a footnote with the words of its paragraph, which goes; one step takes it back', async () => {
  const editor = noteOf(() => [
    $paragraph('Fifty[۱] and again[1].'),
    $paragraph('between'),
    $paragraph('[1] In the winter.'),
  ]);
  const before = saved(editor);
  expect(makeFootnote(editor, '1')).not.toBe(null);
  expect([outline(editor), words(editor), flawsOf(editor)]).toEqual([
    'paragraph(Fifty, footnote,  and again, footnote, .) paragraph(between)',
    ['In the winter.', 'In the winter.'],
    [],
  ]);
  await undo(editor);
  expect(saved(editor)).toEqual(before);
});

test('a marker without any words becomes an empty footnote, and only this one', () => {
  const editor = noteOf(() => [$paragraph('Fifty[^x] and[^x].')]);
  expect(makeFootnote(editor, 'x')).not.toBe(null);
  expect([outline(editor), words(editor)]).toEqual(['paragraph(Fifty, footnote,  and[^x].)', ['']]);
});

test('a footnote in plain letters goes behind the text above it, past others of its kind', () => {
  const editor = noteOf(() => [$paragraph('Fifty.'), $paragraph('[^a]: One.'), $paragraph('[^b]: Two.')]);
  const last = flawsOf(editor).at(-1);
  if (last?.kind !== 'loose-note') throw new Error('it is one');
  change(editor, () => {
    $makeFootnoteBehind(last);
  });
  expect([outline(editor), words(editor)]).toEqual([
    'paragraph(Fifty., footnote) paragraph([^a]: One.)',
    ['Two.'],
  ]);
});

test('where nothing stands above it there is nowhere to put it', () => {
  const editor = noteOf(() => [$paragraph('[^a]: One.')]);
  const key = flawsOf(editor)[0]?.key ?? '';
  expect(editor.read('latest', () => $canStandBehind(key))).toBe(false);
});

test('what was written over since is not mended', () => {
  const editor = noteOf(() => [$paragraph('Fifty[^x].')]);
  const flaws = flawsOf(editor);
  change(editor, () => {
    $getRoot().getFirstDescendant()?.replace($createTextNode('Sixty.'));
  });
  let made: string | null = 'some';
  change(editor, () => {
    made = $makeFootnote(flaws, 'x');
  });
  expect([made, outline(editor)]).toEqual([null, 'paragraph(Sixty.)']);
});

test('a note that is written in is looked through again, and what was undone too', async () => {
  const editor = noteOf(() => [$paragraph('Fifty.'), $createQuotationNode(toPassageId('p-1'))]);
  const { flaws } = getExtensionDependencyFromEditor(editor, FlawStateExtension).output;
  const kinds = () => flaws.peek().map(({ kind }) => kind);
  await expect.poll(kinds, { timeout: 3000 }).toEqual(['quotation']);
  change(editor, () => {
    $getRoot().append($paragraph('Twice[^1].'));
  });
  await expect.poll(kinds, { timeout: 3000 }).toEqual(['quotation', 'reference']);
  await undo(editor);
  await expect.poll(kinds, { timeout: 3000 }).not.toContain('reference');
});

test('a quotation is looked at again while its passage waits for a decision, is lost, or its source is in the trash', () => {
  const passage = (fate: string, decision: string, trashed = false) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else of it is read
    passageTrouble({
      state: 'ready',
      value: { document: { trashed }, inNewest: { fate, decision } },
      error: undefined,
    } as unknown as Parameters<typeof passageTrouble>[0]);
  expect([
    passage('altered', 'proposed'),
    passage('altered', 'accepted'),
    passage('altered', 'rejected'),
    passage('ambiguous', 'proposed'),
    passage('moved', 'attached'),
    passage('lost', 'proposed'),
    passage('lost', 'rejected'),
    passage('exact', 'attached', true),
    passageTrouble({ state: 'ready', value: null, error: undefined }),
    passageTrouble({ state: 'loading', value: undefined, error: undefined }),
  ]).toEqual(['altered', null, null, 'unsure', null, 'lost', null, 'trashed', 'missing', null]);
});

test('what points to a work or a note is looked at when that is gone or in the trash', () => {
  expect([
    listedTrouble([{ trashed: false }, undefined]),
    listedTrouble([{ trashed: false }, { trashed: true }]),
    listedTrouble([{ trashed: true }, null]),
  ]).toEqual([null, 'trashed', 'missing']);
});
