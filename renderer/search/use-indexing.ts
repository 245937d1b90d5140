import { useState } from 'react';
import type { IndexProgress } from '#shared/model/search.ts';
import { useEvent } from '../bridge/use-event.ts';

/** How far the index is; null once it has everything. `answered` is what the last search said. */
export function useIndexing(answered: IndexProgress | null): IndexProgress | null {
  const [told, setTold] = useState<{ readonly progress: IndexProgress | null } | null>(null);
  useEvent('index.progress', (progress) => setTold({ progress }));
  return told && answered ? told.progress : answered;
}
