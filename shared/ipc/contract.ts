import type { CommandId } from '../commands/commands.ts';
import type { Shortcuts } from '../commands/shortcuts.ts';
import type { UndoState } from '../model/act.ts';
import type { BackupState } from '../model/backup.ts';
import type { HighlightColour } from '../model/colour.ts';
import type {
  CollectionId,
  DocumentId,
  FilterId,
  LinkId,
  NameId,
  NoteId,
  PolicyId,
  RevisionId,
  SavedSearchId,
  TagId,
} from '../model/ids.ts';
import type { ImportProgress } from '../model/import.ts';
import type { LockProgress, LockState } from '../model/lock.ts';
import type { RecognitionProgress } from '../model/recognition.ts';
import type { IndexProgress } from '../model/search.ts';
import type { AnnotationCalls } from './calls/annotations.ts';
import type { AppCalls } from './calls/app.ts';
import type { BackupCalls } from './calls/backups.ts';
import type { CaseCalls } from './calls/case.ts';
import type { DocumentCalls } from './calls/documents.ts';
import type { LibraryCalls } from './calls/library.ts';
import type { LinkCalls } from './calls/links.ts';
import type { LockCalls } from './calls/lock.ts';
import type { NameCalls } from './calls/names.ts';
import type { NoteCalls } from './calls/notes.ts';
import type { OrganiseCalls } from './calls/organise.ts';
import type { PassageCalls } from './calls/passages.ts';
import type { RedactionCalls } from './calls/redactions.ts';
import type { SearchCalls } from './calls/search.ts';

/**
 * Every call the window can make of the main process: name, arguments, answer.
 *
 * Handlers, the window's client and the hosts are all typed from this map,
 * so a call that is renamed here fails to compile wherever it is used.
 */
export interface Calls
  extends
    AnnotationCalls,
    AppCalls,
    BackupCalls,
    CaseCalls,
    DocumentCalls,
    LibraryCalls,
    LinkCalls,
    LockCalls,
    NameCalls,
    NoteCalls,
    OrganiseCalls,
    PassageCalls,
    RedactionCalls,
    SearchCalls {}

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
  'redactions.changed': { readonly ids: readonly PolicyId[] };
  'filters.changed': { readonly ids: readonly FilterId[] };
  'searches.changed': { readonly ids: readonly SavedSearchId[] };
  /** Claims that changed themselves; none where what claims rest on did: any of them may be another then. */
  'case.changed': { readonly claims: readonly string[] };
  /** Documents that were looked through for findings. */
  'case.progress': { readonly done: number; readonly of: number };
  'acts.changed': UndoState;
  'backups.changed': BackupState;
  'shortcuts.changed': { readonly own: Shortcuts };
  /** Lines of a list that were searched for. */
  'search.progress': { readonly done: number; readonly of: number };
  /** Documents that were looked through for names. */
  'names.progress': { readonly done: number; readonly of: number };
  /** How far the index of the library is; null once it has everything. */
  'index.progress': IndexProgress | null;
  'import.progress': ImportProgress;
  'recognition.progress': RecognitionProgress;
  /** Files of an archive that were written or read. */
  'archive.progress': { readonly done: number; readonly of: number };
  'lock.changed': LockState;
  'lock.progress': LockProgress;
  /** The machine goes to sleep, or its screen is locked. Only some hosts hear of it. */
  'system.away': { readonly why: 'sleep' | 'screen' };
  'menu.chosen': { readonly command: CommandId };
}

export type CallName = keyof Calls;
export type Args<N extends CallName> = Parameters<Calls[N]>;
export type Answer<N extends CallName> = ReturnType<Calls[N]>;
export type EventName = keyof Events;

export type Handlers = {
  readonly [N in CallName]: (...args: Args<N>) => Promise<Answer<N>>;
};
/** Without those of the lock, which outlives an open library. */
export type LibraryHandlers = Omit<Handlers, keyof LockCalls>;
/** Tells every window. */
export type Emit = <N extends EventName>(name: N, event: Events[N]) => void;
