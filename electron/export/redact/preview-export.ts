import type { ExportOptions } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { RedactionPreview } from '#shared/model/redaction.ts';
import { BAR } from '#shared/redaction/redactor.ts';
import type { Reader } from '../../storage/database.ts';
import { EVIDENCE_FILE } from '../../verify/evidence.ts';
import { planExport } from '../export-notes.ts';
import type { ExportFile } from '../render-note.ts';
import { evidenceLine } from '../seal/evidence.ts';
import { readableParts, wordsOfMarkup } from './readable-parts.ts';
import type { Redaction } from './redaction.ts';

/** What an export into an empty folder would hide, and whom it would give away. Nothing is written. Fails as `planExport`. */
export async function previewExport(
  db: Reader,
  ids: readonly NoteId[],
  options: ExportOptions,
  redaction: Redaction | null,
): Promise<RedactionPreview> {
  const plan = await planExport(db, ids, options, redaction);
  const names = new Map(plan.notes.map(({ id, name }) => [id, name]));
  const notes: ExportFile[] = [];
  const others: ExportFile[] = [...plan.sources];
  let evidence = '';
  for (const note of plan.notes) {
    const [file, ...beside] = await note.files(note.name, (id) => names.get(id) ?? null);
    if (!file) throw new Error('a note is a file');
    notes.push(file);
    others.push(...beside, ...note.pictures);
    for (const one of note.sealed) evidence += `${JSON.stringify(evidenceLine(file.name, one, false))}\n`;
  }
  const places = [...notes, ...plan.sources]
    .map((file) => ({ file: file.name, places: placesIn(file) }))
    .filter((one) => one.places > 0)
    .toSorted((one, other) => other.places - one.places);
  return {
    places,
    leaks: redaction?.scan([...notes, ...others, { name: EVIDENCE_FILE, content: evidence }]) ?? [],
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
