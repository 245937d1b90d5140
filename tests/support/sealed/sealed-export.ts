import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { ExportFlavour } from '#shared/model/export.ts';
import type { NoteId, PassageId } from '#shared/model/ids.ts';
import type { CheckedQuotation } from '#shared/model/seal.ts';
import { planExport, writeExport } from '../../../electron/export/export-notes.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { noteStateOf, quotationNode } from '../../../electron/note-text/note-nodes.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { checkFolder } from '../../../electron/verify/check-folder.ts';
import { readExportFolder } from '../../../electron/verify/read-folder.ts';
import { ofParagraphs, store } from '../store.ts';
import { tempFolder, tempLibrary } from '../temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const RESOURCES = join(import.meta.dirname, '..', '..', '..', 'resources');

/** A source, and the paragraphs of it that are quoted whole. */
export interface Source {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface SealedExport {
  readonly db: Database;
  readonly folder: string;
  readonly documents: readonly DocumentSummary[];
  /** Files of the notes, one for each source, which quote its paragraphs one after another. */
  readonly notes: readonly string[];
  read(name: string): Promise<string>;
  write(name: string, content: string): Promise<void>;
  /** What Ibid says of every quotation. */
  check(): Promise<readonly CheckedQuotation[]>;
}

/** A library with a note for each source, exported with the texts. */
export async function sealedExport(
  sources: readonly Source[],
  flavour: ExportFlavour = 'pandoc',
): Promise<SealedExport> {
  const db = await tempLibrary();
  const folder = join(await tempFolder(), 'out');
  const documents: DocumentSummary[] = [];
  const notes: NoteId[] = [];
  for (const { title, paragraphs } of sources) {
    const document = await store(db, ofParagraphs(title, ...paragraphs));
    documents.push(document);
    const passages: PassageId[] = [];
    let start = 0;
    for (const words of paragraphs) {
      const range = { revisionId: document.revisionId, start, end: start + words.length };
      passages.push((await makePassage(db, range, AT)).id);
      start += words.length + 1;
    }
    const { id, version } = await createNote(db, title, AT);
    const state = JSON.stringify(noteStateOf(passages.map(quotationNode)));
    await saveNote(db, { id, title, state, basedOn: version }, AT);
    notes.push(id);
  }
  return exported(db, folder, documents, notes, flavour);
}

async function exported(
  db: Database,
  folder: string,
  documents: readonly DocumentSummary[],
  notes: readonly NoteId[],
  flavour: ExportFlavour,
): Promise<SealedExport> {
  const plan = await planExport(db, notes, { flavour, texts: true });
  await writeExport(plan, folder, 'refuse');
  const extension = flavour === 'html' || flavour === 'docx' || flavour === 'odt' ? flavour : 'md';
  return {
    db,
    folder,
    documents,
    notes: plan.notes.map(({ name }) => `${name}.${extension}`),
    read: (name) => readFile(join(folder, name), 'utf8'),
    write: (name, content) => writeFile(join(folder, name), content),
    check: async () => checkFolder(db, await readExportFolder(folder)),
  };
}

export interface VerifierRun {
  readonly checked: readonly CheckedQuotation[];
  readonly code: number | null;
  readonly errors: string;
}

const PYTHON = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
/** Tests go without the twin where there is no Python, and their names say so. */
export const pythonNote = PYTHON === null ? ' (without its twin: Python is not installed)' : '';

/** What the verifier that knows nothing of Ibid says of every quotation, after its twin has been seen to say the same. */
export function runVerifier(folder: string): VerifierRun {
  const run = resultOf(process.execPath, 'verify.mjs', folder);
  if (PYTHON !== null) expect(resultOf(PYTHON, 'verify.py', folder)).toEqual(run);
  return run;
}

function resultOf(program: string, verifier: string, folder: string): VerifierRun {
  const { stdout, stderr, status } = spawnSync(program, [join(RESOURCES, verifier), folder, '--json'], {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
    // Else a folder for what it has compiled would come to lie beside the program.
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test says what it expects, and then looks
  return { checked: lines.map((line) => JSON.parse(line) as CheckedQuotation), code: status, errors: stderr };
}
