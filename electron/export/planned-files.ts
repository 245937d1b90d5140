import { EVIDENCE_FILE } from '../verify/evidence.ts';
import type { ExportPlan } from './export-notes.ts';
import type { ExportFile } from './render-note.ts';
import { evidenceLine } from './seal/evidence.ts';

export interface PlannedFiles {
  /** The notes themselves, in their order. */
  readonly notes: readonly ExportFile[];
  /** Notes about the sources, and the style. */
  readonly sources: readonly ExportFile[];
  /** Citation data, pictures and the evidence. */
  readonly others: readonly ExportFile[];
}

/** What an export would write into an empty folder, but for the texts of the sources. */
export async function plannedFiles(plan: ExportPlan): Promise<PlannedFiles> {
  const names = new Map(plan.notes.map(({ id, name }) => [id, name]));
  const notes: ExportFile[] = [];
  const others: ExportFile[] = [];
  let evidence = '';
  for (const note of plan.notes) {
    const [file, ...beside] = await note.files(note.name, (id) => names.get(id) ?? null);
    if (!file) throw new Error('a note is a file');
    notes.push(file);
    others.push(...beside, ...note.pictures);
    for (const one of note.sealed) evidence += `${JSON.stringify(evidenceLine(file.name, one, false))}\n`;
  }
  if (evidence !== '') others.push({ name: EVIDENCE_FILE, content: evidence });
  const { whole } = plan;
  if (whole) notes.push({ name: whole.name + whole.extension, content: whole.content });
  return { notes, sources: plan.sources, others };
}
