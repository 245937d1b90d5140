import type { DocumentSummary } from '#shared/model/document.ts';
import type { Resemblance } from '#shared/model/resemblance.ts';
import type {
  FileContents,
  OfferedFile,
  PartDocument,
  SourceFile,
  TellPages,
} from '../importers/importer.ts';
import { insertBesideFiles } from '../storage/beside-files.ts';
import type { Database, Writer } from '../storage/database.ts';
import {
  findDocument,
  findDocumentByOriginal,
  insertDocument,
  restoreDocument,
} from '../storage/documents.ts';
import { newDocumentId } from '../storage/ids.ts';
import { insertOriginal, insertOriginals, packOriginal, type PackedOriginal } from '../storage/originals.ts';
import { addRevision } from './add-revision.ts';
import { fileAway } from './file-away.ts';
import { findResembling } from './find-resembling.ts';
import type { ImportProcess } from './import-process.ts';
import { keepKey } from './keep-key.ts';
import { packBeside, type PackedFile, type PackedPictures, packPictures, sha256 } from './pack-file.ts';

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
  parts: Pick<StoreParts, 'db' | 'now'>,
  read: ReadFile,
  stop?: AbortSignal,
): Promise<StoredFile> {
  const { found } = read;
  if ('id' in found) {
    const documents =
      found.trashedAt === null ? [asKnown(found, '')] : await storeOne(parts.db, bringingBack(found));
    return { documents, notReached: 0, offered: [], next: null };
  }
  const documents = found.documents.length === 0 ? [] : await storeParts(parts, read, found.documents, stop);
  return {
    documents,
    notReached: found.documents.length - documents.length,
    offered: found.offered,
    next: found.next,
  };
}

async function storeParts(
  { db, now }: Pick<StoreParts, 'db' | 'now'>,
  read: ReadFile,
  found: readonly PartDocument[],
  stop: AbortSignal | undefined,
): Promise<readonly Stored[]> {
  const packed = await packFound(read, found);
  const documents: Stored[] = [];
  for (let at = 0; at < found.length; at += AT_ONCE) {
    // The first are stored in any case: a file of one document is not left half read.
    if (at > 0 && stop?.aborted) break;
    const some = found.slice(at, at + AT_ONCE);
    documents.push(...(await storeOne(db, await readyParts({ ...read, packed, some, now }))));
  }
  return documents;
}

type Told = () => Promise<Stored>;

/** Documents that need nothing but the library to be stored: whatever takes its time has been done. */
export interface ReadyDocuments {
  /** Of what is kept in memory until then. */
  readonly bytes: number;
  /** Code units of text. */
  readonly units: number;
  /** The bytes that they were read from. */
  readonly originals: readonly PackedOriginal[];
  /** After its originals. Answers what tells of each document, to be asked when all are in. */
  insert(tx: Writer): Promise<readonly Told[]>;
}

/** One that is all that its file holds, so that it may be stored together with others; null for any other file. */
export async function readyAlone(
  { now }: Pick<StoreParts, 'now'>,
  read: ReadFile,
): Promise<ReadyDocuments | null> {
  const { found } = read;
  if ('id' in found) return bringingBack(found);
  if (found.documents.length !== 1 || found.offered.length > 0 || found.next !== null) return null;
  return readyParts({ ...read, packed: await packFound(read, found.documents), some: found.documents, now });
}

/** Puts all of them into the library in one transaction, or none; answers for each what became of it. */
export function storeTogether(
  db: Pick<Database, 'transaction'>,
  ready: readonly ReadyDocuments[],
): Promise<readonly (readonly Stored[])[]> {
  return db.transaction(async (tx) => {
    const stored: (readonly Stored[])[] = [];
    await insertOriginals(
      tx,
      ready.flatMap(({ originals }) => originals),
    );
    const told: (readonly Told[])[] = [];
    for (const one of ready) told.push(await one.insert(tx));
    for (const each of told) {
      const documents: Stored[] = [];
      for (const tell of each) documents.push(await tell());
      stored.push(documents);
    }
    return withResemblances(tx, stored);
  });
}

async function storeOne(db: StoreParts['db'], ready: ReadyDocuments): Promise<readonly Stored[]> {
  return (await storeTogether(db, [ready])).flat();
}

