import { type ReactNode, useMemo, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useAttempt } from '../bridge/use-attempt.ts';
import { AskedDialog } from './AskedDialog.tsx';
import { membersInWords } from './members-in-words.ts';
import { type Asked, type Organising, OrganisingContextProvider } from './organising.tsx';

interface Props {
  /** All that the library holds, for the dialogs to look things up in. */
  readonly documents: readonly DocumentSummary[];
  readonly notes: readonly NoteSummary[];
  readonly children: ReactNode;
}

export function OrganisingProvider({ documents, notes, children }: Props) {
  const { call } = useLibrary();
  const attempt = useAttempt();
  const [asked, setAsked] = useState<Asked | null>(null);
  const organising = useMemo<Organising>(
    () => ({
      ask: setAsked,
      pin: (members, on) => {
        const documentIds = members.flatMap((member) => (member.kind === 'document' ? [member.id] : []));
        const noteIds = members.flatMap((member) => (member.kind === 'note' ? [member.id] : []));
        const pinned = [
          ...inOneCall(documentIds, (ids) => call('documents.pin', ids, on)),
          ...inOneCall(noteIds, (ids) => call('notes.pin', ids, on)),
        ];
        attempt(Promise.all(pinned));
      },
      addTo: (collection, members) =>
        attempt(
          call('collections.add', collection.id, members),
          `${membersInWords(members)} added to “${collection.name}”.`,
        ),
      takeOut: (id, members) =>
        attempt(call('collections.remove', id, members), `${membersInWords(members)} taken out.`),
      moveCollection: (id, parent) => attempt(call('collections.move', id, parent)),
      deleteCollection: ({ id, name }) =>
        attempt(
          call('collections.delete', id),
          `Collection “${name}” deleted. What it held stays in the library.`,
        ),
      deleteFilter: ({ id, name }) => attempt(call('filters.delete', id), `Filter “${name}” deleted.`),
      moveFilter: ({ id }, place) => attempt(call('filters.move', id, place)),
      deleteSearch: ({ id, name }) => attempt(call('searches.delete', id), `Search “${name}” deleted.`),
      moveSearch: ({ id }, place) => attempt(call('searches.move', id, place)),
    }),
    [attempt, call],
  );
  return (
    <OrganisingContextProvider value={organising}>
      {children}
      {asked && (
        <AskedDialog asked={asked} documents={documents} notes={notes} onClose={() => setAsked(null)} />
      )}
    </OrganisingContextProvider>
  );
}

function inOneCall<Id>(ids: readonly Id[], act: (ids: readonly Id[]) => Promise<void>) {
  return ids.length === 0 ? [] : [act(ids)];
}
