import { createContext, type ReactNode, useContext } from 'react';
import { type LibraryLists, useLibraryLists } from '../documents/use-library-lists.ts';
import { OrganisingProvider } from '../organise/OrganisingProvider.tsx';

const ListsContext = createContext<LibraryLists | null>(null);

/** All documents and notes, kept up to date once for the whole window, and the ways to put them in order. */
export function LibraryListsProvider({ children }: { children: ReactNode }) {
  const lists = useLibraryLists();
  return (
    <ListsContext value={lists}>
      <OrganisingProvider documents={lists.documents.value ?? []} notes={lists.notes.value ?? []}>
        {children}
      </OrganisingProvider>
    </ListsContext>
  );
}

export function useLists(): LibraryLists {
  const lists = useContext(ListsContext);
  if (!lists) throw new Error('the lists need a LibraryListsProvider above them');
  return lists;
}
