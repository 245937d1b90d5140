import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Args, CallName, EventName } from '#shared/ipc/contract.ts';
import { isSameAnswer } from './is-same-answer.ts';
import { useLibrary } from './library-context.tsx';

export type Loaded<T> =
  | { readonly state: 'loading'; readonly value: undefined; readonly error: undefined }
  | { readonly state: 'ready'; readonly value: T; readonly error: undefined }
  | { readonly state: 'failed'; readonly value: undefined; readonly error: unknown };

/** The answer to a call, and which call it was. */
interface Keyed<T> {
  readonly key: string;
  readonly answer: Loaded<T>;
}

const LOADING = { state: 'loading', value: undefined, error: undefined } as const;

/**
 * The answer to a call, asked again whenever one of the events arrives. Keeps the former answer on screen
 * while the same call is asked again, and beyond where the answer is the same, so that nothing is drawn anew;
 * drops answers that come too late. `args` null asks nothing.
 */
export function useAnswer<N extends CallName>(
  name: N,
  args: Args<N> | null,
  refreshOn: readonly EventName[] = [],
): Loaded<Answer<N>> & { readonly refresh: () => void } {
  const { call, listen } = useLibrary();
  const [loaded, setLoaded] = useState<Keyed<Answer<N>>>({ key: '', answer: LOADING });
  const key = args === null ? '' : JSON.stringify([name, args]);
  const latest = useRef(0);
  const held = useRef(loaded);

  const refresh = useCallback(() => {
    const turn = ++latest.current;
    if (key === '') return;
    const arrived = (answer: Loaded<Answer<N>>) => {
      if (turn !== latest.current || isHeld(held.current, key, answer)) return;
      held.current = { key, answer };
      setLoaded(held.current);
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key was made from exactly these
    const [, sent] = JSON.parse(key) as [N, Args<N>];
    call(name, ...sent).then(
      (value) => arrived({ state: 'ready', value, error: undefined }),
      (error: unknown) => arrived({ state: 'failed', value: undefined, error }),
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

function isHeld<T>(held: Keyed<T>, key: string, { state, value }: Loaded<T>): boolean {
  if (held.key !== key || state !== 'ready' || held.answer.state !== 'ready') return false;
  return isSameAnswer(held.answer.value, value);
}
