import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Args, CallName, EventName } from '#shared/ipc/contract.ts';
import { useLibrary } from './library-context.tsx';

export type Loaded<T> =
  | { readonly state: 'loading'; readonly value: undefined; readonly error: undefined }
  | { readonly state: 'ready'; readonly value: T; readonly error: undefined }
  | { readonly state: 'failed'; readonly value: undefined; readonly error: unknown };

const LOADING = { state: 'loading', value: undefined, error: undefined } as const;

/**
 * The answer to a call, asked again whenever one of the events arrives. Keeps the former answer on screen
 * while the same call is asked again, and drops answers that come too late. `args` null asks nothing.
 */
export function useAnswer<N extends CallName>(
  name: N,
  args: Args<N> | null,
  refreshOn: readonly EventName[] = [],
): Loaded<Answer<N>> & { readonly refresh: () => void } {
  const { call, listen } = useLibrary();
  const [loaded, setLoaded] = useState<{ key: string; answer: Loaded<Answer<N>> }>({
    key: '',
    answer: LOADING,
  });
  const key = args === null ? '' : JSON.stringify([name, args]);
  const latest = useRef(0);

  const refresh = useCallback(() => {
    const turn = ++latest.current;
    if (key === '') return;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key was made from exactly these
    const [, sent] = JSON.parse(key) as [N, Args<N>];
    call(name, ...sent).then(
      (value) => {
        if (turn === latest.current) setLoaded({ key, answer: { state: 'ready', value, error: undefined } });
      },
      (error: unknown) => {
        if (turn === latest.current) setLoaded({ key, answer: { state: 'failed', value: undefined, error } });
      },
    );
  }, [call, name, key]);

  useEffect(refresh, [refresh]);
  const events = refreshOn.join(' ');
  useEffect(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- joined from event names one line above
    const names = (events === '' ? [] : events.split(' ')) as EventName[];
    const stops = names.map((event) => listen(event, refresh));
    return () => stops.forEach((stop) => stop());
  }, [listen, refresh, events]);

  return { ...(loaded.key === key ? loaded.answer : LOADING), refresh };
}
