import { useCallback, useLayoutEffect, useState } from 'react';

/**
 * Does something when what is changed together with it is drawn. The next frame may come before that on a machine that is
 * busy, and a field that is not there yet gets no focus.
 */
export function useOnceDrawn(): (act: () => void) => void {
  const [asked, ask] = useState<{ readonly act: () => void } | null>(null);
  useLayoutEffect(() => asked?.act(), [asked]);
  return useCallback((act) => ask({ act }), []);
}
