/* oxlint-disable typescript/switch-exhaustiveness-check -- what else there may be is thrown, or points into the library */
import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import type { ExportedFootnote } from '../../../electron/export/note-body.ts';
import type { QuotedPassage } from '../../../electron/export/quoted-passage.ts';
import { ofDefinition } from './of-mdast.ts';
import { type Item, isToTheLeft, LINE_END, lineOf, type Raw, type Shape, wordsOfShape } from './shape.ts';

/** What a flavour says in a line for what points into the library. */
export interface LibrarySays {
  readonly passages: ReadonlyMap<string, QuotedPassage>;
  /** Of the sources alone: what they say is tested elsewhere. */
  readonly footnotes: readonly ExportedFootnote[];
  readonly pictures: ReadonlyMap<string, string>;
  /** What stands in the line; `note` is the marker of a footnote. */
  readonly point: (node: NoteNode) => readonly (Raw | 'note')[];
  /** What a callout begins with. */
  readonly callout: (kind: string) => readonly Raw[];
}

const MARKS: readonly (readonly [number, string])[] = [
  [1, 'strong'],
  [2, 'emphasis'],
  [4, 'delete'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];

/** The note as its editor shows it. Written apart from the export: it makes shapes of nodes and nothing else. */
export function shapesOfNote({ root }: NoteState, says: LibrarySays): readonly Shape[] {
  let number = 0;
  const nextNote = (): Raw => {
    const footnote = says.footnotes[number];
    number += 1;
    if (!footnote) throw new Error('the export has fewer footnotes than the note');
    return { note: ofDefinition(footnote.definition) };
  };

  function piecesOf(node: NoteNode, marks: readonly string[] = []): readonly Raw[] {
    switch (node.type) {
      case 'text':
        return [
          {
            words: node.text,
            marks: [...marks, ...MARKS.flatMap(([bit, mark]) => ((node.format & bit) === 0 ? [] : [mark]))],
          },
        ];
      case 'linebreak':
        return [{ sign: LINE_END }];
      case 'tab':
        return [{ words: ' ', marks }];
      case 'date':
        return [{ words: node.words, marks }];
      case 'maths':
        return [{ sign: `$${node.tex.replaceAll(/\s+/g, ' ').trim()}$` }];
      case 'link':
      case 'autolink':
        return node.children.flatMap((child) => piecesOf(child, [...marks, `link(${node.url})`]));
      case 'footnote': {
        number += 1;
        return [{ note: paragraphs(node.words.split(/\n\n+/).map(wordsOfOwn)) }];
      }
      default:
        return says.point(node).map((one) => (one === 'note' ? nextNote() : one));
    }
  }

  const inline = (nodes: readonly NoteNode[]): readonly (readonly Raw[])[] => {
    const parts: NoteNode[][] = [[]];
    nodes.forEach((node, at) => {
      if (node.type === 'linebreak' && nodes[at + 1]?.type === 'linebreak') parts.push([]);
      else parts.at(-1)?.push(node);
    });
    return parts.map((part) => part.flatMap((node) => piecesOf(node)));
  };

  function blocksOf(node: NoteNode): readonly Shape[] {
    switch (node.type) {
      case 'paragraph':
        return paragraphs(inline(node.children));
      case 'heading': {
        const words = lineOf(node.children.flatMap((child) => piecesOf(child)).map(endAsSpace));
        return words.length === 0 ? [] : [{ heading: Number(node.tag.slice(1)), words }];
      }
      case 'quote':
        return [{ quote: paragraphs(inline(node.children)) }];
      case 'callout': {
        const [first, ...others] = node.children;
        const sign = says.callout(node.kind);
        if (first?.type !== 'paragraph')
          return [{ quote: [{ p: lineOf(sign) }, ...node.children.flatMap(blocksOf)] }];
        const [line = [], ...lines] = inline(first.children);
        return [{ quote: [...paragraphs([[...sign, ...line], ...lines]), ...others.flatMap(blocksOf)] }];
      }
      case 'quotation': {
        const passage = says.passages.get(node.passageId);
        const quote: Shape[] = (passage?.pieces ?? []).flatMap(({ kind, text }): readonly Shape[] =>
          kind === 'code' ? [{ code: text, language: '' }] : paragraphs([[{ words: text, marks: [] }]]),
        );
        const last = quote.at(-1);
        const marker = lineOf([nextNote()]);
        if (last && 'p' in last) quote.splice(-1, 1, { ...last, p: [...last.p, ...marker] });
        else quote.push({ p: marker });
        return [{ quote }];
      }
      case 'code':
        return [
          {
            code: node.children.map((one) => (one.type === 'text' ? one.text : '\n')).join(''),
            language: node.language ?? '',
          },
        ];
      case 'maths-block':
        return [{ maths: node.tex.trim() }];
      case 'horizontalrule':
        return [{ rule: true }];
      case 'picture':
        return [
          { p: [`![${node.alt.replaceAll(/\s+/g, ' ').trim()}](${says.pictures.get(node.pictureId)})`] },
        ];
      case 'list':
        return [listOf(node)];
      case 'table':
        return [tableOf(node)];
      default:
        throw new Error(`${node.type} is no block`);
    }
  }

  function listOf({ listType, start, children }: Extract<NoteNode, { type: 'list' }>): Shape {
    const items: Item[] = [];
    for (const item of children) {
      if (item.type !== 'listitem') continue;
      const [only] = item.children;
      const last = items.at(-1);
      if (only?.type === 'list' && last)
        items.splice(-1, 1, { ...last, blocks: [...last.blocks, listOf(only)] });
      else
        items.push({
          ...(listType === 'check' ? { checked: item.checked === true } : {}),
          blocks: paragraphs(inline(item.children)),
        });
    }
    return {
      list: listType === 'number' ? 'number' : 'bullet',
      start: listType === 'number' ? start : 1,
      items,
    };
  }

  function tableOf(node: Extract<NoteNode, { type: 'table' | 'tablerow' }>): Shape {
    const rows = node.children.map((row) => ('children' in row ? row.children : []));
    const table = rows.map((cells) =>
      cells.map((cell) =>
        lineOf(
          ('children' in cell ? cell.children : []).flatMap((block, index) => [
            ...(index === 0 ? [] : [{ words: ' ', marks: [] }]),
            ...('children' in block ? block.children : []).flatMap((one) => piecesOf(one)).flatMap(inCell),
          ]),
        ),
      ),
    );
    const first = rows[0]?.[0];
    const align = rows[0]?.map((cell) => {
      const [block] = 'children' in cell ? cell.children : [];
      return block && 'format' in block && typeof block.format === 'string'
        ? block.format.charAt(0) || '-'
        : '-';
    });
    return {
      table,
      hasHeading: first?.type === 'tablecell' && first.headerState !== 0,
      align: align?.join('') ?? '',
    };
  }

  return root.children.flatMap(blocksOf).map(inItsDirection);
}

function endAsSpace(piece: Raw): Raw {
  return 'sign' in piece && piece.sign === LINE_END ? { words: ' ', marks: [] } : piece;
}

/** No code has a bar in a table: it stands between two pieces of it. */
function inCell(piece: Raw): readonly Raw[] {
  if (!('words' in piece) || !piece.marks.includes('code')) return [endAsSpace(piece)];
  return piece.words.split(/(\|)/).map((words) => ({
    words,
    marks: words === '|' ? piece.marks.filter((mark) => mark !== 'code') : piece.marks,
  }));
}

function paragraphs(lines: readonly (readonly Raw[])[]): readonly Shape[] {
  return lines.map(lineOf).flatMap((p) => (p.length === 0 ? [] : [{ p }]));
}

function wordsOfOwn(words: string): readonly Raw[] {
  return words
    .split('\n')
    .flatMap((line, index): readonly Raw[] => [
      ...(index === 0 ? [] : [{ sign: LINE_END }]),
      { words: line, marks: [] },
    ]);
}

/** Code and formulas are read from left to right, whatever they say. */
function inItsDirection(shape: Shape): Shape {
  const isPlain = 'code' in shape || 'maths' in shape || 'rule' in shape;
  return !isPlain && isToTheLeft(wordsOfShape(shape).replace(/^\[![A-Z]+\]/, ''))
    ? { ...shape, rtl: true }
    : shape;
}
