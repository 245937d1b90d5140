import { useEffect, useMemo, useState } from 'react';
import type { Searched, Wanted } from '#shared/find/wanted-words.ts';
import { createFinder, type Finder, type Found, NOTHING_FOUND } from './finder.ts';

const NOTHING_YET: Found = { ...NOTHING_FOUND, done: false };

/** Where the words stand in the text, as far as it is searched; null looks for nothing. */
export function useFound(blocks: readonly Searched[], wanted: Wanted | null): Found {
  const [answer, setAnswer] = useState<Wanted & { readonly finder: Finder; readonly found: Found }>();
  const isLooking = wanted !== null;
  const finder = useMemo(() => (isLooking ? createFinder(blocks) : null), [blocks, isLooking]);
  const query = wanted?.query ?? '';
  const whole = wanted?.whole ?? false;
  const exactCase = wanted?.exactCase ?? false;
  useEffect(() => {
    if (!finder) return undefined;
    finder.find({ query, whole, exactCase }, (found) =>
      setAnswer({ finder, query, whole, exactCase, found }),
    );
    return () => finder.stop();
  }, [finder, query, whole, exactCase]);
  if (!isLooking) return NOTHING_FOUND;
  // A text that has changed meanwhile is another one.
  const isAnswer =
    answer?.finder === finder &&
    answer?.query === query &&
    answer.whole === whole &&
    answer.exactCase === exactCase;
  return isAnswer ? answer.found : NOTHING_YET;
}
