import { webcrypto } from 'node:crypto';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Picture } from '#shared/model/picture.ts';
import type { Resemblance } from '#shared/model/resemblance.ts';
import { isPictureName } from '#shared/pictures/page-folder.ts';
import type {
  BesideFile,
  FileContents,
  KnownWork,
  OfferedFile,
  PartDocument,
  SourceFile,
  TellPages,
} from '../importers/importer.ts';
import type { Database, Writer } from '../storage/database.ts';
import {
  findDocument,
  findDocumentByOriginal,
  insertDocument,
  restoreDocument,
} from '../storage/documents.ts';
import { insertBesideFiles, type StoredBeside } from '../storage/beside-files.ts';
import { newDocumentId } from '../storage/ids.ts';
import { insertOriginal, type PackedOriginal, packOriginal } from '../storage/originals.ts';
import type { StoredPicture } from '../storage/pictures.ts';
import { addRevision } from './add-revision.ts';
import { keepKey } from './keep-key.ts';
import { findResembling } from './find-resembling.ts';
import type { ImportProcess } from './import-process.ts';

export interface StoreParts {
  readonly db: Database;
  readonly process: Pick<ImportProcess, 'read'>;
  readonly now: () => Date;
}

export interface FileToStore extends SourceFile {
  /** As the library knows the file: for one in an archive, the way that leads to it. */
  readonly fullName?: string;
  /** The `next` of what was stored before of the same file. */
  readonly from?: number;
}

export interface Stored {
  readonly status: 'imported' | 'known';
  readonly document: DocumentSummary;
  /** Empty for a document that is all that its file holds. */
  readonly part: string;
  /** Absent where it resembles none that was there before. */
  readonly resembles?: readonly Resemblance[];
}

export interface StoredFile {
  readonly documents: readonly Stored[];
  /** Documents of it that were not stored because the import was stopped. */
  readonly notReached: number;
  readonly offered: readonly OfferedFile[];
  readonly next: number | null;
}

/** A file of which nothing is stored yet. */
export interface ReadFile {
  readonly file: FileToStore;
  /** Of its bytes. */
  readonly hash: string;
  /** The document whose bytes these are, which are not read again then. */
  readonly found: DocumentSummary | FileContents;
}

/** So few that everybody else can write between two of them. */
const AT_ONCE = 50;

/** Reads a file and puts what it holds into the library, as `storeRead` does. */
export async function storeDocuments(
  parts: StoreParts,
  file: FileToStore,
  stop?: AbortSignal,
): Promise<StoredFile> {
  return storeRead(parts, await readDocuments(parts, file), stop);
}

/** Fails as the import process does. `tell` hears how far a file of many pages has been read. */
export async function readDocuments(
  { db, process }: StoreParts,
  file: FileToStore,
  tell?: TellPages,
): Promise<ReadFile> {
  const { name, bytes, beside, password, from = 0 } = file;
  const hash = await sha256(bytes);
  const known = await findDocumentByOriginal(db, hash);
  return {
    file,
    hash,
    found: known ?? (await process.read({ name, bytes, beside, password }, from, tell)),
  };
}

/**
 * Puts what was found in a file into the library: bytes, document and first revision together, or nothing of them.
 * A document that the library holds already comes back from the trash.
 */
export async function storeRead(
  parts: StoreParts,
  { file, hash, found }: ReadFile,
  stop?: AbortSignal,
): Promise<StoredFile> {
  if ('id' in found) {
    const document =
      found.trashedAt === null
        ? asKnown(found, '')
        : await parts.db.transaction((tx) => bringBack(tx, found, ''));
    return { documents: [document], notReached: 0, offered: [], next: null };
  }
  const { bytes } = file;
  const beside = found.documents.some(({ format }) => format === 'html')
    ? await packBeside(file.beside ?? [])
    : [];
  const documents =
    found.documents.length === 0
      ? []
      : await storeAll(
          parts,
          file,
          { original: await packOriginal({ hash, bytes }), beside },
          found.documents,
          stop,
        );
  return {
    documents,
    notReached: found.documents.length - documents.length,
    offered: found.offered,
    next: found.next,
  };
}

async function storeAll(
  parts: StoreParts,
  file: FileToStore,
  packed: PackedFile,
  found: readonly PartDocument[],
  stop: AbortSignal | undefined,
): Promise<readonly Stored[]> {
  const documents: Stored[] = [];
  for (let at = 0; at < found.length; at += AT_ONCE) {
    // The first are stored in any case: a file of one document is not left half read.
    if (at > 0 && stop?.aborted) break;
    documents.push(...(await storeSome(parts, file, packed, found.slice(at, at + AT_ONCE))));
  }
  return documents;
}

