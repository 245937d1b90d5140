import { EVIDENCE_FILE } from '../verify/evidence.ts';
import { NOTES_FILE } from '../verify/kept-note.ts';
import type { ExportPlan } from './export-notes.ts';
import type { NameOfNote } from './pointed-to.ts';
import type { ExportFile } from './render-note.ts';
import { evidenceLine } from './seal/evidence.ts';

export interface PlannedFiles {
  /** The notes themselves, in their order. */
  readonly notes: readonly ExportFile[];
  /** Notes about the sources, and the style. */
  readonly sources: readonly ExportFile[];
  /** Citation data, pictures, the evidence, and the notes as they can be made of it again. */
  readonly others: readonly ExportFile[];
}

/** What an export would write into an empty folder, but for the texts of the sources. */
export async function plannedFiles(plan: ExportPlan): Promise<PlannedFiles> {
  const names = new Map(plan.notes.map(({ id, name }) => [id, name]));
  const nameOf: NameOfNote = (id) => names.get(id) ?? null;
  const notes: ExportFile[] = [];
  const others: ExportFile[] = [];
  let [evidence, kept] = ['', ''];
  for (const note of plan.notes) {
    const [file, ...beside] = await note.files(note.name, nameOf);
    if (!file) throw new Error('a note is a file');
    notes.push(file);
    others.push(...beside, ...note.pictures);
    for (const one of note.sealed) evidence += `${JSON.stringify(evidenceLine(file.name, one, false))}\n`;
    const line = note.kept(file.name, file.content, nameOf);
    if (line) kept += `${JSON.stringify(line)}\n`;
  }
  if (evidence !== '') others.push({ name: EVIDENCE_FILE, content: evidence });
  if (kept !== '') others.push({ name: NOTES_FILE, content: kept });
  const { whole } = plan;
  if (whole) notes.push({ name: whole.name + whole.extension, content: whole.content });
  return { notes, sources: plan.sources, others };
}
