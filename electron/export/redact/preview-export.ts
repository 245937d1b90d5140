import type { ExportOptions } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { RedactionPreview } from '#shared/model/redaction.ts';
import { BAR } from '#shared/redaction/redactor.ts';
import type { Reader } from '../../storage/database.ts';
import { planExport } from '../export-notes.ts';
import { plannedFiles } from '../planned-files.ts';
import type { ExportFile } from '../render-note.ts';
import { readableParts, wordsOfMarkup } from './readable-parts.ts';
import type { Redaction } from './redaction.ts';

/** What an export into an empty folder would hide, and whom it would give away. Nothing is written. Fails as `planExport`. */
export async function previewExport(
  db: Reader,
  ids: readonly NoteId[],
  options: ExportOptions,
  redaction: Redaction | null,
): Promise<RedactionPreview> {
  // Of a PDF the page that would be printed is read.
  const flavour = options.flavour === 'pdf' ? 'html' : options.flavour;
  const plan = await planExport(db, ids, { ...options, flavour }, redaction);
  const { notes, sources, others } = await plannedFiles(plan);
  const places = [...notes, ...sources]
    .map((file) => ({ file: file.name, places: placesIn(file) }))
    .filter((one) => one.places > 0)
    .toSorted((one, other) => other.places - one.places);
  return {
    places,
    leaks: redaction?.scan([...notes, ...sources, ...others]) ?? [],
  };
}

/** Each hidden place stands between two bars; a name of a file has one alone. */
function placesIn(file: ExportFile): number {
  const bars = readableParts(file).map(({ text, kind }) => {
    if (kind === 'bytes') return 0;
    const [words = ''] = kind === 'markup' ? wordsOfMarkup(text) : [text];
    return words.split(BAR).length - 1;
  });
  return Math.floor(bars.reduce((sum, count) => sum + count, 0) / 2);
}
