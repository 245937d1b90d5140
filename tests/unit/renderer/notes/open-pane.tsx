import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, vi } from 'vitest';
import type { CommandId } from '#shared/commands/commands.ts';
import type { NoteId } from '#shared/model/ids.ts';
import {
  type CommandBoard,
  CommandProvider,
  useCommandBoard,
} from '../../../../renderer/bridge/commands.tsx';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';
import type { AskedPassage, ReaderTarget } from '../../../../renderer/bridge/targets.ts';
import { NotePane } from '../../../../renderer/notes/NotePane.tsx';
import { ToastProvider } from '../../../../renderer/ui/Toast.tsx';
import { openNotes } from './open-notes.ts';
import { settled } from './test-clock.ts';

/** The note pane on a real library, on a page of its own. */
export async function openPane() {
  const library = await openNotes();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const boards: CommandBoard[] = [];
  const openedPassages: ReaderTarget[] = [];
  const isAvailable = (id: CommandId) => boards.at(-1)?.isAvailable(id) ?? false;
  function Board() {
    boards.push(useCommandBoard());
    return null;
  }
  onTestFinished(async () => {
    root.unmount();
    place.remove();
    // A pane that leaves the screen saves what is unsaved, a moment later.
    await settled();
    await settled();
  });
  return {
    ...library,
    place,
    openedPassages,
    show: (noteId: NoteId | null, quotation: AskedPassage | null = null) =>
      root.render(
        <LibraryProvider api={library.api}>
          <CommandProvider>
            <ToastProvider>
              <Board />
              <NotePane
                noteId={noteId}
                quotation={quotation}
                onOpenNote={() => undefined}
                onOpenPassage={(target) => openedPassages.push(target)}
              />
            </ToastProvider>
          </CommandProvider>
        </LibraryProvider>,
      ),
    run: async (id: CommandId) => {
      await until(() => isAvailable(id), true);
      boards.at(-1)?.run(id);
    },
    isAvailable,
  };
}

/** Looks again and again until it is as expected. */
export async function until<T>(look: () => T, expected: T): Promise<void> {
  await vi.waitFor(() => expect(look()).toEqual(expected), { timeout: 20_000, interval: 10 });
}

/** The whole window's words, messages and dialogs included. */
export const says = (words: string) => document.body.textContent.includes(words);
export const text = () => document.querySelector('[aria-label="Text of the note"]')?.textContent;
export const title = () => document.querySelector<HTMLTextAreaElement>('[aria-label="Title"]');
export const status = () => document.querySelector('output')?.textContent;
export const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  );
export const click = (name: string) => button(name)?.click();

export function typeTitle(words: string): void {
  const field = title();
  // React hears of a new value only when it was not set through the property it watches.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}
