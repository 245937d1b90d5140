import { useEffect, useState } from 'react';

/** Whether the note pane had the focus last of all panes. It stays so while the focus is in a menu or in a dialog. */
export function useNoteInUse(): boolean {
  const [inUse, setInUse] = useState(() => isInNote(document.activeElement));
  useEffect(() => {
    const notice = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-pane]') !== null) setInUse(isInNote(target));
    };
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, []);
  return inUse;
}

function isInNote(element: Element | null): boolean {
  return element !== null && element.closest('.note-pane') !== null;
}
