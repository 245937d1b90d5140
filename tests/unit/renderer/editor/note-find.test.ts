// @vitest-environment jsdom
import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from 'lexical';
import { expect, test } from 'vitest';
import { fold } from '#shared/fold/fold.ts';
import { hitsIn, patternFor, type Wanted } from '#shared/find/wanted-words.ts';
import { toPassageId } from '#shared/model/ids.ts';
import { $noteBlocks, blockAt, offsetOf } from '../../../../renderer/editor/extensions/find/note-blocks.ts';
import { $replaceAll, $replaceHit } from '../../../../renderer/editor/extensions/find/replace-hits.ts';
import { replacedInWords } from '../../../../renderer/editor/extensions/find/use-note-find.ts';
import { $createFootnoteNode } from '../../../../renderer/editor/extensions/footnote/FootnoteNode.tsx';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { buildEditor, change, outline, saved, undo } from './build-editor.ts';

const QUOTED = 'there were about fifty people';

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

const $bold = (words: string) => $createTextNode(words).toggleFormat('bold');

const read = (editor: ReturnType<typeof buildEditor>) =>
  editor.read('latest', () => $noteBlocks(() => QUOTED));

function find(editor: ReturnType<typeof buildEditor>, query: string, wanted: Partial<Wanted> = {}) {
  const blocks = read(editor);
  const pattern = patternFor(query);
  const hits = pattern
    ? blocks.flatMap((block) => hitsIn(block, fold(block.text), pattern, { query, whole: false, ...wanted }))
    : [];
  return { blocks, hits };
}

function replaceAll(
  editor: ReturnType<typeof buildEditor>,
  query: string,
  words: string,
  wanted?: Partial<Wanted>,
) {
  const { blocks, hits } = find(editor, query, wanted);
  let answer = { replaced: 0, kept: 0 };
  change(editor, () => {
    answer = $replaceAll(blocks, hits, words);
  });
  return answer;
}

test('everything that has words is found in its order: blocks, footnotes behind theirs, and what is quoted', () => {
  const editor = noteOf(() => [
    $paragraph('fifty', $createFootnoteNode('or fifty-one'), ' people'),
    $createQuotationNode(toPassageId('p-1')),
    $createListNode('bullet').append(
      $createListItemNode().append($createTextNode('half of fifty')),
      $createListItemNode().append(
        $createListNode('bullet').append($createListItemNode().append($createTextNode('a fifty-first'))),
      ),
    ),
  ]);
  const { blocks, hits } = find(editor, 'fifty');
  expect(hits.map(({ start }) => blockAt(blocks, start)?.kind)).toEqual([
    'text',
    'footnote',
    'quotation',
    'text',
    'text',
  ]);
});

test('words are found across what divides their form, and in any spelling', () => {
  const editor = noteOf(() => [
    $paragraph(
      'He was an hon',
      $bold('est b'),
      $createLinkNode('https://a.example').append($createTextNode('oy')),
    ),
    $paragraph('می‌گفت'),
  ]);
  expect([find(editor, 'Honest boy').hits, find(editor, 'مي گفت').hits].map(({ length }) => length)).toEqual([
    1, 1,
  ]);
});

test('new words take the form of the first of those they replace', () => {
  const editor = noteOf(() => [$paragraph('an ', $bold('hon'), 'est boy')]);
  replaceAll(editor, 'honest', 'sly');
  expect(outline(editor)).toBe('paragraph(an , sly,  boy)');
  expect(JSON.stringify(saved(editor))).toContain('"format":1,"mode":"normal","style":"","text":"sly"');
});

test('all are replaced in one step, which one step takes back', async () => {
  const editor = noteOf(() => [
    $paragraph('fifty and fifty', $createFootnoteNode('fifty, or fifty-one')),
    $paragraph('Fifty'),
  ]);
  const before = saved(editor);
  expect(replaceAll(editor, 'fifty', 'two hundred')).toEqual({ replaced: 5, kept: 0 });
  expect(JSON.stringify(saved(editor))).toContain('"words":"two hundred, or two hundred-one"');
  expect(outline(editor)).toBe('paragraph(two hundred and two hundred, footnote) paragraph(two hundred)');
  await undo(editor);
  expect(saved(editor)).toEqual(before);
});

test('quoted words are found and never replaced, which is said', () => {
  const editor = noteOf(() => [$paragraph('fifty'), $createQuotationNode(toPassageId('p-1'))]);
  const answer = replaceAll(editor, 'fifty', 'x');
  expect([answer, replacedInWords(answer), outline(editor)]).toEqual([
    { replaced: 1, kept: 1 },
    '1 replaced. 1 stands in a quotation, which keeps the words of the source.',
    'paragraph(x) quotation',
  ]);
});

test('capitals and whole words may be asked for', () => {
  const editor = noteOf(() => [$paragraph('Mill, mill, windmill, MILL')]);
  const count = (query: string, wanted: Partial<Wanted>) => find(editor, query, wanted).hits.length;
  expect([
    count('mill', {}),
    count('mill', { exactCase: true }),
    count('Mill', { exactCase: true }),
    count('mill', { whole: true }),
    count('mill', { whole: true, exactCase: true }),
  ]).toEqual([4, 2, 1, 3, 1]);
});

test('what was written since the search is left alone', () => {
  const editor = noteOf(() => [$paragraph('fifty people')]);
  const { blocks, hits } = find(editor, 'people');
  change(editor, () => {
    $getRoot().getFirstDescendant()?.replace($createTextNode('sixty'));
  });
  let answer = true;
  change(editor, () => {
    const [hit] = hits;
    answer = hit !== undefined && $replaceHit(blocks, hit, 'x');
  });
  expect([answer, outline(editor)]).toEqual([false, 'paragraph(sixty)']);
});

test('replacing a word by nothing leaves no empty text behind', () => {
  const editor = noteOf(() => [$paragraph('a ', $bold('b'), ' c')]);
  replaceAll(editor, 'b', '');
  expect(outline(editor)).toBe('paragraph(a  c)');
});

test('the caret says from where on is searched', () => {
  const editor = noteOf(() => [$paragraph('one'), $paragraph('two')]);
  const blocks = read(editor);
  const key = blocks[1]?.pieces[0]?.key ?? '';
  expect([offsetOf(blocks, key, 1), offsetOf(blocks, 'nowhere', 0)]).toEqual([5, null]);
});
