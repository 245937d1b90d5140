import { createHash } from 'node:crypto';
import { type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { type KeptNote, NOTES_FILE, readKeptNote } from './kept-note.ts';
import { EVIDENCE_FILE, readEvidenceLine, TEXTS_FOLDER } from './evidence.ts';
import type { EvidenceLine } from './evidence-schema.ts';

/** A folder with exported notes, as it is now. Paths are relative to it, parted by slashes. */
export interface ExportFolder {
  readonly notes: readonly { readonly path: string; readonly markdown: string }[];
  /** Notes that are pages of the web. */
  readonly pages: readonly { readonly path: string; readonly html: string }[];
  /** Notes that are documents for Word or LibreOffice. */
  readonly documents: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** With the paths of the notes. */
  readonly evidence: readonly EvidenceLine[];
  /** Lines of evidence that cannot be read. */
  readonly unreadable: readonly { readonly path: string; readonly line: number }[];
  /** Whole texts that are what their files are called, by their hashes. */
  readonly texts: ReadonlyMap<string, string>;
  /** JSON that says what their parts are, by the hashes that the files are called by. */
  readonly parts: ReadonlyMap<string, string>;
  /** Notes as their library had them, with the paths of their files. */
  readonly kept: readonly KeptNote[];
  /** Hashes that files are called by which hold something else. */
  readonly changed: ReadonlySet<string>;
  /** Files that hold words, perhaps of notes, in a form in which no quotation can be told from them. */
  readonly notRead: readonly string[];
}

const NOT_READ = /\.(?:pdf|qdpx|jsonld|rtf|doc|docm|epub|tex|htm|xhtml|markdown)$|\.(?:md|html|docx|odt)$/i;
/** Where the disk has a name that is no Unicode, a sign stands for that. The file cannot be asked for by it. */
const NO_NAME = '\ufffd';

const LARGEST = 100 * 1024 * 1024;
const DEEPEST = 20;

/** Also of folders within it, but hidden ones and links. Fails with `file-missing`, `no-permission`, `file-too-large`. */
export async function readExportFolder(folder: string): Promise<ExportFolder> {
  const notes: ExportFolder['notes'][number][] = [];
  const pages: ExportFolder['pages'][number][] = [];
  const documents: ExportFolder['documents'][number][] = [];
  const evidence: EvidenceLine[] = [];
  const unreadable: ExportFolder['unreadable'][number][] = [];
  const texts = new Map<string, string>();
  const parts = new Map<string, string>();
  const kept: KeptNote[] = [];
  const named = new Set<string>();
  const notRead: string[] = [];
  for (const path of (await filesIn(folder, '', 0)).toSorted(byCodeUnits)) {
    if (path.includes(NO_NAME)) notRead.push(path);
    else if (path.endsWith('.md')) notes.push({ path, markdown: await textOf(folder, path) });
    else if (path.endsWith('.html')) pages.push({ path, html: await textOf(folder, path) });
    else if (/\.(?:docx|odt)$/.test(path)) documents.push({ path, bytes: await bytesOf(folder, path) });
    else if (`/${path}`.endsWith(`/${EVIDENCE_FILE}`)) {
      const within = path.slice(0, path.length - EVIDENCE_FILE.length);
      // Some editors of Windows put a mark before whatever they save.
      const lines = (await textOf(folder, path)).replace(/^\ufeff/, '').split('\n');
      for (const [index, line] of lines.entries()) {
        const read = /^[ \t\r]*$/.test(line) ? undefined : readEvidenceLine(line);
        if (read === null) unreadable.push({ path, line: index + 1 });
        else if (read) evidence.push({ ...read, note: within + read.note });
      }
    } else if (`/${path}`.endsWith(`/${NOTES_FILE}`)) {
      const within = path.slice(0, path.length - NOTES_FILE.length);
      for (const line of (await textOf(folder, path)).split('\n')) {
        // A line that cannot be read is missed by nobody: the note is read as any Markdown.
        const read = readKeptNote(line);
        if (read) kept.push({ ...read, note: within + read.note });
      }
    } else if (PARTS_FILE.test(`/${path}`)) {
      parts.set(PARTS_FILE.exec(`/${path}`)?.[1] ?? '', await textOf(folder, path));
    } else {
      const hash = TEXT_FILE.exec(`/${path}`)?.[1];
      if (hash === undefined && NOT_READ.test(path)) notRead.push(path);
      if (hash === undefined) continue;
      const bytes = await bytesOf(folder, path);
      named.add(hash);
      texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
    }
  }
  const changed = new Set([...named].filter((hash) => !texts.has(hash)));
  return { notes, pages, documents, evidence, unreadable, texts, parts, kept, changed, notRead };
}

const PARTS_FILE = new RegExp(`/${TEXTS_FOLDER}/([0-9a-f]{64})\\.json$`);
const TEXT_FILE = new RegExp(`/${TEXTS_FOLDER}/([0-9a-f]{64})\\.txt$`);

export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

async function filesIn(folder: string, within: string, depth: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(folder, within)) {
    if (entry.name.startsWith('.')) continue;
    const path = `${within}${entry.name}`;
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory() && depth < DEEPEST && !path.includes(NO_NAME))
      files.push(...(await filesIn(folder, `${path}/`, depth + 1)));
  }
  return files;
}

async function entriesOf(folder: string, within: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(join(folder, within), { withFileTypes: true });
  } catch (error) {
    throw readFailure(error, within === '' ? basename(folder) : within);
  }
}

async function textOf(folder: string, path: string): Promise<string> {
  return (await bytesOf(folder, path)).toString('utf8');
}

async function bytesOf(folder: string, path: string): Promise<Buffer> {
  try {
    if ((await stat(join(folder, path))).size > LARGEST) {
      throw new Failed('file-too-large', `“${path}” in this folder is too large to be read.`);
    }
    return await readFile(join(folder, path));
  } catch (error) {
    throw readFailure(error, path);
  }
}

function readFailure(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Failed('file-missing', `There is no folder or file “${path}”.`, { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new Failed('no-permission', `You cannot read “${path}”.`, { cause: error });
  }
  return error;
}
