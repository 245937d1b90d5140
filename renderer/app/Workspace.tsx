import { useCallback, useRef, useState } from 'react';
import { useCommand } from '../bridge/commands.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { CaseProvider } from '../case/CaseProvider.tsx';
import { CaseExchange } from '../case/exchange/CaseExchange.tsx';
import { ImportingProvider } from '../documents/Importing.tsx';
import { ImportDropZone } from '../documents/ImportDropZone.tsx';
import { ImportSummary } from '../documents/ImportSummary.tsx';
import { LinkBar } from '../links/LinkBar.tsx';
import { LinkingProvider } from '../links/LinkingProvider.tsx';
import { NamesProvider } from '../names/NamesProvider.tsx';
import { NotePane } from '../notes/NotePane.tsx';
import { useOnceDrawn } from '../ui/find/use-once-drawn.ts';
import { AnnotationExchange } from './AnnotationExchange.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { ImportedNotesDialog } from './ImportedNotesDialog.tsx';
import { Dialogs } from './Dialogs.tsx';
import { type AskedSearch, LibraryPane } from './LibraryPane.tsx';
import { Locking } from './locking/Locking.tsx';
import { OrganiseShown } from './OrganiseShown.tsx';
import { Panels } from './Panels.tsx';
import { TopBar } from './TopBar.tsx';
import { useActs } from './use-acts.ts';
import { useLook } from './use-look.ts';
import { useNear } from './use-near.ts';
import { useOpened } from './use-opened.ts';
import { LeaveFocusMode } from './LeaveFocusMode.tsx';
import { useFocusMode } from './use-focus-mode.ts';
import { useFolding } from './use-folding.ts';
import { usePaneInUse } from './use-pane-in-use.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTrash } from './use-trash.ts';
import { ReadingViews } from './views/ReadingViews.tsx';

/** The window: what is open in it, and its three panes. */
export function Workspace() {
  const info = useAnswer('library.info', []);
  const nativeMenu = info.value?.host === 'electron';
  useLook();
  const folding = useFolding();
  const opened = useOpened(folding);
  const paneInUse = usePaneInUse();
  const trash = useTrash(opened, paneInUse);
  useActs(paneInUse);
  const near = useNear(opened);
  const shown = JSON.stringify([opened.target?.revisionId, opened.nameId, opened.caseView]);
  const focusMode = useFocusMode(opened.noteId !== null, folding);
  const { leave } = focusMode;
  const { openPassage } = opened;
  const openFromNote = useCallback<typeof openPassage>(
    (...target) => {
      leave();
      openPassage(...target);
    },
    [leave, openPassage],
  );
  const searchField = useRef<HTMLInputElement>(null);
  const [askedSearch, setAskedSearch] = useState<AskedSearch | null>(null);
  const onceDrawn = useOnceDrawn();
  useShortcuts(nativeMenu);
  const { unfold } = folding;
  useCommand('search', () => {
    unfold('library');
    onceDrawn(() => searchField.current?.select());
  });
  const search = useCallback(
    (query: string) => {
      unfold('library');
      setAskedSearch({ query });
      onceDrawn(() => searchField.current?.focus());
    },
    [unfold, onceDrawn],
  );

  return (
    <ImportingProvider shown={shown} onOpen={opened.openDocument}>
      <LinkingProvider near={near} onOpenTarget={opened.openPassage} onOpenNote={opened.openNote}>
        <NamesProvider onOpen={opened.openName} onSearch={search}>
          <CaseProvider onOpen={opened.openCase}>
            <div className="window" data-focus-mode={focusMode.on || undefined}>
              {focusMode.on && <LeaveFocusMode onLeave={focusMode.leave} />}
              <TopBar
                info={info.value ?? null}
                menus={info.state === 'ready' && !nativeMenu}
                folding={folding}
              />
              <LinkBar />
              <Panels
                folding={folding}
                library={
                  <LibraryPane
                    opened={opened}
                    trash={trash}
                    inUse={paneInUse === 'library'}
                    onShow={() => folding.unfold('library')}
                    searchField={searchField}
                    asked={askedSearch}
                  />
                }
                reader={
                  <ReadingViews
                    reading={opened.reading}
                    onQuote={opened.quote}
                    onOpenNote={opened.openNote}
                  />
                }
                note={
                  <NotePane
                    noteId={opened.noteId}
                    quotation={opened.quotation}
                    onOpenNote={opened.openNote}
                    onOpenPassage={openFromNote}
                  />
                }
              />
            </div>
            <ImportDropZone />
            <ImportSummary
              onOpen={opened.openDocument}
              onRestore={({ id }) => trash.restoreDocuments([id])}
            />
            <OrganiseShown opened={opened} paneInUse={paneInUse} />
            <CaseExchange shown={opened.caseView} />
            <Dialogs />
            <Locking />
            <AnnotationExchange />
            <ArchiveDialog />
            <ImportedNotesDialog />
          </CaseProvider>
        </NamesProvider>
      </LinkingProvider>
    </ImportingProvider>
  );
}
