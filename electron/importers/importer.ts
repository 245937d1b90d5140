import type { Failure } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import type { PagesRead } from '#shared/model/import.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Opens it where it is locked, and is kept nowhere. */
  readonly password?: string | undefined;
  /** Files that it shows as pictures and that lie with it; absent where nobody has looked for any. */
  readonly beside?: readonly BesideFile[] | undefined;
  /** Absent where no record names it. */
  readonly about?: KnownWork | undefined;
  /** Absent where nothing is known of it. */
  readonly filing?: Filing | undefined;
}

/** How the program that a file comes from had put a work away. */
export interface Filing {
  readonly tags: readonly string[];
  /** Each by the names of the collections that lead to it, from the outermost in. */
  readonly collections: readonly (readonly string[])[];
}

export interface BesideFile {
  /** From the folder of the file that shows it, with `/` between folders; never leads above it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Turns the bytes of one file into a document. Knows nothing of the disk, the library or the window.
 *
 * Throws `Failed` (`unreadable-file`, `empty-file`, `not-text`, …) for a file that it cannot read;
 * whatever it can read in part it returns, with the rest in `report.losses` or `report.audit.dropped`.
 */
export interface Importer {
  readonly format: DocumentFormat;
  readonly extensions: readonly `.${string}`[];
  /** The same bytes give the same document, always. A file that takes its time tells how far it has been read. */
  read(file: SourceFile, tell?: TellPages): Promise<ImportedDocument>;
}

export type TellPages = (pages: PagesRead) => void;

/** A document with its place in the file that it was read from. */
export interface PartDocument {
  /** What tells it from the others of the same file; empty for one that is all that the file holds. */
  readonly part: string;
  readonly format: DocumentFormat;
  readonly document: ImportedDocument;
  readonly filing?: Filing | undefined;
}

/** What a record says of the work that a file is, which holds over what the file says of itself. */
export type KnownWork = Required<
  Pick<ImportedDocument, 'title' | 'authors' | 'published' | 'publisher' | 'url' | 'item'>
>;

/** A file that another file holds or names, to be imported as one of its own. Paths have `/` between folders. */
export type OfferedFile =
  | ({ readonly kind: 'file'; readonly path: string } & Omit<SourceFile, 'name'>)
  /** It lies, perhaps, in the folder of the file that names it. */
  | ({ readonly kind: 'linked'; readonly path: string } & Pick<SourceFile, 'about' | 'filing'>)
  | { readonly kind: 'failed'; readonly path: string; readonly failure: Failure };
export type LinkedFile = Extract<OfferedFile, { kind: 'linked' }>;

/** Everything that is in a file: mostly one document and nothing else. */
export interface FileContents {
  readonly documents: readonly PartDocument[];
  readonly offered: readonly OfferedFile[];
  /** Where to go on when all of it was too much for one answer; null at the end. */
  readonly next: number | null;
}

export function wholeFile(format: DocumentFormat, document: ImportedDocument): FileContents {
  return { documents: [{ part: '', format, document }], offered: [], next: null };
}

/** Opens a file that holds more than one document: an archive, a mail with what is attached to it, a list of records. */
export interface Opener {
  /** Of the documents that it reads itself; null where it only hands out files. */
  readonly format: DocumentFormat | null;
  readonly extensions: readonly `.${string}`[];
  /** Fails as an importer does. `from` is the `next` of the answer before, at first 0. */
  open(file: SourceFile, from: number): Promise<FileContents>;
}
