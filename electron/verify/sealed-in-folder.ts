import type { Root } from 'mdast';
import type { Seal } from '#shared/model/seal.ts';
import { pathKey } from '#shared/pictures/relative-path.ts';
import { sealInWords } from '#shared/seal/seal-words.ts';
import type { EvidenceLine } from './evidence-schema.ts';
import { sealIn } from './evidence.ts';
import { isTangled } from '../note-text/is-tangled.ts';
import { groupBy } from '../storage/group-by.ts';
import { parseDocx } from './parse-docx.ts';
import { parseOdt } from './parse-odt.ts';
import { parseNote } from './parse-note.ts';
import { parsePage } from './parse-page.ts';
import type { ExportFolder } from './read-folder.ts';
import { sealedFootnotes } from './sealed-footnotes.ts';

/** Something of a folder that a seal says something of. */
export interface SealedPlace {
  readonly note: string;
  readonly footnote: string;
  readonly seal: Seal;
  /** What the note says now; null for a reference, and where there is nothing to compare. */
  readonly words: string | null;
  /** Why there is nothing to compare, as a sentence. */
  readonly problem: string | null;
}

/**
 * Every sealed footnote of the notes, and behind them what the evidence names and no note has. A note may have another name by
 * now, and its footnotes other labels: they are told by their seals.
 */
export function sealedInFolder({
  notes,
  pages,
  documents,
  evidence,
}: Pick<ExportFolder, 'notes' | 'pages' | 'documents' | 'evidence'>): readonly SealedPlace[] {
  const places: SealedPlace[] = [];
  const missing = new Set(evidence);
  const bySeal = groupBy(evidence, (line) => sealInWords(sealIn(line)));
  const tangled = tangledNotes(notes);
  const look = (path: string, root: Root): void => {
    const own = evidence.filter((line) => isIn(line, path));
    const sealed = (label: string): Seal | null => {
      const line = own.find(({ footnote }) => footnote === label);
      return line ? sealIn(line) : null;
    };
    for (const { label, seal, quotations, hasMarker } of sealedFootnotes(root, sealed)) {
      const same = (bySeal.get(sealInWords(seal)) ?? []).filter((one) => missing.has(one));
      const line = lineFor(same, path, label);
      if (line) missing.delete(line);
      const place = { note: path, footnote: label, seal };
      const problem = problemWith(seal, quotations, hasMarker);
      if (problem !== null || seal.kind === 'reference') places.push({ ...place, words: null, problem });
      else for (const words of quotations) places.push({ ...place, words, problem: null });
    }
  };
  for (const { path, markdown } of notes) if (!tangled.includes(path)) look(path, parseNote(markdown));
  for (const { path, html } of pages) look(path, parsePage(html));
  for (const { path, bytes } of documents)
    look(path, path.endsWith('.odt') ? parseOdt(bytes) : parseDocx(bytes));
  for (const line of missing) {
    const { note, footnote } = line;
    places.push({
      note,
      footnote,
      seal: sealIn(line),
      words: null,
      problem: tangled.some((path) => isIn(line, path))
        ? 'Its note is too tangled to be read.'
        : 'It no longer stands in the notes.',
    });
  }
  return places;
}

/** Paths of the notes that are not read, for that would take out of all proportion. */
export function tangledNotes(notes: ExportFolder['notes']): readonly string[] {
  return notes.filter(({ markdown }) => isTangled(markdown)).map(({ path }) => path);
}

/** Disks write one name in two ways. */
function isIn({ note }: EvidenceLine, path: string): boolean {
  return pathKey(note) === pathKey(path);
}

function problemWith(seal: Seal, quotations: readonly string[], hasMarker: boolean): string | null {
  if (!hasMarker) return 'Nothing in the note refers to this footnote.';
  return seal.kind === 'quotation' && quotations.length === 0 ? 'Its marker stands in no block quote.' : null;
}

/** Of lines with one seal that of a footnote that was not moved, else one of its note, else any. */
function lineFor(same: readonly EvidenceLine[], path: string, label: string): EvidenceLine | null {
  return (
    same.find((line) => isIn(line, path) && line.footnote === label) ??
    same.find((line) => isIn(line, path)) ??
    same[0] ??
    null
  );
}
