import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readNoteLabel } from '../footnotes/labels.ts';

/** Part of a file that goes to one place as a whole: a paragraph, an item of a list, a line that could be a note. */
export interface Piece {
  readonly node: RootContent | ListItem;
  /** UTF-16 offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** Of an item of a numbered list, as it is written. */
  readonly number: string | null;
}

export function piecesOf(root: Root, source: string): readonly Piece[] {
  return root.children.flatMap((node): readonly Piece[] => {
    if (node.type === 'list')
      return node.children.map((item, index) => piece(item, itemNumber(node, item, index, source)));
    if (node.type === 'paragraph') return linesApart(node, source).map((line) => piece(line));
    return [piece(node)];
  });
}

function piece(node: RootContent | ListItem, number: string | null = null): Piece {
  return { node, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, number };
}

/** What is written before an item, `3.` or `3)`; null in a list without numbers. */
export function itemNumber(list: List, item: ListItem, index: number, source: string): string | null {
  if (list.ordered !== true) return null;
  const start = item.position?.start.offset ?? 0;
  return /^\d{1,9}[.)]/.exec(source.slice(start, start + 12))?.[0] ?? `${(list.start ?? 1) + index}.`;
}

/**
 * Notes on neighbouring lines are one paragraph to Markdown. Where the first line begins as a note does,
 * every line that does begins a paragraph.
 */
function linesApart(paragraph: Paragraph, source: string): readonly Paragraph[] {
  if (readNoteLabel(toString(paragraph)) === null) return [paragraph];
  const lines: { children: PhrasingContent[]; start: number }[] = [
    { children: [], start: paragraph.position?.start.offset ?? 0 },
  ];
  for (const child of paragraph.children) {
    const parts = child.type === 'text' ? textLines(child, source) : [{ child, start: 0 }];
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push({ children: [], start: part.start });
      lines.at(-1)?.children.push(part.child);
    }
  }
  return lines.map(({ children, start }, index): Paragraph => {
    const end = lines[index + 1]?.start ?? paragraph.position?.end.offset ?? start;
    return { type: 'paragraph', children, position: positionOf(start, end) };
  });
}

function textLines(text: Text, source: string): readonly { readonly child: Text; readonly start: number }[] {
  const from = text.position?.start.offset ?? 0;
  const written = source.slice(from, text.position?.end.offset);
  const parts: { child: Text; start: number }[] = [];
  let at = -1;
  for (const [index, line] of text.value.split('\n').entries()) {
    if (index > 0) at = written.indexOf('\n', at + 1);
    const open = parts.at(-1);
    if (open === undefined || (readNoteLabel(line) !== null && at >= 0))
      parts.push({ child: { ...text, value: line }, start: from + at + 1 });
    else open.child = { ...open.child, value: `${open.child.value}\n${line}` };
  }
  return parts;
}

function positionOf(start: number, end: number): NonNullable<Paragraph['position']> {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { start: point(start), end: point(end) };
}
