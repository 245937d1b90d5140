import type { ImportedFootnote } from '#shared/model/document.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { isNotesHeading } from '../footnotes/labels.ts';
import { noteFrom } from '../footnotes/note-from.ts';
import { findNoteRuns } from '../footnotes/note-runs.ts';
import type { ReadFile } from './read-file.ts';
import type { Unit } from './units.ts';

export interface FoundNotes {
  /** Markdown's own and those that only look like notes, in the order of the file. */
  readonly notes: readonly ImportedFootnote[];
  /** Units that are notes. */
  readonly units: ReadonlySet<Unit>;
  /** Units that are nothing but the heading of notes. */
  readonly headings: ReadonlySet<Unit>;
  /** Index in `notes` of each of Markdown's own. */
  readonly places: readonly number[];
}

export function findNotes(file: ReadFile, units: readonly Unit[]): FoundNotes {
  const runs = findNoteRuns(units);
  const looked = runs.flatMap((run) =>
    run.notes.map((indices) => indices.flatMap((index) => units[index] ?? [])),
  );
  const own = file.references.notes.map((node, index) => ({
    start: node.position?.start.offset ?? 0,
    own: index,
    note: noteFrom(node.label ?? node.identifier, file.noteBlocks[index]?.blocks ?? [], 0),
  }));
  const others = looked.map((parts) => ({ start: parts[0]?.piece.start ?? 0, own: -1, note: noteOf(parts) }));
  const all = [...own, ...others].toSorted((a, b) => a.start - b.start);
  const places = own.map((each) => all.indexOf(each));
  const headings = runs.flatMap(({ heading }) => (heading === null ? [] : (units[heading] ?? [])));
  return {
    notes: all.map(({ note }) => ({
      ...note,
      blocks: note.blocks.map((block) => withPlaces(block, places)),
    })),
    units: new Set(looked.flat()),
    headings: new Set([...headings, ...headingsOfOwn(file, units)]),
    places,
  };
}

function noteOf(parts: readonly Unit[]): ImportedFootnote {
  const label = parts[0]?.label;
  const blocks = parts.map(({ block }): ImportedBlock =>
    block.kind === 'list-item' ? { ...block, kind: 'paragraph', level: 1 } : block,
  );
  return noteFrom(label?.label ?? '', blocks, label?.length ?? 0);
}

/** Headings with nothing under them but notes of Markdown's own. */
function headingsOfOwn({ references: { notes } }: ReadFile, units: readonly Unit[]): readonly Unit[] {
  const starts = units.map(({ piece }) => piece.start);
  return units.filter(({ text, piece }, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return (
      isNotesHeading(text) &&
      notes.some(
        ({ position }) =>
          (position?.start.offset ?? -1) > piece.start && (position?.start.offset ?? next) < next,
      )
    );
  });
}

/** The block with its markers counted as the whole document counts its notes. */
export function withPlaces(block: ImportedBlock, places: readonly number[]): ImportedBlock {
  return {
    ...block,
    spans: block.spans.map((span) =>
      span.kind === 'footnote-marker' ? { ...span, footnote: places[span.footnote] ?? span.footnote } : span,
    ),
  };
}
