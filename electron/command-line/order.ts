import type {
  CitationLocale,
  CitationStyle,
  ExistingFiles,
  ExportFlavour,
  ReferenceFormat,
} from '#shared/model/export.ts';
import type { MetadataEdit } from '#shared/model/metadata.ts';
import type { SearchOptions } from './read-search.ts';
import type { CaseTask } from './case-order.ts';
import type { PageChoice, RecognitionLanguage } from '#shared/model/recognition.ts';

/** One piece of a note, in the order in which it was given. */
export type NotePart =
  /** `DOC:"exact words"`, still in one piece: only the library can tell where the title ends. */
  | { readonly kind: 'quote'; readonly quotation: string }
  | { readonly kind: 'text'; readonly markdown: string };

interface Common {
  /** As given; null for the person's own library. */
  readonly library: string | null;
  readonly json: boolean;
  /** Of a library that is locked, as given; absent where the passphrase is not in a file. */
  readonly passphraseFile?: string;
}

export interface ImportOrder extends Common {
  readonly act: 'import';
  readonly paths: readonly string[];
  /** As given; null where the password is not in a file. */
  readonly passwordFile: string | null;
}
export interface ShowOrder extends Common {
  readonly act: 'show';
  /** An id, the beginning of one, or a title. */
  readonly document: string;
}
export interface RevisionsOrder extends Common {
  readonly act: 'revisions';
  readonly document: string;
}
export interface JoinOrder extends Common {
  readonly act: 'join';
  /** Becomes a text of `older`. */
  readonly newer: string;
  readonly older: string;
}
export interface SeparateOrder extends Common {
  readonly act: 'separate';
  readonly document: string;
  /** Number of the text. */
  readonly revision: number;
}
export interface RecognizeOrder extends Common {
  readonly act: 'recognize';
  readonly document: string;
  /** Empty for those that the document is likely to be in. */
  readonly languages: readonly RecognitionLanguage[];
  readonly pages: PageChoice;
  /** As given; null where the password is not in a file. */
  readonly passwordFile: string | null;
}
export interface EditOrder extends Common {
  readonly act: 'edit';
  readonly document: string;
  readonly edit: MetadataEdit;
}
export interface RepairOrder extends Common {
  readonly act: 'repair';
  readonly document: string;
  /** Number of the piece among those that were left out, from 1. */
  readonly takeBack: number;
}
export interface SearchOrder extends Common, SearchOptions {
  readonly act: 'search';
}
export interface NoteOrder extends Common {
  readonly act: 'note';
  readonly title: string;
  readonly parts: readonly NotePart[];
}
export interface ExportOrder extends Common {
  readonly act: 'export';
  readonly folder: string;
  /** Ids, beginnings of ids, or titles; empty for every note. */
  readonly notes: readonly string[];
  /** A collection whose notes are meant, by id or path; null for no collection. */
  readonly collection: string | null;
  /** Null: fail when files are in the way. */
  readonly existing: ExistingFiles | null;
  readonly flavour: ExportFlavour;
  /** Whether the whole texts of what is quoted go along. */
  readonly texts: boolean;
  /** Name of a list of the library, or path of a file, that says what is hidden; null where nothing is. */
  readonly redact: string | null;
  readonly references: ReferenceFormat | null;
  readonly style: CitationStyle | null;
  readonly locale: CitationLocale | null;
  /** Paths of files that hold the templates. */
  readonly templates: { readonly quotation: string | null; readonly footnote: string | null };
}
export interface ReferencesOrder extends Common {
  readonly act: 'references';
  readonly format: ReferenceFormat;
  /** As given; null for the terminal. */
  readonly file: string | null;
  /** Null: fail when the file is there. */
  readonly existing: ExistingFiles | null;
  readonly tags: readonly string[];
  readonly collection: string | null;
}
export interface VerifyOrder extends Common {
  readonly act: 'verify';
  readonly folder: string;
}
export interface AnnotationsOrder extends Common {
  readonly act: 'annotations';
  /** Null for all documents. */
  readonly document: string | null;
}
export interface ImportAnnotationsOrder extends Common {
  readonly act: 'import-annotations';
  readonly path: string;
}
export interface ArchiveOrder extends Common {
  readonly act: 'archive' | 'restore-archive' | 'import-notes';
  readonly folder: string;
}
export interface BackupOrder extends Common {
  readonly act: 'backup';
  /** As given; null for where this library keeps its backups. */
  readonly folder: string | null;
}
export interface BackupsOrder extends Common {
  readonly act: 'backups';
  /** Likewise. */
  readonly folder: string | null;
}
/** Makes the library that is named. */
export interface RestoreOrder extends Common {
  readonly act: 'restore';
  /** Path of the backup. */
  readonly backup: string;
  readonly existing: 'refuse' | 'replace';
}
/** Reads the library that is named. */
export interface RecoverOrder extends Common {
  readonly act: 'recover';
  /** Path of the library to be made. */
  readonly target: string;
}
export interface LockOrder extends Common {
  readonly act: 'lock' | 'unlock' | 'passphrase';
  /** As given; null where the new passphrase is not in a file. */
  readonly newPassphraseFile: string | null;
  /** Also those copies that anybody can read. */
  readonly removeBackups: boolean;
}
/** Writes the file anew where that makes it smaller. */
export interface CompactOrder extends Common {
  readonly act: 'compact';
}
export interface NameOrder extends Common {
  readonly act: 'name';
  /** An id, the beginning of one, or what it goes by in any spelling. */
  readonly name: string;
}
export interface ListOrder extends Common {
  readonly act: 'list' | 'notes';
  /** Names; what is listed has all of them. */
  readonly tags: readonly string[];
  /** The name of one; null for all. */
  readonly collection: string | null;
}
export interface CaseOrder extends Common {
  readonly act: 'case';
  readonly what: CaseTask;
}
export interface PlainOrder extends Common {
  readonly act: 'check' | 'ledger' | 'names' | 'copies' | 'loops' | 'wanted' | 'graph' | 'timeline';
}

/** What a library is needed for. */
export type LibraryOrder =
  | ImportOrder
  | ShowOrder
  | EditOrder
  | SearchOrder
  | RecognizeOrder
  | NoteOrder
  | ExportOrder
  | VerifyOrder
  | AnnotationsOrder
  | ImportAnnotationsOrder
  | ReferencesOrder
  | ArchiveOrder
  | BackupOrder
  | BackupsOrder
  | RestoreOrder
  | RecoverOrder
  | LockOrder
  | CompactOrder
  | ListOrder
  | PlainOrder
  | NameOrder
  | RevisionsOrder
  | JoinOrder
  | SeparateOrder
  | RepairOrder
  | CaseOrder;
export type Order = LibraryOrder | { readonly act: 'help' } | { readonly act: 'version' };
