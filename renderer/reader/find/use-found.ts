import { useEffect, useMemo, useState } from 'react';
import type { Block } from '#shared/model/text.ts';
import { createFinder, type Found, NOTHING_FOUND } from './finder.ts';
import type { Wanted } from './wanted-words.ts';

const NOTHING_YET: Found = { ...NOTHING_FOUND, done: false };

/** Where the words stand in the text, as far as it is searched; null looks for nothing. */
export function useFound(blocks: readonly Block[], wanted: Wanted | null): Found {
  const [answer, setAnswer] = useState<Wanted & { readonly found: Found }>();
  const isLooking = wanted !== null;
  const finder = useMemo(() => (isLooking ? createFinder(blocks) : null), [blocks, isLooking]);
  const query = wanted?.query ?? '';
  const whole = wanted?.whole ?? false;
  useEffect(() => {
    if (!finder) return undefined;
    finder.find({ query, whole }, (found) => setAnswer({ query, whole, found }));
    return () => finder.stop();
  }, [finder, query, whole]);
  if (!isLooking) return NOTHING_FOUND;
  return answer?.query === query && answer.whole === whole ? answer.found : NOTHING_YET;
}
