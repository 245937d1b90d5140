import { type ReactNode, useMemo, useState } from 'react';
import type { NameId } from '#shared/model/ids.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { type Naming, NamingContextProvider } from '../bridge/naming.tsx';
import { useAfter } from '../bridge/use-after.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { useAttempt } from '../bridge/use-attempt.ts';
import type { Where } from '../bridge/where-to-open.ts';
import { inTurn } from '../bridge/in-turn.ts';
import { later } from '../ui/later.tsx';
import { type Asked, type Names, NamesContextProvider } from './names-context.tsx';
import { nameQuery } from './name-words.ts';

const AskedDialog = later(async () => (await import('./AskedDialog.tsx')).AskedDialog, { takesKeys: true });

interface Props {
  readonly onOpen: (id: NameId, where?: Where) => void;
  /** Puts a query into the search field. */
  readonly onSearch: (query: string) => void;
  readonly children: ReactNode;
}

/** A note that is being written changes every second. */
const NOTES_PAUSE_MS = 700;

/** The names of the library for the whole window, and the dialogs in which something is done with them. */
export function NamesProvider({ onOpen, onSearch, children }: Props) {
  const { call } = useLibrary();
  const attempt = useAttempt();
  const [asked, ask] = useState<Asked | null>(null);
  const { refresh, ...list } = useAnswer('names.list', [], ['names.changed']);
  useAfter(['notes.changed'], NOTES_PAUSE_MS, refresh);
  useCommand('new-name', () => ask({ kind: 'new' }));
  useCommand('find-names', () => ask({ kind: 'find' }));

  const names: Names = {
    list,
    refresh,
    ask,
    open: onOpen,
    search: (name) => onSearch(nameQuery(name)),
    attempt,
    deleteNames: (gone) =>
      attempt(
        inTurn(gone, ({ id }) => call('names.delete', id)),
        gone.length === 1 ? `“${gone[0]?.name ?? ''}” deleted.` : `${gone.length} names deleted.`,
      ),
    removeAlias: (id) => attempt(call('names.removeAlias', id)),
  };
  const naming = useMemo<Naming>(
    () => ({ open: onOpen, add: (words, range) => ask({ kind: 'add', words, range }) }),
    [onOpen],
  );
  return (
    <NamingContextProvider value={naming}>
      <NamesContextProvider value={names}>
        {children}
        {asked && <AskedDialog asked={asked} onClose={() => ask(null)} />}
      </NamesContextProvider>
    </NamingContextProvider>
  );
}
