import type { CommandId } from '../commands/commands.ts';
import type { AnchorFate } from '../model/anchor.ts';
import type { DocumentSummary } from '../model/document.ts';
import type { ExistingFiles, ExportOutcome } from '../model/export.ts';
import type { DocumentId, NoteId, PassageId, RevisionId } from '../model/ids.ts';
import type { GivenFile, ImportOutcome, ImportProgress } from '../model/import.ts';
import type { CheckReport, LibraryInfo } from '../model/library.ts';
import type { EditableMetadata, MetadataEdit } from '../model/metadata.ts';
import type { Note, NoteDraft, NoteSummary, NoteVersion } from '../model/note.ts';
import type { Picture } from '../model/picture.ts';
import type { Passage, PassageRange, PassageUse, PassageView } from '../model/passage.ts';
import type { PageChoice, RecognitionLanguage, RecognitionProgress } from '../model/recognition.ts';
import type { MadeRepair, Repair } from '../model/repair.ts';
import type { ImportReport } from '../model/report.ts';
import type { Resemblance } from '../model/resemblance.ts';
import type { RevisionSummary } from '../model/revision.ts';
import type { SearchResults } from '../model/search.ts';
import type { RevisionText } from '../model/text.ts';

/**
 * Every call the window can make of the main process: name, arguments, answer.
 *
 * Handlers, the window's client and the hosts are all typed from this map,
 * so a call that is renamed here fails to compile wherever it is used.
 */
export interface Calls {
  'library.info': () => LibraryInfo;
  'library.check': () => CheckReport;
  /** Imports the fictional documents that ship with Ibid. */
  'library.addSample': () => readonly ImportOutcome[];

  /** Newest first; those in the trash included, marked by `trashedAt`. */
  'documents.list': () => readonly DocumentSummary[];
  'documents.find': (id: DocumentId) => DocumentSummary | null;
  /** The text of one revision. Fails with `not-found`. */
  'documents.read': (id: RevisionId) => RevisionText;
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
  'documents.trash': (id: DocumentId) => void;
  'documents.restore': (id: DocumentId) => void;
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

  /** Makes a passage of the range, or answers the one that covers exactly this range already. */
  'passages.create': (range: PassageRange) => Passage;
  'passages.find': (id: PassageId) => PassageView | null;
  /**
   * Every passage that stands in the revision, also one of an older revision that is attached or was accepted, if it
   * is highlighted or a note outside the trash uses it.
   */
  'passages.list': (id: RevisionId) => readonly PassageUse[];
  'passages.highlight': (id: PassageId, on: boolean) => Passage;
  /** What became, in this revision, of every passage in use that was taken from an older one. */
  'passages.anchors': (id: RevisionId) => readonly AnchorFate[];
  /** Accepts or rejects that a passage stands at its place in this revision. Fails with `not-found`, `conflict`. */
  'passages.decide': (id: PassageId, revision: RevisionId, accept: boolean) => void;
  /** The words of the range and where they stand, for the clipboard. */
  'passages.reference': (range: PassageRange) => string;

  'notes.list': () => readonly NoteSummary[];
  'notes.find': (id: NoteId) => Note | null;
  /** Makes an empty note. */
  'notes.create': (title: string) => Note;
  /** Adds a version. Fails with `conflict` when a newer one exists than the draft was based on. */
  'notes.save': (draft: NoteDraft) => Note;
  'notes.versions': (id: NoteId) => readonly NoteVersion[];
  'notes.version': (id: NoteId, version: number) => Note;
  'notes.trash': (id: NoteId) => void;
  'notes.restore': (id: NoteId) => void;
  /** Asks for a folder and writes the notes there; null when the person chooses none. */
  'notes.export': (ids: readonly NoteId[]) => ExportOutcome | null;
  /** Carries out an export that found existing files. */
  'notes.confirmExport': (exportId: string, existing: ExistingFiles) => ExportOutcome;

  'search.find': (query: string) => SearchResults;
}

/** What the main process tells every open window. State that changed or a choice that was made, never an order. */
export interface Events {
  'documents.changed': { readonly ids: readonly DocumentId[] };
  'passages.changed': { readonly revisionIds: readonly RevisionId[] };
  'notes.changed': { readonly ids: readonly NoteId[] };
  'import.progress': ImportProgress;
  'recognition.progress': RecognitionProgress;
  'menu.chosen': { readonly command: CommandId };
}

export type CallName = keyof Calls;
export type Args<N extends CallName> = Parameters<Calls[N]>;
export type Answer<N extends CallName> = ReturnType<Calls[N]>;
export type EventName = keyof Events;

export type Handlers = {
  readonly [N in CallName]: (...args: Args<N>) => Promise<Answer<N>>;
};
/** Tells every window. */
export type Emit = <N extends EventName>(name: N, event: Events[N]) => void;
