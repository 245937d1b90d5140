import { useEffect, useState } from 'react';
import { type PaneName, paneOf } from './panes.ts';

/** The pane that had the focus last. It stays so while the focus is in a menu or in a dialog. */
export function usePaneInUse(): PaneName | null {
  const [pane, setPane] = useState<PaneName | null>(null);
  useEffect(() => {
    const notice = (event: FocusEvent) => setPane((former) => paneOf(event.target) ?? former);
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, []);
  return pane;
}
