import type {
  ExistingFiles,
  ExportOptions,
  ExportOutcome,
  ExportPreview,
  ExportTemplates,
  TemplateProblems,
} from '../../model/export.ts';
import type { Copied } from '../../model/copied.ts';
import type { NoteId, PictureId } from '../../model/ids.ts';
import type { ImportedNotes, Note, NoteDraft, NoteSummary, NoteVersion } from '../../model/note.ts';
import type { PastedPage } from '../../model/paste.ts';
import type { Picture } from '../../model/picture.ts';
import type { VerifiedExport } from '../../model/seal.ts';

export interface NoteCalls {
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
  /**
   * A state that is a part of a note, for the clipboard: with a footnote for everything that it quotes or cites. Fails with
   * `invalid-call`, `export-unsound`.
   */
  'notes.copied': (state: string) => Copied;
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
  'notes.export': (ids: readonly NoteId[], options: ExportOptions) => ExportOutcome | null;
  /**
   * What the export would write, for a look; nothing is written. What is printed or packed comes as the page with the same
   * words. Fails as `notes.export`.
   */
  'notes.preview': (ids: readonly NoteId[], options: ExportOptions) => ExportPreview;
  /** Reads the templates of an export, and writes nothing. */
  'notes.checkTemplates': (templates: ExportTemplates) => TemplateProblems;
  /** Carries out an export that found existing files. */
  'notes.confirmExport': (exportId: string, existing: ExistingFiles) => ExportOutcome;
  /**
   * Asks for a folder with exported notes and makes notes of them again; null when the person chooses none. Fails with `not-found`
   * where no note is in it, with `file-missing`, `no-permission`.
   */
  'notes.importExported': () => ImportedNotes | null;
  /**
   * Asks for a folder with exported notes, as it is now, and compares its quotations with their sources; null when the person
   * chooses none. Fails with `not-found` where nothing in it is sealed, with `file-missing`, `no-permission`.
   */
  'notes.verifyExport': () => VerifiedExport | null;
  /** The same of the folder that was chosen last, as it is now. Fails also with `not-found` where none was. */
  'notes.verifyAgain': () => VerifiedExport;

  /**
   * Keeps a picture for notes to show, and answers its id; the same bytes have one id. Fails with `empty-file`,
   * `file-too-large`, `unknown-format`.
   */
  'pictures.keep': (bytes: Uint8Array) => PictureId;
  /** Asks the person for a picture and keeps it; null when they choose none. Fails as `pictures.keep`. */
  'pictures.choose': () => { readonly id: PictureId; readonly name: string } | null;
  /** Fails with `not-found`. */
  'pictures.find': (id: PictureId) => Picture;
}
