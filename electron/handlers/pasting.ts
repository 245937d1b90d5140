import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { copiedNote } from '../export/copied/copied-note.ts';
import { isTangled } from '../note-text/is-tangled.ts';
import { noteStateFromMarkdown } from '../note-text/note-state-from-markdown.ts';
import type { HandlerParts } from './parts.ts';

export function pastingHandlers({ db, paste }: HandlerParts) {
  return {
    'notes.copied': (state) => copiedNote(db, state),
    'notes.pastedPage': (html) => paste.read(html),
    'notes.fromMarkdown': async (markdown) => {
      if (isTangled(markdown)) throw new Failed('too-deep', 'The Markdown is too tangled to be read.');
      return JSON.stringify(noteStateFromMarkdown(markdown));
    },
  } satisfies Partial<Handlers>;
}
