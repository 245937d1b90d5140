import type { CommandId } from '../commands/commands.ts';
import type { Shortcuts } from '../commands/shortcuts.ts';
import type { UndoState } from '../model/act.ts';
import type { AnchorFate } from '../model/anchor.ts';
import type { CitationMatch, CitedBy } from '../model/cited.ts';
import type { Collection, Member } from '../model/collection.ts';
import type { HighlightColour, NamedColour, TagColour } from '../model/colour.ts';
import type { DocumentSummary } from '../model/document.ts';
import type { ExistingFiles, ExportOutcome } from '../model/export.ts';
import type {
  CollectionId,
  DocumentId,
  FilterId,
  LinkId,
  LinkTypeId,
  NameId,
  NoteId,
  PassageId,
  PictureId,
  RevisionId,
  TagId,
} from '../model/ids.ts';
import type { Filter, SavedFilter } from '../model/filter.ts';
import type { GivenFile, ImportOutcome, ImportProgress } from '../model/import.ts';
import type { CheckReport, LibraryInfo } from '../model/library.ts';
import type { Backlink, Link, LinkChange, LinkEnd, LinkEndView, LinkType, LinkView } from '../model/link.ts';
import type { EditableMetadata, MetadataEdit } from '../model/metadata.ts';
import type { Name, NameKind, NameUse } from '../model/name.ts';
import type { Note, NoteDraft, NoteSummary, NoteVersion } from '../model/note.ts';
import type { PastedPage } from '../model/paste.ts';
import type { Picture } from '../model/picture.ts';
import type { Passage, PassageChoice, PassageRange, PassageUse, PassageView } from '../model/passage.ts';
import type { Original, OriginalLine } from '../model/original.ts';
import type { PageChoice, RecognitionLanguage, RecognitionProgress } from '../model/recognition.ts';
import type { MadeRepair, Repair } from '../model/repair.ts';
import type { ImportReport } from '../model/report.ts';
import type { Resemblance } from '../model/resemblance.ts';
import type { RevisionSummary } from '../model/revision.ts';
import type { SearchResults } from '../model/search.ts';
import type { OwnTags, Tag, Tagged, TagUse } from '../model/tag.ts';
import type { RevisionText } from '../model/text.ts';
import type { Work } from '../model/work.ts';

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
  /** Also by the id of a document that was joined to it. */
  /** Every document as notes cite it, oldest first; those in the trash included. */
  'documents.works': () => readonly Work[];
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

  /** Makes a passage of the range, or answers the one that covers exactly this range already. */
  'passages.create': (range: PassageRange) => Passage;
  'passages.find': (id: PassageId) => PassageView | null;
  /**
   * Every passage in use that stands in the revision, also one of an older revision that is attached or was accepted. In
   * use is what is highlighted, commented, tagged or linked, and what a note outside the trash uses.
   */
  'passages.list': (id: RevisionId) => readonly PassageUse[];
  /** Null takes the highlight away. Fails with `not-found`. */
  'passages.highlight': (id: PassageId, colour: HighlightColour | null) => Passage;
  /** Empty words take the comment away. Fails with `not-found`. */
  'passages.comment': (id: PassageId, words: string) => Passage;
  /**
   * Gives highlight, comment, tags and links of a passage to the one of another range, which it answers with. Notes go on
   * quoting the former one. Fails with `not-found`, and with `conflict` for a range of another document.
   */
  'passages.changeRange': (id: PassageId, range: PassageRange) => Passage;
  /** Those of the whole library that are in use, newest first. */
  'passages.choices': () => readonly PassageChoice[];
  /** What became, in this revision, of every passage in use that was taken from an older one. */
  'passages.anchors': (id: RevisionId) => readonly AnchorFate[];
  /** Accepts or rejects that a passage stands at its place in this revision. Fails with `not-found`, `conflict`. */
  'passages.decide': (id: PassageId, revision: RevisionId, accept: boolean) => void;
  /** The words of the range and where they stand, for the clipboard. */
  'passages.reference': (range: PassageRange) => string;

  /** All six, with what each stands for, in the order in which they are offered. */
  'highlights.colours': () => readonly NamedColour[];
  /** Fails with `invalid-name`. Answers all six. */
  'highlights.rename': (colour: HighlightColour, name: string) => readonly NamedColour[];

  /** Newest change first; those in the trash and templates included. */
  'notes.list': () => readonly NoteSummary[];
  /** Those that others are begun from, outside the trash. */
  'notes.templates': () => readonly NoteSummary[];
  'notes.find': (id: NoteId) => Note | null;
  /** Makes an empty note. */
  'notes.create': (title: string) => Note;
  /** Adds a version. Fails with `conflict` when a newer one exists than the draft was based on. */
  'notes.save': (draft: NoteDraft) => Note;
  /** Makes what another program copied ready for a note. Fails with `too-deep`, `importer-crashed`, `importer-timeout`. */
  'notes.pastedPage': (html: string) => PastedPage;
  /** A note's state with the content of the Markdown. Fails with `too-deep`. */
  'notes.fromMarkdown': (markdown: string) => string;
  /** Says whether others are begun from it. Fails with `not-found`. */
  'notes.setTemplate': (id: NoteId, on: boolean) => void;
  /** Makes a note with the title and the text of another, today's date in the place of `{{date}}`. Fails with `not-found`. */
  'notes.createFrom': (template: NoteId) => Note;
  'notes.versions': (id: NoteId) => readonly NoteVersion[];
  'notes.version': (id: NoteId, version: number) => Note;
  'notes.trash': (ids: readonly NoteId[]) => void;
  'notes.restore': (ids: readonly NoteId[]) => void;
  'notes.pin': (ids: readonly NoteId[], on: boolean) => void;
  /** Asks for a folder and writes the notes there; null when the person chooses none. */
  'notes.export': (ids: readonly NoteId[]) => ExportOutcome | null;
  /** Carries out an export that found existing files. */
  'notes.confirmExport': (exportId: string, existing: ExistingFiles) => ExportOutcome;

  /**
   * Keeps a picture for notes to show, and answers its id; the same bytes have one id. Fails with `empty-file`,
   * `file-too-large`, `unknown-format`.
   */
  'pictures.keep': (bytes: Uint8Array) => PictureId;
  /** Asks the person for a picture and keeps it; null when they choose none. Fails as `pictures.keep`. */
  'pictures.choose': () => { readonly id: PictureId; readonly name: string } | null;
  /** Fails with `not-found`. */
  'pictures.find': (id: PictureId) => Picture;

  'names.list': () => readonly NameUse[];
  /** The notes that mention it, also those in the trash. */
  'names.notes': (
    id: NameId,
  ) => readonly { readonly id: NoteId; readonly title: string; readonly trashed: boolean }[];
  /** Answers the name that is there already in whatever spelling. Fails with `invalid-name`. */
  'names.create': (name: string, kind: NameKind) => Name;
  /** Fails with `not-found` and `invalid-name`. */
  'names.change': (id: NameId, name: string, kind: NameKind) => Name;
  /** Fails with `conflict` while a note mentions it. */
  'names.delete': (id: NameId) => void;

  'search.find': (query: string) => SearchResults;

  'acts.state': () => UndoState;
  /**
   * Takes back an act and answers its words. Fails with `conflict` where what it changed was changed again since, and
   * changes nothing then.
   */
  'acts.undo': (id: number) => string;
  /** Does again what was undone last. Fails with `conflict` likewise. */
  'acts.redo': () => string;

  /** The keys that a person gave to commands. */
  'shortcuts.own': () => Shortcuts;
  /** Takes the keys from the command that has them. Fails with `conflict` for keys that the system needs. */
  'shortcuts.change': (id: CommandId, accelerator: string | null) => Shortcuts;
  /** Every command has its usual keys again. */
  'shortcuts.reset': () => Shortcuts;

  /** What is needed to show an end; null for what is not in the library. */
  'links.end': (end: LinkEnd) => LinkEndView | null;
  /** That begin or end here, as they read from here. */
  'links.of': (end: LinkEnd) => readonly LinkView[];
  /** Of every passage that stands in the revision. One between two of them is there twice, once from each end. */
  'links.in': (id: RevisionId) => readonly LinkView[];
  /** The notes whose text points at a note or a document. */
  'links.backlinksOf': (end: Exclude<LinkEnd, { kind: 'passage' }>) => readonly Backlink[];
  /** Answers the link that says the same already, where there is one. Fails with `not-found`, `conflict`. */
  'links.make': (typeId: LinkTypeId, from: LinkEnd, to: LinkEnd, comment: string) => Link;
  /** Fails with `not-found`, and with `conflict` where another link says that already. */
  'links.change': (id: LinkId, change: LinkChange) => Link;
  'links.delete': (id: LinkId) => void;
  'links.types': () => readonly LinkType[];
  /** Answers the type of these names where there is one. An empty inverse reads as the name. Fails with `invalid-name`. */
  'links.makeType': (name: string, inverse: string) => LinkType;
  /** Fails with `invalid-name`, and with `conflict` for a type of every library and for names that are taken. */
  'links.renameType': (id: LinkTypeId, name: string, inverse: string) => LinkType;
  /** Fails with `conflict` for a type of every library, and while a link has it. */
  'links.deleteType': (id: LinkTypeId) => void;

  /** What the library has of each work that the footnotes of the revision name. */
  'citations.matches': (id: RevisionId) => readonly CitationMatch[];
  /** The footnotes outside the trash, of other documents, that name this one. */
  'citations.citedBy': (id: DocumentId) => readonly CitedBy[];
  /** Says that the document is not the work that the words of the passage name, or takes that back. */
  'citations.reject': (passage: PassageId, document: DocumentId, rejected: boolean) => void;

  'tags.list': () => readonly TagUse[];
  /** Also by the id of a tag that was merged into it, as texts of notes may name it. */
  'tags.find': (id: TagId) => Tag | null;
  /** Answers the tag of the same name where there is one. Without a colour it gets one that few tags have. Fails with `invalid-name`. */
  'tags.create': (name: string, colour: TagColour | null) => Tag;
  /** Fails with `invalid-name`, and with `conflict` where another tag goes by the name. */
  'tags.rename': (id: TagId, name: string) => Tag;
  'tags.recolour': (id: TagId, colour: TagColour) => Tag;
  /** Takes it from everything. Fails with `conflict` while it stands in the text of a note. */
  'tags.delete': (id: TagId) => void;
  /** Gives what had the first the second, which it answers with; the first is gone. */
  'tags.merge': (from: TagId, into: TagId) => Tag;
  'tags.of': (thing: Tagged) => OwnTags;
  'tags.give': (id: TagId, things: readonly Tagged[]) => void;
  'tags.take': (id: TagId, things: readonly Tagged[]) => void;

  'collections.list': () => readonly Collection[];
  /** Fails with `invalid-name`, and with `conflict` where one of the name lies there already. */
  'collections.create': (name: string, parent: CollectionId | null) => Collection;
  'collections.rename': (id: CollectionId, name: string) => Collection;
  'collections.move': (id: CollectionId, parent: CollectionId | null) => Collection;
  /** With those that lie in it. What they hold stays in the library. */
  'collections.delete': (id: CollectionId) => void;
  'collections.add': (id: CollectionId, members: readonly Member[]) => void;
  'collections.remove': (id: CollectionId, members: readonly Member[]) => void;

  'filters.list': () => readonly SavedFilter[];
  /** In place of the one of the same name, where there is one. Fails with `invalid-name`. */
  'filters.save': (name: string, filter: Filter) => SavedFilter;
  'filters.rename': (id: FilterId, name: string) => SavedFilter;
  /** Puts it at this place among the others, counted from 0. */
  'filters.move': (id: FilterId, place: number) => void;
  'filters.delete': (id: FilterId) => void;
}

/** What the main process tells every open window. State that changed or a choice that was made, never an order. */
export interface Events {
  'documents.changed': { readonly ids: readonly DocumentId[] };
  'passages.changed': { readonly revisionIds: readonly RevisionId[] };
  /** Colours that stand for something else now. */
  'highlights.changed': { readonly colours: readonly HighlightColour[] };
  'notes.changed': { readonly ids: readonly NoteId[] };
  /** Without ids where types of links changed, or what is known of the sources of citations. */
  'links.changed': { readonly ids: readonly LinkId[] };
  'names.changed': { readonly ids: readonly NameId[] };
  'tags.changed': { readonly ids: readonly TagId[] };
  'collections.changed': { readonly ids: readonly CollectionId[] };
  'filters.changed': { readonly ids: readonly FilterId[] };
  /** Claims that changed themselves; none where what claims rest on did: any of them may be another then. */
  'case.changed': { readonly claims: readonly string[] };
  'acts.changed': UndoState;
  'shortcuts.changed': { readonly own: Shortcuts };
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
