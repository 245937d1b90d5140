import { type BrowserWindow, ipcMain } from 'electron';
import type { Emit } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/ipc/result.ts';
import { isWindowUrl } from './window-origin.ts';

type Dispatch = (name: string, args: readonly unknown[]) => Promise<Result<unknown>>;

/**
 * Answers the window's calls: those of its own main frame and page alone. `settled` resolves once every call so far has
 * been answered: what a window saves while it is being closed is still to be saved when it is gone.
 */
export function bindCalls(dispatch: Dispatch): { settled(): Promise<void> } {
  const pending = new Set<Promise<unknown>>();
  ipcMain.handle('library', (event, name: unknown, args: unknown): Promise<Result<unknown>> => {
    const frame = event.senderFrame;
    const known = frame !== null && frame === event.sender.mainFrame && isWindowUrl(frame.url);
    if (!known || typeof name !== 'string' || !Array.isArray(args)) {
      return Promise.resolve({
        ok: false,
        error: { code: 'invalid-call', message: 'The window made a call that Ibid does not know.' },
      });
    }
    const answer = dispatch(name, args);
    pending.add(answer);
    return answer.finally(() => pending.delete(answer));
  });
  return {
    async settled() {
      await Promise.allSettled(pending);
    },
  };
}

export function emitTo(window: BrowserWindow): Emit {
  return (name, event) => {
    if (!window.isDestroyed()) window.webContents.send('library', name, event);
  };
}
