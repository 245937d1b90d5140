import { Failed } from '#shared/ipc/result.ts';
import type { ExistingFiles, ExportOptions } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Reader } from '../storage/database.ts';
import { findNote, listNotes } from '../storage/notes.ts';
import { fileNamesFor, nameKey } from './file-name.ts';
import { missingFiles } from './missing-files.ts';
import { pictureFile } from './picture-files.ts';
import { createSourceLookup } from './cited-source.ts';
import { lookUpPoints, type NameOfNote } from './pointed-to.ts';
import { createPassageLookup } from './quoted-passage.ts';
import { type ExportedNote, type Lookups, renderNote } from './render-note.ts';
import { named, requireNoLeak, withHiddenKeys } from './redact/hidden-keys.ts';
import type { Redaction } from './redact/redaction.ts';
import { sealFiles, type Texts } from './seal/folder-files.ts';
import { existingNames, writeFiles } from './write-files.ts';

/** An export that was found sound, and can be written to any folder. */
export interface ExportPlan {
  readonly notes: readonly ExportedNote[];
  /** Those that are quoted; null where they do not go along. */
  readonly texts: Texts | null;
  readonly redaction: Redaction | null;
}

export type WriteOutcome =
  | {
      readonly status: 'written';
      readonly files: readonly string[];
      readonly footnotes: number;
      readonly remarks: readonly string[];
    }
  /** Nothing was written; `files` are in the way. */
  | { readonly status: 'exists'; readonly files: readonly string[] };

/**
 * Renders the notes, each as Markdown with its citation data, and reads every file again as its readers will.
 * Fails with `not-found` for an unknown note, with `export-unsound` for one that would not come out as it is.
 */
export async function planExport(
  db: Reader,
  ids: readonly NoteId[],
  options: Pick<ExportOptions, 'texts'> = { texts: false },
  redaction: Redaction | null = null,
): Promise<ExportPlan> {
  if (options.texts && redaction) {
    throw new Failed(
      'export-leaks',
      'The texts of the sources hold what is to be hidden, so they cannot go along.',
    );
  }
  const texts = options.texts ? new Map<string, string>() : null;
  const names = fileNamesFor(redaction ? named(await listNotes(db), redaction) : await listNotes(db));
  const source = withHiddenKeys(createSourceLookup(db), redaction);
  const lookUp: Lookups = {
    passage: withHiddenKeys(
      createPassageLookup(db, (hash, text) => texts?.set(hash, text)),
      redaction,
    ),
    picture: (id) => pictureFile(db, id),
    points: (derived) => lookUpPoints(db, derived, source),
    redaction,
  };
  const exported = new Set(ids);
  const nameOf: NameOfNote = (id) => (exported.has(id) ? (names.get(id) ?? null) : null);
  const notes: ExportedNote[] = [];
  for (const id of exported) {
    const note = await findNote(db, id);
    const name = names.get(id);
    if (!note || name === undefined) throw new Failed('not-found', 'This note is not in the library.');
    notes.push(await renderNote(note, name, lookUp, nameOf));
  }
  return { notes, texts, redaction };
}

/**
 * Writes all files of the export into the folder, or none; a folder that is not there is made. `refuse` answers
 * `exists` when a file is in the way. Fails with `no-permission`, `disk-full`, `file-missing`, `file-exists`.
 */
export async function writeExport(
  plan: ExportPlan,
  folder: string,
  existing: 'refuse' | ExistingFiles,
): Promise<WriteOutcome> {
  const pictures = await missingFiles(
    folder,
    plan.notes.flatMap((note) => note.pictures),
  );
  const names =
    existing === 'keep-both'
      ? await namesBeside(plan, folder)
      : new Map(plan.notes.map(({ id, name }) => [id, name]));
  const notes = plan.notes.flatMap((note) =>
    note.files(names.get(note.id) ?? note.name, (id) => names.get(id) ?? null),
  );
  const seals = await sealFiles(
    folder,
    plan.notes.map((note) => ({ file: `${names.get(note.id) ?? note.name}.md`, sealed: note.sealed })),
    plan.texts,
  );
  const files = [...notes, ...pictures, ...seals];
  if (plan.redaction) requireNoLeak(plan.redaction.scan(files));
  const inTheWay = await writeFiles(folder, files, existing === 'replace');
  if (inTheWay.length > 0 && existing === 'keep-both') {
    throw new Failed(
      'file-exists',
      `“${inTheWay[0]}” in this folder is another picture than the one of that name. Nothing was exported.`,
    );
  }
  if (inTheWay.length > 0) return { status: 'exists', files: inTheWay };
  return {
    status: 'written',
    files: files.map(({ name }) => name),
    footnotes: plan.notes.reduce((sum, note) => sum + note.footnotes, 0),
    remarks: [...new Set(plan.notes.flatMap(({ remarks }) => remarks))],
  };
}

/** Names that are free in the folder: a note that finds its own taken has a number behind it. */
async function namesBeside(
  { notes }: Pick<ExportPlan, 'notes'>,
  folder: string,
): Promise<ReadonlyMap<NoteId, string>> {
  const taken = new Set(notes.map(({ name }) => nameKey(name)));
  const names = new Map<NoteId, string>();
  for (const note of notes) {
    let own = note.name;
    for (let number = 2; (await existingNames(folder, note.fileNames(own))).length > 0; number += 1) {
      const name = `${note.name} (${number})`;
      if (!taken.has(nameKey(name))) own = name;
    }
    taken.add(nameKey(own));
    names.set(note.id, own);
  }
  return names;
}
