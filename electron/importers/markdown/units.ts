import type { ImportedBlock } from '#shared/model/text.ts';
import { readNoteLabel } from '../footnotes/labels.ts';
import type { NoteUnit } from '../footnotes/note-runs.ts';
import { readByline } from '../metadata/byline.ts';
import { isClutter } from '../metadata/clutter.ts';
import type { EdgeUnit } from '../metadata/edges.ts';
import type { Piece } from './pieces.ts';

/** A block of a file with the piece that it was read from. */
export interface Unit extends NoteUnit, EdgeUnit {
  readonly block: ImportedBlock;
  readonly piece: Piece;
}

export function unitsOf(
  pieces: readonly { readonly piece: Piece; readonly blocks: readonly ImportedBlock[] }[],
): readonly Unit[] {
  return pieces.flatMap(({ piece, blocks }, group) =>
    blocks.map((block, index): Unit => {
      const { text, kind } = block;
      const open = kind === 'paragraph' || kind === 'list-item' || kind === 'table-row';
      return {
        text,
        block,
        piece,
        group,
        label: open && index === 0 ? readNoteLabel(text) : null,
        indented: false,
        foreign:
          kind === 'heading' ||
          (open && blocks.length === 1 && (isClutter(text) || readByline(text) !== null)),
        // Front matter that could not be read stands before the title, and is none.
        rule: kind === 'code' && /^(?:yaml|toml)$/.test(piece.node.type),
        // A piece goes to one place as a whole: one of several blocks is no line of its own.
        lines: blocks.map((each) => each.text),
      };
    }),
  );
}
