import type { CitationMatch, CitedBy } from '../../model/cited.ts';
import type { Copied } from '../../model/copied.ts';
import type { DocumentSummary } from '../../model/document.ts';
import type { ExportOptions } from '../../model/export.ts';
import type { DocumentId, PassageId, RevisionId } from '../../model/ids.ts';
import type { GivenFile, ImportOutcome } from '../../model/import.ts';
import type { EditableMetadata, MetadataEdit } from '../../model/metadata.ts';
import type { Original, OriginalLine } from '../../model/original.ts';
import type { Picture } from '../../model/picture.ts';
import type { PageChoice, RecognitionLanguage } from '../../model/recognition.ts';
import type { MadeRepair, Repair } from '../../model/repair.ts';
import type { ImportReport } from '../../model/report.ts';
import type { Resemblance } from '../../model/resemblance.ts';
import type { RevisionSummary } from '../../model/revision.ts';
import type { BegunText, RevisionText } from '../../model/text.ts';
import type { Work } from '../../model/work.ts';

export interface DocumentCalls {
  /** Newest first; those in the trash included, marked by `trashedAt`. */
  'documents.list': () => readonly DocumentSummary[];
  /** What stands first in the list: the pinned, and so many of the others, newest first; nothing that is in the trash. */
  'documents.newest': (count: number) => readonly DocumentSummary[];
  /** Every document as notes cite it, oldest first; those in the trash included. */
  'documents.works': () => readonly Work[];
  /** Also by the id of a document that was joined to it. */
  'documents.find': (id: DocumentId) => DocumentSummary | null;
  /** The text of one revision; `begin` answers it to a view beyond a block, all of it where it is short. Fail with `not-found`. */
  'documents.read': (id: RevisionId) => RevisionText;
  'documents.begin': (id: RevisionId, ordinal: number) => BegunText;
  'documents.report': (id: RevisionId) => ImportReport;
  /** A picture of the revision, by the ordinal that spans give it. Fails with `not-found`. */
  'documents.picture': (id: RevisionId, ordinal: number) => Picture;
  /** Asks the person for files and imports them. Answers an empty list when they choose none. */
  'documents.import': () => readonly ImportOutcome[];
  /** Imports what was dropped on or pasted into the window. The password opens what is locked, and is kept nowhere. */
  'documents.importGiven': (files: readonly GivenFile[], password: string | null) => readonly ImportOutcome[];
  /**
   * Imports those of the files chosen last once more that failed; with a password only those that are locked. Answers an
   * empty list when none did.
   */
  'documents.retryImport': (password: string | null) => readonly ImportOutcome[];
  /** Stops the running import after the file at hand, or within one that takes its time; what was imported stays. */
  'documents.cancelImport': () => void;
  'documents.trash': (ids: readonly DocumentId[]) => void;
  'documents.restore': (ids: readonly DocumentId[]) => void;
  'documents.pin': (ids: readonly DocumentId[], on: boolean) => void;
  /** Newest first. */
  'documents.revisions': (id: DocumentId) => readonly RevisionSummary[];
  /** Those that a person has not kept apart from it, most alike first. */
  'documents.resembling': (id: DocumentId) => readonly Resemblance[];
  /** Makes the text of `newer` the newest revision of `older`; there is one document afterwards, `older`. */
  'documents.join': (newer: DocumentId, older: DocumentId) => DocumentSummary;
  /** Makes a document of its own of a revision that was imported, with what was mended in it. Undoes a `join`. */
  'documents.separate': (id: RevisionId) => DocumentSummary;
  /** Says that two documents that resemble each other are two works. */
  'documents.keepApart': (one: DocumentId, other: DocumentId) => void;
  /** What is known of the document, and what of it a person has said. */
  'documents.metadata': (id: DocumentId) => EditableMetadata;
  /** Null for a field takes its extracted value back. Fails with `invalid-metadata`, and changes nothing then. */
  'documents.editMetadata': (id: DocumentId, edit: MetadataEdit) => DocumentSummary;
  /** The same for many at once: all of them, or none where one cannot be changed. */
  'documents.editMany': (ids: readonly DocumentId[], edit: MetadataEdit) => void;
  /** Mends a text, which must be the newest of its document, and answers the document with the mended one. */
  'documents.repair': (id: RevisionId, repair: Repair) => DocumentSummary;
  /** Makes the text again what it was before the last repair. Fails with `conflict` where nothing is mended. */
  'documents.undoRepair': (id: RevisionId) => DocumentSummary;
  /** What was mended in a text, in the order in which it was done. */
  'documents.repairs': (id: RevisionId) => readonly MadeRepair[];

  /**
   * Reads the pages of a document that are pictures, and makes the newest revision of it, which it answers with. Fails
   * with `nothing-to-recognize`, `cancelled`, `recognition-timeout`, `recognition-crashed`, and with `encrypted-file` or
   * `wrong-password` for a document that is locked, and with `conflict` where another file became its newest text
   * meanwhile; nothing is changed then.
   */
  'recognition.start': (
    id: DocumentId,
    languages: readonly RecognitionLanguage[],
    pages: PageChoice,
    password: string | null,
  ) => DocumentSummary;
  'recognition.cancel': () => void;

  /**
   * What the file of a text looks like; null for one without a look of its own. Fails with `encrypted-file`,
   * `wrong-password`, `original-crashed`, `original-timeout`, and as reading the file does. The password is kept only in
   * the memory of the process that shows the file.
   */
  'originals.describe': (id: RevisionId, password: string | null) => Original | null;
  /** A page, counted from 0, as PNG of this width in pixels. Fails as `describe`, and with `page-unreadable`. */
  'originals.page': (id: RevisionId, page: number, width: number) => Picture;
  /** What is written on a page, and where. */
  'originals.lines': (id: RevisionId, page: number) => readonly OriginalLine[];

  /** What the library has of each work that the footnotes of the revision name. */
  'citations.matches': (id: RevisionId) => readonly CitationMatch[];
  /** The footnotes outside the trash, of other documents, that name this one. */
  'citations.citedBy': (id: DocumentId) => readonly CitedBy[];
  /** Says that the document is not the work that the words of the passage name, or takes that back. */
  'citations.reject': (passage: PassageId, document: DocumentId, rejected: boolean) => void;
  /** The documents as the list of works of a style has them. Fails with `not-found`. */
  'citations.copied': (
    ids: readonly DocumentId[],
    styling: Required<Pick<ExportOptions, 'style' | 'locale'>>,
  ) => Copied;
}
