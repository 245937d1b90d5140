import { type MouseEvent, type ReactElement, useState } from 'react';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuEntry } from '../../ui/menu-entries.tsx';
import { isTouched } from '../pointer-kind.ts';

interface Props {
  /** What can be done with what is drawn there. */
  readonly entriesAt: (element: Element) => readonly MenuEntry[];
  /** The text, as one element. */
  readonly children: ReactElement;
}

/** The menu of the place in the text that was clicked with the right button, or has the focus. */
export function TextMenu({ entriesAt, children }: Props) {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const open = (event: MouseEvent) => {
    const found = event.target instanceof Element ? entriesAt(event.target) : [];
    setEntries(found);
    // Where there is nothing to do, the system's own menu comes.
    if (found.length === 0) event.stopPropagation();
  };
  return (
    <div className="text-menu-area" onContextMenuCapture={open}>
      {/* A finger that rests on a word selects it. */}
      <ContextMenu entries={entries} disabled={isTouched()}>
        {children}
      </ContextMenu>
    </div>
  );
}
