import type { ImportedFootnote } from '#shared/model/document.ts';
import { noteFrom } from '../footnotes/note-from.ts';
import { findNoteRuns } from '../footnotes/note-runs.ts';
import type { TextLanguage } from '#shared/metadata/guess-language.ts';
import { block } from './body.ts';
import { rejoin } from './lines.ts';
import type { Unit } from './units.ts';
import { WIDEST, widthOf } from './wrapping.ts';

export interface PlainNote {
  readonly label: string;
  /** Code units up to the note's first word. */
  readonly labelLength: number;
  readonly units: readonly Unit[];
}

export interface FoundNotes {
  readonly notes: readonly PlainNote[];
  readonly headings: readonly Unit[];
}

export function findNotes(units: readonly Unit[]): FoundNotes {
  const runs = findNoteRuns(units);
  return {
    headings: runs.flatMap(({ heading }) => (heading === null ? [] : (units[heading] ?? []))),
    notes: runs
      .flatMap((run) => run.notes)
      .map((indices) => indices.flatMap((index) => units[index] ?? []))
      .map((own) => ({
        label: own[0]?.label?.label ?? '',
        labelLength: own[0]?.label?.length ?? 0,
        units: own,
      })),
  };
}

/** A note with its lines rejoined and the works that it names. */
export function readNote({ label, labelLength, units }: PlainNote, document: TextLanguage): ImportedFootnote {
  const parts = units.flatMap(({ lines }) =>
    widthOf(lines) > WIDEST ? lines.map((line) => [line]) : [lines],
  );
  const blocks = parts.map((lines) => block('paragraph', 1, rejoin(lines), document));
  return noteFrom(label, blocks, labelLength);
}