/** Looked for when all are there: to ask for the words of one is to put those of all into the index. */
async function withResemblances(
  tx: Writer,
  stored: readonly (readonly Stored[])[],
): Promise<readonly (readonly Stored[])[]> {
  const imported = stored.flat().filter(({ status }) => status === 'imported');
  const later = new Set(imported.map(({ document }) => document.id));
  const found: Stored[][] = [];
  for (const documents of stored) {
    const resembling: Stored[] = [];
    for (const one of documents) {
      const resembles = one.status === 'imported' ? await findResembling(tx, one.document, later) : [];
      later.delete(one.document.id);
      resembling.push(resembles.length > 0 ? { ...one, resembles } : one);
    }
    found.push(resembling);
  }
  return found;
}

const bringingBack = (known: DocumentSummary): ReadyDocuments => ({
  bytes: 0,
  units: 0,
  originals: [],
  insert: async (tx) => [
    known.trashedAt === null ? async () => asKnown(known, '') : await bringBack(tx, known, ''),
  ],
});

async function packFound({ file, hash }: ReadFile, documents: readonly PartDocument[]): Promise<PackedFile> {
  const isPage = documents.some(({ format }) => format === 'html');
  const beside = isPage ? await packBeside(file.beside ?? []) : [];
  return { original: await packOriginal({ hash, bytes: file.bytes }), beside };
}

interface SomeOfFile extends Pick<ReadFile, 'file'> {
  readonly packed: PackedFile;
  readonly some: readonly PartDocument[];
  readonly now: () => Date;
}

async function readyParts({ file, packed, some, now }: SomeOfFile): Promise<ReadyDocuments> {
  const { name, fullName = name } = file;
  const { original, beside } = packed;
  const ready: (PartDocument & { readonly pictures: PackedPictures })[] = [];
  for (const one of some) ready.push({ ...one, pictures: await packPictures(one.document.pictures) });
  return {
    bytes: [file, ...beside.map((one) => one.original)].reduce((sum, { bytes }) => sum + bytes.length, 0),
    units: ready.reduce((sum, { document }) => sum + unitsIn(document), 0),
    originals: [original],
    async insert(tx) {
      const at = now().toISOString();
      const stored: Told[] = [];
      for (const one of ready) {
        // The same bytes may have been stored while these were being read.
        const known = await findDocumentByOriginal(tx, original.hash, one.part);
        if (known) stored.push(await bringBack(tx, known, one.part));
        else {
          for (const lying of beside) await insertOriginal(tx, lying.original);
          await insertBesideFiles(tx, original.hash, beside);
          stored.push(
            await insertPart(tx, asKnownWork(one, file), { fileName: fullName, hash: original.hash, at }),
          );
        }
      }
      return stored;
    },
  };
}

function unitsIn({ blocks, footnotes }: PartDocument['document']): number {
  const notes = footnotes.flatMap((footnote) => footnote.blocks);
  return [...blocks, ...notes].reduce((sum, { text }) => sum + text.length, 0);
}

async function insertPart(
  tx: Writer,
  { part, format, document, pictures, filing }: PartDocument & { readonly pictures: PackedPictures },
  { fileName, hash, at }: { readonly fileName: string; readonly hash: string; readonly at: string },
): Promise<Told> {
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
  if (filing) await fileAway(tx, id, filing, at);
  return async () => {
    const written = await findDocument(tx, id);
    if (!written) throw new Error('a document that was just written is not there');
    return { status: 'imported', document: written, part };
  };
}

/** A file of one document as what a record says of it; of an archive nobody knows which document is meant. */
function asKnownWork<Part extends PartDocument>(part: Part, { about, filing }: SourceFile): Part {
  if (part.part !== '') return part;
  // What the record says nothing of, the file may know.
  const said = Object.entries(about ?? {}).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...part,
    document: { ...part.document, ...Object.fromEntries(said) },
    filing: filing ?? part.filing,
  };
}

async function bringBack(db: Writer, document: DocumentSummary, part: string): Promise<Told> {
  await restoreDocument(db, document.id);
  return async () => asKnown(document, part);
}

function asKnown(document: DocumentSummary, part: string): Stored {
  return { status: 'known', document: { ...document, trashedAt: null }, part };
}
