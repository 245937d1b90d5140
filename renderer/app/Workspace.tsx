import { useRef } from 'react';
import { useCommand } from '../bridge/commands.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { ImportingProvider } from '../documents/Importing.tsx';
import { ImportDropZone } from '../documents/ImportDropZone.tsx';
import { ImportSummary } from '../documents/ImportSummary.tsx';
import { NotePane } from '../notes/NotePane.tsx';
import { Reader } from '../reader/Reader.tsx';
import { Dialogs } from './Dialogs.tsx';
import { LibraryPane } from './LibraryPane.tsx';
import { Panels } from './Panels.tsx';
import { TopBar } from './TopBar.tsx';
import { useLook } from './use-look.ts';
import { useOpened } from './use-opened.ts';
import { useFolding } from './use-folding.ts';
import { usePaneInUse } from './use-pane-in-use.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTrash } from './use-trash.ts';

/** The window: what is open in it, and its three panes. */
export function Workspace() {
  const info = useAnswer('library.info', []);
  const nativeMenu = info.value?.host === 'electron';
  useLook();
  const folding = useFolding();
  const opened = useOpened(folding);
  const paneInUse = usePaneInUse();
  const trash = useTrash(opened, paneInUse);
  const searchField = useRef<HTMLInputElement>(null);
  useShortcuts(nativeMenu);
  useCommand('search', () => {
    folding.unfold('library');
    requestAnimationFrame(() => searchField.current?.select());
  });

  return (
    <ImportingProvider onOpen={opened.openDocument}>
      <div className="window">
        <TopBar info={info.value ?? null} menus={info.state === 'ready' && !nativeMenu} folding={folding} />
        <Panels
          folding={folding}
          library={
            <LibraryPane
              opened={opened}
              trash={trash}
              inUse={paneInUse === 'library'}
              searchField={searchField}
            />
          }
          reader={
            <Reader
              target={opened.target}
              onOpen={opened.openPassage}
              onMoved={opened.followDocument}
              onQuote={opened.quote}
              onOpenNote={opened.openNote}
            />
          }
          note={
            <NotePane
              noteId={opened.noteId}
              quotation={opened.quotation}
              onOpenNote={opened.openNote}
              onOpenPassage={opened.openPassage}
            />
          }
        />
      </div>
      <ImportDropZone />
      <ImportSummary onOpen={opened.openDocument} onRestore={({ id }) => trash.restoreDocument(id)} />
      <Dialogs />
    </ImportingProvider>
  );
}
