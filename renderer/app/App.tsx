import type { WindowApi } from '#shared/ipc/window-api.ts';
import { CommandProvider } from '../bridge/commands.tsx';
import { HighlightColoursProvider } from '../bridge/highlight-colours.tsx';
import { LibraryProvider } from '../bridge/library-context.tsx';
import { OwnShortcutsProvider } from '../bridge/own-shortcuts.tsx';
import { SearchTrailsProvider } from '../bridge/search-trails.tsx';
import { NoteExportingProvider } from '../bridge/note-exporting.tsx';
import { OrganisationProvider } from '../bridge/organisation.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LibraryListsProvider } from './library-lists.tsx';
import { LockGate } from './locking/LockGate.tsx';
import { Workspace } from './Workspace.tsx';

export function App({ api }: { api: WindowApi }) {
  return (
    <ErrorBoundary>
      <LibraryProvider api={api}>
        <LockGate>
          <OwnShortcutsProvider>
            <CommandProvider>
              <ToastProvider>
                <HighlightColoursProvider>
                  <OrganisationProvider>
                    <NoteExportingProvider>
                      <LibraryListsProvider>
                        <SearchTrailsProvider>
                          <Workspace />
                        </SearchTrailsProvider>
                      </LibraryListsProvider>
                    </NoteExportingProvider>
                  </OrganisationProvider>
                </HighlightColoursProvider>
              </ToastProvider>
            </CommandProvider>
          </OwnShortcutsProvider>
        </LockGate>
      </LibraryProvider>
    </ErrorBoundary>
  );
}
