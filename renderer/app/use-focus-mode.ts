import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useCommand, useCommandBoard } from '../bridge/commands.tsx';
import { useOnceDrawn } from '../ui/find/use-once-drawn.ts';
import { focusPane } from './panes.ts';
import type { Folding } from './use-folding.ts';

export interface FocusMode {
  /** Whether the note has the window to itself. */
  readonly on: boolean;
  readonly leave: () => void;
}

/**
 * Gives the note the whole window until Escape, or until somebody goes to what is hidden by it. The layout is only covered,
 * so that it is there again as it was; it is not remembered.
 */
export function useFocusMode(hasNote: boolean, { folded, fold, unfold }: Folding): FocusMode {
  const [wanted, setWanted] = useState<{ readonly wasFolded: boolean } | null>(null);
  const board = useCommandBoard();
  const onceDrawn = useOnceDrawn();
  const on = wanted !== null && hasNote;

  const enter = () => {
    setWanted({ wasFolded: folded.note });
    unfold('note');
    onceDrawn(() => focusPane('note'));
  };
  const wasFolded = wanted?.wasFolded ?? false;
  const leave = useCallback(() => {
    setWanted(null);
    if (wasFolded) fold('note');
  }, [wasFolded, fold]);
  useCommand('focus-mode', hasNote ? () => (on ? leave() : enter()) : null);

  const goElsewhere = (id: 'focus-library' | 'focus-reader' | 'search') =>
    on
      ? () => {
          leave();
          // Asked again when this answer is gone.
          requestAnimationFrame(() => board.run(id));
        }
      : null;
  useCommand('focus-library', goElsewhere('focus-library'));
  useCommand('focus-reader', goElsewhere('focus-reader'));
  useCommand('search', goElsewhere('search'));

  const escape = useEffectEvent((event: KeyboardEvent) => {
    // Cards, menus and bars that close themselves say so.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    leave();
    // The editor lets go of the caret at this key.
    onceDrawn(() => focusPane('note'));
  });
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => escape(event);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [on]);
  return { on, leave };
}
