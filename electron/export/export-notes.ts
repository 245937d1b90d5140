import { Failed } from '#shared/ipc/result.ts';
import { type ExistingFiles, type ExportOptions, isOneFile } from '#shared/model/export.ts';
import type { NoteId, TagId } from '#shared/model/ids.ts';
import type { RevisionText } from '#shared/model/text.ts';
import type { Reader } from '../storage/database.ts';
import { findNote, listNotes } from '../storage/notes.ts';
import { findTag } from '../storage/tags.ts';
import type { KeptNote } from '../verify/kept-note.ts';
import { styleFileName, styleText } from '../citing/styles.ts';
import { fileNameFrom, fileNamesFor, nameKey } from './file-name.ts';
import { flavourFor } from './flavours/flavour.ts';
import { keptNotesFile } from './kept-notes-file.ts';
import { namedByNote } from './kept-note.ts';
import { missingFiles } from './missing-files.ts';
import { NO_PAPER, type Paper } from './paper.ts';
import { pictureFile } from './picture-files.ts';
import { nameBeside, type OneFile, oneFileOf } from './one-file.ts';
import { createSourceLookup } from './cited-source.ts';
import { lookUpPoints, type NameOfNote } from './pointed-to.ts';
import { createPassageLookup } from './quoted-passage.ts';
import { type ExportedNote, type ExportFile, type Lookups, renderNote } from './render-note.ts';
import { named, requireNoLeak, withHiddenKeys } from './redact/hidden-keys.ts';
import { withPdfsRead } from './redact/read-pdfs.ts';
import type { Redaction } from './redact/redaction.ts';
import { textsWithParts } from './seal/text-parts.ts';
import { sealFiles, type Texts } from './seal/folder-files.ts';
import { sourceNames, sourceNote } from './source-notes.ts';
import { readTemplates } from './template/templates.ts';
import { existingNames, writeFiles } from './write-files.ts';

/** An export that was found sound, and can be written to any folder. */
export interface ExportPlan {
  readonly notes: readonly ExportedNote[];
  /** Notes about the sources, where the flavour has them, and the style that the notes name. */
  readonly sources: readonly ExportFile[];
  /** Those that are quoted; null where they do not go along. */
  readonly texts: Texts | null;
  readonly redaction: Redaction | null;
  /** What a PDF of it says. */
  readonly readPdf: Paper['read'];
  /** In the place of all the others, where the flavour is one file for all notes. */
  readonly whole?: OneFile;
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
 * Fails with `not-found` for an unknown note, with `bad-template`, with `export-unsound` for one that would not come out as it is,
 * with `cannot-print`.
 */
export async function planExport(
  db: Reader,
  ids: readonly NoteId[],
  options: ExportOptions = { flavour: 'pandoc', texts: false },
  redaction: Redaction | null = null,
  paper: Paper = NO_PAPER,
): Promise<ExportPlan> {
  if (isOneFile(options.flavour)) {
    const whole = await oneFileOf(db, options.flavour, ids, redaction);
    return { notes: [], sources: [], texts: null, redaction, readPdf: paper.read, whole };
  }
  const sourceName = options.flavour === 'obsidian' ? await sourceNames(db, redaction) : noSourceNotes;
  const flavour = flavourFor(options.flavour, sourceName, paper);
  if (options.texts && redaction) {
    throw new Failed(
      'export-leaks',
      'The texts of the sources hold what is to be hidden, so they cannot go along.',
    );
  }
  const { references = null, style, locale = 'en' } = options;
  const styling = style === undefined ? null : { style, locale };
  const read = options.texts ? new Map<string, { revision: RevisionText; text: string }>() : null;
  const summaries = await listNotes(db);
  const names = fileNamesFor(
    (redaction ? named(summaries, redaction) : summaries).map((note) => ({
      ...note,
      title: flavour.fileName(fileNameFrom(note.title)),
    })),
  );
  const given = new Map(summaries.map(({ id, tags }) => [id, tags]));
  const tagsOf = (id: NoteId): readonly TagId[] => (flavour.showsTags ? (given.get(id) ?? []) : []);
  const source = withHiddenKeys(createSourceLookup(db), redaction);
  const lookUp: Lookups = {
    passage: withHiddenKeys(
      createPassageLookup(db, (revision, text) => read?.set(revision.textHash, { revision, text })),
      redaction,
    ),
    picture: (id) => pictureFile(db, id),
    points: (derived) => lookUpPoints(db, derived, source),
    tags: async (id) => namesOfTags(db, tagsOf(id)),
    named: (derived, id) => namedByNote(db, derived, tagsOf(id)),
    redaction,
    templates: readTemplates(options.templates),
  };
  const exported = new Set(ids);
  const nameOf: NameOfNote = (id) => (exported.has(id) ? (names.get(id) ?? null) : null);
  const notes: ExportedNote[] = [];
  for (const id of exported) {
    const note = await findNote(db, id);
    const name = names.get(id);
    if (!note || name === undefined) throw new Failed('not-found', 'This note is not in the library.');
    notes.push(await renderNote(note, name, lookUp, nameOf, flavour, { styling, references }));
  }
  const sources: ExportFile[] = [];
  for (const id of flavour.hasSourceNotes ? new Set(notes.flatMap((note) => note.sources)) : []) {
    const { document } = await source(id);
    sources.push(await sourceNote(db, document, sourceName(document.id), redaction));
  }
  // Those who write the citations out themselves need the style for it.
  if (styling && flavour.lines.cites === 'key')
    sources.push({ name: styleFileName(styling), content: styleText(styling) });
  const texts = read && (await textsWithParts(db, read));
  return { notes, sources, texts, redaction, readPdf: paper.read };
}

function noSourceNotes(): never {
  throw new Error('sources are no notes in this kind of file');
}

async function namesOfTags(db: Reader, ids: readonly TagId[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const id of ids) names.push((await findTag(db, id))?.name ?? '');
  return names.filter((name) => name !== '');
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
  const beside = await missingFiles(folder, [
    ...plan.notes.flatMap((note) => note.pictures),
    ...plan.sources,
  ]);
  const names =
    existing === 'keep-both'
      ? await namesBeside(plan, folder)
      : new Map(plan.notes.map(({ id, name }) => [id, name]));
  const notes: ExportFile[] = [];
  const kept: KeptNote[] = [];
  const nameOf: NameOfNote = (id) => names.get(id) ?? null;
  for (const note of plan.notes) {
    const [file, ...others] = await note.files(nameOf(note.id) ?? note.name, nameOf);
    if (!file) throw new Error('a note is a file');
    notes.push(file, ...others);
    const line = note.kept(file.name, file.content, nameOf);
    if (line) kept.push(line);
  }
  const seals = await sealFiles(
    folder,
    plan.notes.map((note) => ({
      file: note.fileNames(names.get(note.id) ?? note.name)[0],
      sealed: note.sealed,
    })),
    plan.texts,
  );
  const whole = plan.whole && {
    name:
      existing === 'keep-both'
        ? await nameBeside(plan.whole, folder)
        : plan.whole.name + plan.whole.extension,
    content: plan.whole.content,
  };
  const keptFile = await keptNotesFile(folder, notes, kept);
  const files = [...notes, ...beside, ...seals, ...keptFile, ...(whole ? [whole] : [])];
  if (plan.redaction) requireNoLeak(plan.redaction.scan(await withPdfsRead(files, plan.readPdf)));
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
    remarks: [
      ...new Set([...plan.notes, ...(plan.whole ? [plan.whole] : [])].flatMap(({ remarks }) => remarks)),
    ],
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
