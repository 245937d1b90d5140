import type { DroppedText } from '#shared/model/report.ts';
import { isClutter } from '../metadata/clutter.ts';
import { CLUTTER, type EdgeFate } from '../metadata/edges.ts';
import type { Stretch } from './account.ts';
import type { FoundNotes } from './notes.ts';
import type { Piece } from './pieces.ts';
import type { ReadFile } from './read-file.ts';
import type { Unit } from './units.ts';

/** Where a unit of the file goes. */
export type Fate = 'body' | 'footnotes' | EdgeFate;

export function fatesOf(
  units: readonly Unit[],
  notes: FoundNotes,
  edges: ReadonlyMap<Unit, EdgeFate>,
  title: string | null,
): ReadonlyMap<Unit, Fate> {
  const isTitle = ({ block, text }: Unit) => block.kind === 'heading' && block.level === 1 && text === title;
  return new Map(
    units.map((unit): [Unit, Fate] => {
      if (notes.units.has(unit)) return [unit, 'footnotes'];
      if (notes.headings.has(unit)) return [unit, { reason: 'heading of the notes' }];
      const edge = edges.get(unit) ?? (isTitle(unit) ? 'metadata' : undefined);
      if (edge !== undefined) return [unit, edge];
      return [
        unit,
        unit.lines.length === 1 && unit.block.kind !== 'code' && isClutter(unit.text)
          ? { reason: CLUTTER }
          : 'body',
      ];
    }),
  );
}

export interface Accounted {
  readonly stretches: readonly Stretch[];
  readonly dropped: readonly DroppedText[];
}

/** Where every part of the source went, and what of it is nowhere in the document. */
export function stretchesOf(file: ReadFile, fates: ReadonlyMap<Unit, Fate>, source: string): Accounted {
  const byPiece = new Map<Piece, Fate>([...fates].map(([{ piece }, fate]) => [piece, fate]));
  const starts = [...fates].filter(([, fate]) => fate === 'body').map(([{ piece }]) => piece.start);
  let before = 0;
  const dropped: DroppedText[] = [];
  const stretches: Stretch[] = file.pieces.map(({ piece, blocks, droppedLength }) => {
    const { start, end } = piece;
    const fate = byPiece.get(piece) ?? emptyFate(piece, source.slice(start, end), droppedLength);
    while ((starts[before] ?? Infinity) < start) before += 1;
    if (typeof fate !== 'string') {
      dropped.push({
        text: blocks.length > 0 ? blocks.map(({ text }) => text).join('\n') : source.slice(start, end),
        reason: fate.reason,
        before,
      });
      return { start, end, category: 'dropped', dropped: 0 };
    }
    return { start, end, category: fate, dropped: droppedLength };
  });
  stretches.push(...frontStretches(file, source, dropped));
  for (const [index, node] of file.references.notes.entries()) {
    stretches.push({
      ...rangeOf(node),
      category: 'footnotes',
      dropped: file.noteBlocks[index]?.droppedLength ?? 0,
    });
  }
  for (const node of file.references.definitions.values()) {
    if (file.references.notes.includes(node)) continue;
    const isUsed = file.references.used.has(node);
    stretches.push({ ...rangeOf(node), category: isUsed ? 'body' : 'dropped', dropped: 0 });
    const { start, end } = rangeOf(node);
    if (!isUsed) dropped.push({ text: source.slice(start, end), reason: 'link address that no link uses' });
  }
  return { stretches, dropped: [...dropped, ...file.dropped] };
}

/** A piece that gave no block. HTML without words has been told of already. */
function emptyFate({ node }: Piece, source: string, droppedLength: number): Fate {
  if (node.type === 'thematicBreak') return { reason: 'line drawn in the text' };
  if (node.type === 'html' || droppedLength >= source.length) return 'body';
  return { reason: source.includes('![') ? 'picture' : 'mark without words' };
}

function frontStretches(
  { front, frontNode }: ReadFile,
  source: string,
  dropped: DroppedText[],
): readonly Stretch[] {
  if (!front || !frontNode) return [];
  const { start, end } = rangeOf(frontNode);
  const offset = source.indexOf('\n', start) + 1;
  const unused = front.unused.map((range) => ({
    start: offset + range.start,
    end: Math.min(end, offset + range.end),
  }));
  for (const range of unused)
    dropped.push({ text: source.slice(range.start, range.end), reason: 'field that Ibid has no place for' });
  return [
    { start, end, category: 'metadata', dropped: 0 },
    ...unused.map((range): Stretch => ({ ...range, category: 'dropped', dropped: 0 })),
  ];
}

function rangeOf({
  position,
}: {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}) {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
