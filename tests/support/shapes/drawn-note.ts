import fc from 'fast-check';
import { toPictureId } from '#shared/model/ids.ts';
import { CALLOUT_KINDS, type NoteNode } from '#shared/model/note-state.ts';
import { joinLists, listItemNode, listNode } from '../../../electron/note-text/list-nodes.ts';
import {
  calloutNode,
  citationNode,
  codeNode,
  footnoteNode,
  headingNode,
  lineBreakNode,
  linkNode,
  mathsNode,
  paragraphNode,
  quotationNode,
  quoteNode,
  ruleNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { tableNode } from '../../../electron/note-text/table-nodes.ts';
import { nastyLine } from '../nasty-text.ts';
import { ALIGNMENTS, PASSAGES, PICTURE } from './library.ts';

/*
 * Notes of every kind of node that the editor makes, drawn by chance.
 */

const FORMATS = [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 8, 32, 64, 128, 129, 130, 192];
const WORDS = ['said so', 'فرید گفت', 'the lower building', 'a', '۵۰ نفر', '(so)', 'x_y'];

type Words = fc.Arbitrary<string>;
const plainWords: Words = fc.constantFrom(...WORDS);
const anyWords: Words = fc.oneof(
  plainWords,
  // Addresses that stand for themselves are links to some readers and none to others.
  nastyLine
    .map((line) => line.replaceAll(/[\p{Cc}\ufffe\uffff]/gu, ' ').replaceAll(/https?:|www\.|@example/g, ''))
    .filter((line) => /\S/.test(line)),
);

const point = fc.constantFrom<NoteNode>(
  { type: 'mention', version: 1, nameId: 'n-farid' },
  { type: 'tag', version: 1, tagId: 't-hunger' },
  { type: 'note-link', version: 1, noteId: 'note-other' },
  { type: 'note-link', version: 1, noteId: 'note-left' },
  { type: 'passage-reference', version: 1, passageId: 'p-2' },
  citationNode([{ documentId: 'd-1' }]),
  { type: 'date', version: 1, words: '12 Mordad 1367', edtf: '1988-08-03' },
  mathsNode('maths', 'x^2 + \\frac{1}{2}'),
  { type: 'tab', version: 1 },
  {
    type: 'autolink',
    version: 1,
    url: 'https://example.org/a_b',
    children: [textNode('https://example.org/a_b')],
    direction: null,
    format: '',
    indent: 0,
  },
);

/** What stands in a line, and in no other line end than its own. */
function drawnLine(words: Words): fc.Arbitrary<readonly NoteNode[]> {
  const text = fc.tuple(words, fc.constantFrom(...FORMATS)).map(([one, format]) => textNode(one, format));
  const piece = fc.oneof(
    { weight: 7, arbitrary: text },
    { weight: 1, arbitrary: text.map((one) => linkNode('https://example.org/a_(b)*c*', [one])) },
    { weight: 1, arbitrary: words.map(footnoteNode) },
    { weight: 2, arbitrary: point },
  );
  // A space between, as people write: what stands against what is drawn in the words alone.
  return fc
    .array(fc.tuple(piece, fc.boolean()), { minLength: 1, maxLength: 5 })
    .filter((pieces) => pieces.some(([{ type }]) => type !== 'tab'))
    .map((pieces) => pieces.flatMap(([node, isApart]) => (isApart ? [node, textNode(' ')] : [node])));
}

function drawnLines(words: Words): fc.Arbitrary<readonly NoteNode[]> {
  return fc
    .array(drawnLine(words), { minLength: 1, maxLength: 2 })
    .map((lines) => lines.flatMap((line, at) => (at === 0 ? line : [lineBreakNode(), ...line])));
}

/** Neighbouring lists of one kind are one, as the editor has them. */
export function drawnNote(fewest: number, most: number): fc.Arbitrary<readonly NoteNode[]> {
  return fc.array(drawnBlock(anyWords), { minLength: fewest, maxLength: most }).map(joinLists);
}

/** A block of every kind. */
function drawnBlock(words: Words): fc.Arbitrary<NoteNode> {
  const line = drawnLine(words);
  const lines = drawnLines(words);
  const paragraph = lines.map(paragraphNode);
  const list = drawnList(lines);
  const picture = words.map((alt): NoteNode => ({
    type: 'picture',
    version: 1,
    pictureId: toPictureId(PICTURE),
    alt,
  }));
  const code = fc
    .tuple(fc.constantFrom(null, 'notes', 'ts'), fc.array(words, { minLength: 1, maxLength: 3 }))
    .map(([language, rows]) =>
      codeNode(
        language,
        rows.flatMap((row, at) => [...(at === 0 ? [] : [lineBreakNode()]), textNode(row)]),
      ),
    );
  const blocks = fc.array(fc.oneof(paragraph, list, code), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: paragraph },
    fc
      .tuple(fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5', 'h6'), line)
      .map(([tag, nodes]) => headingNode(tag, nodes)),
    lines.map(quoteNode),
    fc.tuple(fc.constantFrom(...CALLOUT_KINDS), blocks).map(([kind, inner]) => calloutNode(kind, inner)),
    list,
    code,
    fc
      .constantFrom(...PASSAGES.keys())
      .map((id) => quotationNode(PASSAGES.get(id)?.passage.id ?? quotationId())),
    fc.constant(mathsNode('maths-block', '\\sum_{i=1}^n x_i')),
    fc.constant(ruleNode()),
    picture,
    drawnTable(line),
  );
}

function quotationId(): never {
  throw new Error('there is no such passage');
}

function drawnList(lines: fc.Arbitrary<readonly NoteNode[]>): fc.Arbitrary<NoteNode> {
  const kind = fc.constantFrom<'bullet' | 'number' | 'check'>('bullet', 'number', 'check');
  const itemOf = (indent: number, isCheck: boolean) => (children: readonly NoteNode[], at: number) =>
    listItemNode({ indent, ...(isCheck ? { checked: at % 2 === 0 } : {}) }, children);
  return fc
    .tuple(kind, kind, fc.array(lines, { minLength: 1, maxLength: 3 }), fc.array(lines, { maxLength: 2 }))
    .map(([outer, inner, rows, within]) => {
      const items = rows.map(itemOf(0, outer === 'check'));
      if (within.length > 0) {
        const list = listNode(inner, 1, within.map(itemOf(1, inner === 'check')));
        items.splice(
          1,
          0,
          listItemNode({ indent: 0, ...(outer === 'check' ? { checked: false } : {}) }, [list]),
        );
      }
      return listNode(outer, outer === 'number' ? 4 : 1, items);
    });
}

function drawnTable(line: fc.Arbitrary<readonly NoteNode[]>): fc.Arbitrary<NoteNode> {
  return fc
    .tuple(
      fc.array(fc.tuple(line, line, line), { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...ALIGNMENTS))),
    )
    .map(([rows, hasHeading, align]) => tableNode({ rows, hasHeading, align }));
}
