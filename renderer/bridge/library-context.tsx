import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { EventName, Events } from '#shared/ipc/contract.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';
import { type Call, createClient } from './client.ts';

export interface LibraryConnection {
  readonly call: Call;
  /** Answers a function that ends the subscription. */
  readonly listen: <N extends EventName>(name: N, listener: (event: Events[N]) => void) => () => void;
}

const LibraryContext = createContext<LibraryConnection | null>(null);

export function LibraryProvider({ api, children }: { api: WindowApi; children: ReactNode }) {
  const connection = useMemo<LibraryConnection>(
    () => ({
      call: createClient(api),
      listen: (wanted, listener) =>
        api.on((name, event) => {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the main process emits by the same map
          if (name === wanted) listener(event as Events[typeof wanted]);
        }),
    }),
    [api],
  );
  return <LibraryContext value={connection}>{children}</LibraryContext>;
}

export function useLibrary(): LibraryConnection {
  const connection = useContext(LibraryContext);
  if (!connection) throw new Error('useLibrary needs a LibraryProvider above it');
  return connection;
}
