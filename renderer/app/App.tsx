import type { WindowApi } from '#shared/ipc/window-api.ts';
import { CommandProvider } from '../bridge/commands.tsx';
import { LibraryProvider } from '../bridge/library-context.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Workspace } from './Workspace.tsx';

export function App({ api }: { api: WindowApi }) {
  return (
    <ErrorBoundary>
      <LibraryProvider api={api}>
        <CommandProvider>
          <ToastProvider>
            <Workspace />
          </ToastProvider>
        </CommandProvider>
      </LibraryProvider>
    </ErrorBoundary>
  );
}
