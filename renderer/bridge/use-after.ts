import { useEffect, useEffectEvent } from 'react';
import type { EventName } from '#shared/ipc/contract.ts';
import { useLibrary } from './library-context.tsx';

/** Acts once none of the events has come for so long, however many came before. */
export function useAfter(events: readonly EventName[], pauseMs: number, act: () => void): void {
  const { listen } = useLibrary();
  const done = useEffectEvent(act);
  const names = events.join(' ');
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => done(), pauseMs);
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- joined from event names a few lines above
    const stops = (names.split(' ') as EventName[]).map((event) => listen(event, wait));
    return () => {
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    };
  }, [listen, names, pauseMs]);
}
