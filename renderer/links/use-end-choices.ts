import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { LinkEnd } from '#shared/model/link.ts';
import { plainAsk, type SearchResults } from '#shared/model/search.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { type EndChoice, foundChoices, knownChoices } from './end-choices.ts';

const PAUSE_MS = 150;

/** What can be linked with what is held, for the words typed: what has them in its name first, then texts that hold them. */
export function useEndChoices(
  held: LinkEnd,
  near: readonly LinkEnd[],
  query: string,
): { readonly choices: readonly EndChoice[]; readonly problem: string | null } {
  const documents = useAnswer('documents.list', []);
  const notes = useAnswer('notes.list', []);
  const passages = useAnswer('passages.choices', []);
  const wanted = useDeferredValue(query);
  const known = useMemo(
    () =>
      knownChoices(
        { documents: documents.value ?? [], notes: notes.value ?? [], passages: passages.value ?? [] },
        near,
        wanted,
      ),
    [documents.value, notes.value, passages.value, near, wanted],
  );
  const found = useFound(query);
  const choices = [...known, ...(found ? foundChoices(found) : [])].filter(
    ({ end }) => end.kind === 'words' || end.id !== held.id,
  );
  const failed = [documents, notes, passages].find(({ state }) => state === 'failed');
  return { choices, problem: failed ? sentenceFor(failed.error) : null };
}

function useFound(query: string): SearchResults | null {
  const { call } = useLibrary();
  const [found, setFound] = useState<SearchResults | null>(null);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      call('search.find', plainAsk(query)).then(
        (results) => {
          if (!isLate) setFound(results);
        },
        // The names are still there to choose from.
        () => setFound(null),
      );
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [call, query]);
  return found?.query === query ? found : null;
}
