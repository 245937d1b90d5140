import { useCallback, useEffect, useRef, useState } from 'react';
import type { UndoState } from '#shared/model/act.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useEvent } from '../bridge/use-event.ts';
import { useToast } from '../ui/Toast.tsx';
import type { PaneName } from './panes.ts';

const NOTHING: UndoState = { undo: null, redo: null };

/** Undo and Redo of what was done to the library. In a note they are the text's own, see `useTextCommands`. */
export function useActs(paneInUse: PaneName | null): void {
  const { call } = useLibrary();
  const toast = useToast();
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
      (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }),
    );
  }, [call, toast]);

  const reverse = useCallback(
    (act: Promise<string>, done: string) => {
      act.then(
        (words) => toast({ message: `${done}: ${words}.` }),
        (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }),
      );
    },
    [toast],
  );
  const { undo, redo } = state;
  const here = paneInUse !== 'note';
  useCommand('undo', here && undo ? () => reverse(call('acts.undo', undo.id), 'Undone') : null);
  useCommand('redo', here && redo ? () => reverse(call('acts.redo'), 'Done again') : null);
}
