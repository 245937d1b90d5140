import { useState } from 'react';
import type { BatchResults, SearchAsk } from '#shared/model/search.ts';
import { hasCode, sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useEvent } from '../../bridge/use-event.ts';

export type ListState =
  | { readonly state: 'asking' }
  | { readonly state: 'searching'; readonly done: number; readonly of: number }
  | { readonly state: 'ready'; readonly results: BatchResults; readonly within: SearchAsk };

export interface ListSearching {
  readonly list: ListState;
  /** The lines as they are written. */
  readonly text: string;
  readonly problem: string | null;
  readonly write: (text: string) => void;
  readonly chooseFile: () => void;
  readonly start: (lines: readonly string[], within: SearchAsk) => void;
  readonly stop: () => void;
  /** Back to the lines. */
  readonly change: () => void;
}

/** Searching for each line of a list. What was found stays until another list is searched for. */
export function useListSearch(): ListSearching {
  const { call } = useLibrary();
  const [list, setList] = useState<ListState>({ state: 'asking' });
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useEvent('search.progress', (progress) =>
    setList((now) => (now.state === 'searching' ? { state: 'searching', ...progress } : now)),
  );
  const failed = (error: unknown) => setProblem(sentenceFor(error));
  return {
    list,
    text,
    problem,
    write: (next) => {
      setText(next);
      setProblem(null);
    },
    chooseFile: () => {
      call('search.chooseList').then((chosen) => {
        if (!chosen) return;
        setText(chosen.lines.join('\n'));
        setProblem(chosen.lines.length === 0 ? `There are no lines in ${chosen.name}.` : null);
      }, failed);
    },
    start: (lines, within) => {
      setProblem(null);
      setList({ state: 'searching', done: 0, of: lines.length });
      call('search.batch', lines, within).then(
        (results) => setList({ state: 'ready', results, within }),
        (error: unknown) => {
          setList({ state: 'asking' });
          if (!hasCode(error, 'cancelled')) failed(error);
        },
      );
    },
    stop: () => void call('search.cancelBatch').catch(failed),
    change: () => setList({ state: 'asking' }),
  };
}
