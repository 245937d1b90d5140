import { useEffect } from 'react';
import { loadAhead } from '../ui/later.tsx';

/** A window that is never idle has the rest of the program all the same. */
const LATEST_MS = 2000;

/** Loads the rest of the program once the library is on screen and nothing else is to be done. */
export function useLoadedAhead(isLibraryShown: boolean): void {
  useEffect(() => {
    if (!isLibraryShown) return;
    const asked = requestIdleCallback(() => void loadAhead(), { timeout: LATEST_MS });
    return () => cancelIdleCallback(asked);
  }, [isLibraryShown]);
}
