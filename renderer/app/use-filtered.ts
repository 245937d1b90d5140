import { useCallback, useMemo, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Filter } from '#shared/model/filter.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { documentRow, matcherOf, noteRow } from '#shared/organisation/matches.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { useOrganisation } from '../bridge/organisation.tsx';
import { knownOf } from './known-of-library.ts';

/** What of the library's documents and notes, outside the trash, meets the filter of the window. */
export function useFiltered(documents: readonly DocumentSummary[], notes: readonly NoteSummary[]) {
  // What was added lately is counted back from when a person asked for it.
  const [{ filter, at }, setFilterAt] = useState(() => ({ filter: NO_FILTER, at: new Date() }));
  const { collections } = useOrganisation();
  const rows = useMemo(
    () => ({
      documents: documents.map((document) => ({ document, row: documentRow(document) })),
      notes: notes.map((note) => ({ note, row: noteRow(note) })),
    }),
    [documents, notes],
  );
  const shown = useMemo(() => {
    const meets = matcherOf(filter, collections, at);
    return {
      documents: rows.documents.filter(({ row }) => meets(row)).map(({ document }) => document),
      notes: rows.notes.filter(({ row }) => meets(row)).map(({ note }) => note),
    };
  }, [rows, collections, filter, at]);
  const known = useMemo(() => {
    return {
      ...knownOf(documents),
      held: new Set<string>([...documents, ...notes].map(({ id }) => id)),
    };
  }, [documents, notes]);
  const setFilter = useCallback((next: Filter) => setFilterAt({ filter: next, at: new Date() }), []);
  return { filter, setFilter, ...shown, ...known };
}
