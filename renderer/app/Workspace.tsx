import { useCallback, useState } from 'react';
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
  const opened = useOpened(folding.unfold);
  const paneInUse = usePaneInUse();
  const trash = useTrash(opened, paneInUse);
  const [searchAsked, setSearchAsked] = useState(0);
  const { unfold } = folding;
  const search = useCallback(() => {
    unfold('library');
    setSearchAsked((times) => times + 1);
  }, [unfold]);
  useShortcuts(nativeMenu);

  return (
    <ImportingProvider onOpen={opened.openDocument}>
      <div className="window">
        <TopBar info={info.value ?? null} menus={info.state === 'ready' && !nativeMenu} folding={folding} />
        <Panels
          folding={folding}
          library={
            <LibraryPane
              info={info.value ?? null}
              opened={opened}
              trash={trash}
              inUse={paneInUse === 'library'}
              searchAsked={searchAsked}
              onSearch={search}
            />
          }
          reader={
            <Reader
              target={opened.target}
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
      <ImportSummary onOpen={opened.openDocument} />
      <Dialogs info={info.value ?? null} />
    </ImportingProvider>
  );
}
