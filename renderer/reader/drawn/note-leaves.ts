import type { Block, Footnote } from '#shared/model/text.ts';
import { linesOf } from '../block-lines.ts';
import { hasMarker, LAST_LINE, type Leaf } from './leaf.ts';

/** Some notes, each with its blocks. */
export interface NoteLeaf {
  readonly notes: readonly { readonly footnote: Footnote; readonly blocks: readonly Block[] }[];
  /** Null where none of them has a block. */
  readonly leaf: Leaf | null;
}

/** A note is more than its words, and takes longer to draw than lines of the body. */
const LINES = 40;

/** The notes cut into leaves. `blocks` are theirs, in order. */
export function noteLeavesOf(footnotes: readonly Footnote[], blocks: readonly Block[]): readonly NoteLeaf[] {
  const byNote = Map.groupBy(blocks, (block) => block.footnote);
  const leaves: NoteLeaf[] = [];
  let notes: NoteLeaf['notes'][number][] = [];
  let lines = 0;
  const close = () => {
    if (notes.length > 0) leaves.push({ notes, leaf: leafOf(notes) });
    notes = [];
    lines = 0;
  };
  for (const footnote of footnotes) {
    notes.push({ footnote, blocks: byNote.get(footnote.ordinal) ?? [] });
    lines += linesOf(footnote.text.length) + 1;
    if (lines >= LINES) close();
  }
  close();
  return leaves;
}

function leafOf(notes: NoteLeaf['notes']): Leaf | null {
  const blocks = notes.flatMap((note) => note.blocks);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    first,
    last,
    letters: letters * SMALLER,
    rest: notes.length * (LAST_LINE + GAP),
    hasMarkers: blocks.some(hasMarker),
  };
}

/** Notes are set in smaller type: what a letter takes up of a line of the body. */
const SMALLER = 0.75;
/** What lies between two notes, in lines of the body. */
const GAP = 0.37;
