import { useEffect, useRef, useState } from 'react';
import type { UndoState } from '#shared/model/act.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useEvent } from '../bridge/use-event.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { useToast } from '../ui/Toast.tsx';
import type { PaneName } from './panes.ts';

const NOTHING: UndoState = { undo: null, redo: null };

/** Undo and Redo of what was done to the library. In a note they are the text's own, see `useTextCommands`. */
export function useActs(paneInUse: PaneName | null): void {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [state, setState] = useState(NOTHING);
  const heard = useRef(false);
  useEvent('acts.changed', (changed) => {
    heard.current = true;
    setState(changed);
  });
  useEffect(() => {
    call('acts.state').then(
      // What was heard meanwhile is newer.
      (asked) => !heard.current && setState(asked),
      tellFailure,
    );
  }, [call, tellFailure]);

  const turn = useRef<Promise<unknown>>(Promise.resolve());
  /** One after the other: whoever presses the keys twice means the act before, which is known once the last is undone. */
  const reverse = (act: () => Promise<string | null>, done: string) => {
    turn.current = turn.current
      .then(act)
      .then((words) => words !== null && toast({ message: `${done}: ${words}.` }), tellFailure);
  };
  /** The last is asked for: where one was done a moment ago that nobody has told of yet, it stands in the way of the one before. */
  const undoLast = () =>
    reverse(async () => {
      const last = (await call('acts.state')).undo;
      return last && call('acts.undo', last.id);
    }, 'Undone');
  const { undo, redo } = state;
  const here = paneInUse !== 'note';
  useCommand('undo', here && undo ? undoLast : null);
  useCommand('redo', here && redo ? () => reverse(() => call('acts.redo'), 'Done again') : null);
}
