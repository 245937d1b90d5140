import type { LexicalEditorWithDispose } from 'lexical';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { type Call, hasCode } from '../bridge/client.ts';
import { buildNoteEditor, hasNoWords, replaceState, serializeState } from '../editor/note-editor-state.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import type { Clock } from './clock.ts';

interface NoteContent {
  readonly title: string;
  /** Serialized Lexical editor state. */
  readonly state: string;
}

/**
 * A note that is open in this window: its editor with its history, and its saving. It lives on while
 * another note is on screen, so that nothing typed is dropped and Undo still works on return.
 */
export interface NoteSession {
  readonly noteId: NoteId;
  readonly editor: LexicalEditorWithDispose;
  readonly autosave: Autosave<NoteContent>;
  title(): string;
  setTitle(title: string): void;
  onTitle(listener: () => void): () => void;
  content(): NoteContent;
  /** Whether the note is as it was made, with no word in it yet. */
  isUntouched(): boolean;
  /** Version of the library that the text on screen was made from. */
  version(): number;
  /** Puts other contents on screen, to be saved as a new version. Undo brings back what was there. */
  show(content: NoteContent): void;
  /** What is on screen becomes the version after the library's, whatever that one says. */
  keepMine(stored: Note): void;
  /** Takes over what the library holds, unsaved changes included in what is replaced. */
  adopt(note: Note): void;
  dispose(): void;
}

export function createNoteSession(call: Call, note: Note, clock: Clock): NoteSession {
  const editor = buildNoteEditor(note.state);
  const titleListeners = new Set<() => void>();
  let title = note.title;
  let version = note.version;

  const content = (): NoteContent => ({ title, state: serializeState(editor) });
  const autosave = createAutosave<NoteContent>({
    clock,
    read: content,
    // As this editor writes it: another program may have written the same note with other spaces.
    saved: content(),
    isSame: (a, b) => a.title === b.title && a.state === b.state,
    isBlocking: (error) => hasCode(error, 'conflict') || hasCode(error, 'not-found'),
    async save(draft) {
      const stored = await call('notes.save', { id: note.id, ...draft, basedOn: version });
      version = stored.version;
    },
  });

  function writeTitle(next: string) {
    if (next === title) return;
    title = next;
    titleListeners.forEach((listener) => listener());
  }

  const stopWatching = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) autosave.changed();
  });

  return {
    noteId: note.id,
    editor,
    autosave,
    title: () => title,
    setTitle(next) {
      writeTitle(next);
      autosave.changed();
    },
    onTitle(listener) {
      titleListeners.add(listener);
      return () => titleListeners.delete(listener);
    },
    content,
    isUntouched: () => version === 1 && title === '' && !autosave.hasUnsaved() && hasNoWords(editor),
    version: () => version,
    show(shown) {
      replaceState(editor, shown.state);
      writeTitle(shown.title);
      autosave.changed();
    },
    keepMine(stored) {
      version = stored.version;
      autosave.rebase({ title: stored.title, state: stored.state });
    },
    adopt(stored) {
      replaceState(editor, stored.state);
      writeTitle(stored.title);
      version = stored.version;
      autosave.rebase(content());
    },
    dispose() {
      stopWatching();
      editor.dispose();
    },
  };
}
