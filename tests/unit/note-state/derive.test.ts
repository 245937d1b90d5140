import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { listItemNode, listNode } from '../../../electron/note-text/list-nodes.ts';
import {
  codeNode,
  footnoteNode,
  headingNode,
  lineBreakNode,
  linkNode,
  noteStateOf,
  paragraphNode,
  quotationNode,
  quoteNode,
  ruleNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { tableNode } from '../../../electron/note-text/table-nodes.ts';

const FIRST = toPassageId('p-first');
const SECOND = toPassageId('p-second');
const WORDS = new Map([
  [FIRST, 'the first words'],
  [SECOND, 'the second words'],
]);

function textOf(...blocks: Parameters<typeof noteStateOf>[0]): string {
  return deriveNote(JSON.stringify(noteStateOf(blocks))).text((node) =>
    node.type === 'quotation' ? (WORDS.get(toPassageId(node.passageId)) ?? '') : `<${node.type}>`,
  );
}

test('blocks are parted by line feeds, and the words of a quotation stand in their place', () => {
  const item = listItemNode({ indent: 0 }, [textNode('an item')]);
  const inner = listNode('bullet', 1, [listItemNode({ indent: 1 }, [textNode('an inner one')])]);
  expect(
    textOf(
      headingNode('h1', [textNode('A heading')]),
      paragraphNode([
        textNode('A '),
        textNode('bold', 1),
        linkNode('https://example.org', [textNode(' link')]),
      ]),
      quotationNode(FIRST),
      listNode('bullet', 1, [item, listItemNode({ indent: 0 }, [inner])]),
      quoteNode([textNode('one line'), lineBreakNode(), textNode('another')]),
      paragraphNode([]),
    ),
  ).toBe('A heading\nA bold link\nthe first words\nan item\nan inner one\none line\nanother');
});

test('the words of a footnote follow the block of its marker, and part no sentence', () => {
  const block = paragraphNode([textNode('There were '), footnoteNode('As she says.'), textNode('fifty.')]);
  expect(textOf(block, paragraphNode([textNode('Next.')]))).toBe('There were fifty.\nAs she says.\nNext.');
});

test('quoted passages are listed in order, one that is quoted twice as often', () => {
  const blocks = [SECOND, FIRST, SECOND].map(quotationNode);
  expect(deriveNote(JSON.stringify(noteStateOf(blocks))).passageIds).toEqual([SECOND, FIRST, SECOND]);
  expect(deriveNote(JSON.stringify(noteStateOf([]))).passageIds).toEqual([]);
});

test('what points into the library stands in its line with the words of the library, and is listed once', () => {
  const nodes = [
    { type: 'mention', version: 1, nameId: 'm-1' },
    { type: 'citation', version: 1, items: [{ documentId: 'd-1' }, { documentId: 'd-2' }] },
    { type: 'passage-reference', version: 1, passageId: 'p-first' },
    { type: 'note-link', version: 1, noteId: 'n-1' },
    { type: 'tag', version: 1, tagId: 't-1' },
    { type: 'citation', version: 1, items: [{ documentId: 'd-1' }] },
  ] as const;
  const blocks = [paragraphNode([textNode('As '), ...nodes]), paragraphNode([nodes[4]])];
  const derived = deriveNote(JSON.stringify(noteStateOf(blocks)));
  expect([derived.passageIds, derived.pointsTo, derived.text(({ type }) => `<${type}>`)]).toEqual([
    [],
    { passages: [FIRST], documents: ['d-1', 'd-2'], names: ['m-1'], notes: ['n-1'], tags: ['t-1'] },
    'As <mention><citation><passage-reference><note-link><tag><citation>\n<tag>',
  ]);
});

test('keys that only the editor knows are let be', () => {
  const paragraph = Object.assign(paragraphNode([textNode('words')]), { $: { colour: 'blue' } });
  const { root } = noteStateOf([paragraph]);
  expect(deriveNote(JSON.stringify({ root, further: 1 })).text(() => '')).toBe('words');
});

test('the words of code and of every cell are found, and a rule parts sentences', () => {
  const cell = (words: string) => [textNode(words)];
  expect(
    textOf(
      codeNode('js', [textNode('let a;'), lineBreakNode(), textNode('let b;')]),
      tableNode({
        rows: [
          [cell('winter'), cell('blankets')],
          [cell('1986'), [textNode('fifty'), footnoteNode('As she says.')]],
        ],
        hasHeading: true,
      }),
      ruleNode(),
      paragraphNode([textNode('after')]),
    ),
  ).toBe('let a;\nlet b;\nwinter\nblankets\n1986\nfifty\nAs she says.\nafter');
});

function stateWith(...children: readonly unknown[]): string {
  return JSON.stringify({ root: { ...noteStateOf([]).root, children } });
}

const TEXT = { ...textNode('words') };

test.each([
  ['broken JSON', '{"root":'],
  ['no state', '"words"'],
  ['no object', '[]'],
  ['null', 'null'],
  ['no root', '{}'],
  ['a root that is none', JSON.stringify({ root: paragraphNode([]) })],
  ['an unknown kind of node', stateWith({ type: 'video', version: 1 })],
  [
    'a kind named as something every object has',
    stateWith({ type: 'constructor', version: 1, children: [] }),
  ],
  ['a node without a type', stateWith({ version: 1, children: [] })],
  ['a child that is no node', stateWith('words')],
  ['a root within the root', stateWith(noteStateOf([]).root)],
  ['an element without children', stateWith({ ...paragraphNode([]), children: undefined })],
  ['a text without words', stateWith({ ...TEXT, text: undefined })],
  ['a text whose format is no number', stateWith({ ...TEXT, format: 'bold' })],
  ['a node of a later version', stateWith({ ...TEXT, version: 2 })],
  ['a heading of no level', stateWith({ ...headingNode('h1', []), tag: 'h7' })],
  ['a list of no kind', stateWith({ ...listNode('bullet', 1, []), listType: 'tree' })],
  ['a link without an address', stateWith({ ...linkNode('https://example.org', []), url: null })],
  ['a quotation without a passage', stateWith({ type: 'quotation', version: 1 })],
  ['a quotation of what is no id', stateWith({ type: 'quotation', version: 1, passageId: '../x' })],
  ['code in what is no language', stateWith({ ...codeNode(null, []), language: 1 })],
  ['a cell that is of no row', stateWith({ ...paragraphNode([]), type: 'tablecell' })],
  ['a cell outside a row', stateWith({ ...paragraphNode([]), type: 'tablecell', headerState: 0 })],
  [
    'a paragraph between rows',
    stateWith({ ...paragraphNode([]), type: 'table', children: [paragraphNode([])] }),
  ],
  ['a footnote without words', stateWith({ type: 'footnote', version: 1 })],
  ['a citation of nothing', stateWith({ type: 'citation', version: 1, items: [] })],
  [
    'a citation of what is no id',
    stateWith({ type: 'citation', version: 1, items: [{ documentId: '../x' }] }),
  ],
  [
    'a citation of an unknown kind of place',
    stateWith({
      type: 'citation',
      version: 1,
      items: [{ documentId: 'd-1', locator: { label: 'shelf', value: '3' } }],
    }),
  ],
  ['a mention of what is no id', stateWith({ type: 'mention', version: 1, nameId: 'M 1' })],
  ['a tag without an id', stateWith({ type: 'tag', version: 1 })],
])('%s is no note', (_what, state) => {
  expect(() => deriveNote(state)).toThrow(
    expect.objectContaining({
      code: 'invalid-call',
      message: expect.stringMatching(/^The text of this note cannot be read: .+\.$/),
    }),
  );
});

test('a state of any depth is refused without the stack running out', () => {
  const depth = 200_000;
  const open = '{"type":"list","version":1,"listType":"bullet","start":1,"children":[';
  const state = `{"root":{"type":"root","version":1,"children":[${open.repeat(depth)}${']}'.repeat(depth)}]}}`;
  expect(() => deriveNote(state)).toThrow(expect.objectContaining({ code: 'invalid-call' }));
});