async function storeSome(
  { db, now }: StoreParts,
  { name, fullName = name, about }: FileToStore,
  { original, beside }: PackedFile,
  found: readonly PartDocument[],
): Promise<readonly Stored[]> {
  const ready: (PartDocument & { readonly pictures: PackedPictures })[] = [];
  for (const one of found) ready.push({ ...one, pictures: await packPictures(one.document.pictures) });
  const at = now().toISOString();
  return db.transaction(async (tx) => {
    const stored: Stored[] = [];
    for (const one of ready) {
      // The same bytes may have been stored while these were being read.
      const known = await findDocumentByOriginal(tx, original.hash, one.part);
      if (known) stored.push(await bringBack(tx, known, one.part));
      else {
        await insertOriginal(tx, original);
        for (const file of beside) await insertOriginal(tx, file.original);
        await insertBesideFiles(tx, original.hash, beside);
        stored.push(
          await insertPart(tx, asKnownWork(one, about), { fileName: fullName, hash: original.hash, at }),
        );
      }
    }
    return stored;
  });
}

async function insertPart(
  tx: Writer,
  { part, format, document, pictures }: PartDocument & { readonly pictures: PackedPictures },
  { fileName, hash, at }: { readonly fileName: string; readonly hash: string; readonly at: string },
): Promise<Stored> {
  const { blocks, footnotes, pictures: _pictures, report, item, ...metadata } = document;
  const id = newDocumentId();
  await insertDocument(tx, { ...document, id, format, fileName, importedAt: at });
  if (item) await keepKey(tx, id, item, format === 'record');
  for (const picture of pictures) await insertOriginal(tx, picture.original);
  await addRevision(tx, {
    documentId: id,
    originalHash: hash,
    originalPart: part,
    madeBy: 'import',
    format,
    fileName,
    metadata,
    item: item ?? null,
    blocks,
    footnotes,
    pictures,
    report,
    createdAt: at,
  });
  const written = await findDocument(tx, id);
  if (!written) throw new Error('a document that was just written is not there');
  const resembles = await findResembling(tx, written);
  return { status: 'imported', document: written, part, ...(resembles.length > 0 ? { resembles } : {}) };
}

/** A file of one document as what a record says of it; of an archive nobody knows which document is meant. */
function asKnownWork<Part extends PartDocument>(part: Part, about: KnownWork | undefined): Part {
  if (!about || part.part !== '') return part;
  // What the record says nothing of, the file may know.
  const said = Object.entries(about).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...part, document: { ...part.document, ...Object.fromEntries(said) } };
}

/** A file ready to be stored, with those that lie with it and that it names. */
interface PackedFile {
  readonly original: PackedOriginal;
  readonly beside: readonly (StoredBeside & { readonly original: PackedOriginal })[];
}

/** A page is shown later as it looked, for which its pictures and style sheets are needed, also those of its frame. */
async function packBeside(files: readonly BesideFile[]): Promise<PackedFile['beside']> {
  const packed: PackedFile['beside'][number][] = [];
  for (const { path, bytes } of files) {
    const hash = await sha256(bytes);
    packed.push({ path, hash, original: await packOriginal({ hash, bytes }, isPictureName(path)) });
  }
  return packed;
}

type PackedPictures = readonly (StoredPicture & { readonly original: PackedOriginal })[];

/** One after the other: a book may hold hundreds. */
async function packPictures(pictures: readonly Picture[]): Promise<PackedPictures> {
  const packed: PackedPictures[number][] = [];
  for (const { bytes, mediaType } of pictures) {
    const hash = await sha256(bytes);
    const isPacked = !/bmp|svg/.test(mediaType);
    packed.push({ hash, mediaType, original: await packOriginal({ hash, bytes }, isPacked) });
  }
  return packed;
}

async function bringBack(db: Writer, document: DocumentSummary, part: string): Promise<Stored> {
  await restoreDocument(db, document.id);
  return asKnown(document, part);
}

function asKnown(document: DocumentSummary, part: string): Stored {
  return { status: 'known', document: { ...document, trashedAt: null }, part };
}

/** In hexadecimal. Off the main thread: hashing the largest file allowed would stop the window for a while. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes);
  return Buffer.from(digest).toString('hex');
}
