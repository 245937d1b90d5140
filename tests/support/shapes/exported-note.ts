import { toNoteId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { flavourFor } from '../../../electron/export/flavours/flavour.ts';
import { NO_PAPER } from '../../../electron/export/paper.ts';
import type { NoteBody } from '../../../electron/export/note-body.ts';
import { noteStateOf } from '../../../electron/note-text/note-nodes.ts';
import { makePng } from '../make-picture.ts';
import { bodyOf, PASSAGES, PICTURES } from './library.ts';
import { type LibrarySays, shapesOfNote } from './of-note.ts';
import type { Raw } from './shape.ts';

const NOTE = {
  id: toNoteId('n-1'),
  title: 'Numbers',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

export const PIXELS = makePng(2, 2);

/** A note of these blocks as a flavour writes it. */
export async function exported(blocks: readonly NoteNode[], name: Parameters<typeof flavourFor>[0]) {
  const flavour = flavourFor(name, () => 'Works/Source', NO_PAPER);
  const body = bodyOf(blocks, flavour.lines);
  const pictures = new Map([...PICTURES.values()].map((file) => [file, PIXELS]));
  const content = await flavour.write({
    note: NOTE,
    name: 'Numbers',
    body,
    tags: [],
    bibliography: null,
    styling: null,
    pictures,
  });
  return { content, body };
}

export const words = (text: string): Raw => ({ words: text, marks: [] });

/** What a flavour says for what points into the library, as far as flavours differ. */
export interface Says {
  readonly callout?: LibrarySays['callout'];
  readonly cites?: Raw;
  readonly noteLink?: Raw;
  readonly tag?: Raw;
  readonly pictures?: LibrarySays['pictures'];
}

/** What readers of the flavour are to find. */
export function expected(blocks: readonly NoteNode[], { footnotes }: NoteBody, flavour: Says = {}) {
  return shapesOfNote(noteStateOf(blocks), {
    passages: PASSAGES,
    footnotes,
    pictures: flavour.pictures ?? PICTURES,
    callout: flavour.callout ?? ((kind) => [words(`[!${kind.toUpperCase()}] `)]),
    point(node) {
      if (node.type === 'mention') return [words('فرید مرادی')];
      if (node.type === 'tag') return [flavour.tag ?? words('#hunger')];
      if (node.type === 'citation') return [flavour.cites ?? 'note'];
      if (node.type === 'passage-reference') return [words('The House by the Harbour, para. 1'), 'note'];
      if (node.type !== 'note-link') throw new Error(`${node.type} points nowhere`);
      const linked = { words: 'Other (two)', marks: ['link(Other%20%28two%29.md)'] };
      return [node.noteId === 'note-left' ? words('Left') : (flavour.noteLink ?? linked)];
    },
  });
}
