import { useEffect, useEffectEvent } from 'react';
import { useEvent } from '../../bridge/use-event.ts';
import { wallClock } from '../../notes/clock.ts';
import { watchIdle } from './idle-watch.ts';

/** Whatever a person does with a window. */
const DONE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const;
const MINUTE_MS = 60_000;

/** Locks when nobody has touched the window for so long, and when the machine goes to sleep. Null for never. */
export function useAutoLock(minutes: number | null, lock: () => void): void {
  const lockNow = useEffectEvent(lock);
  useEffect(() => {
    if (minutes === null) return undefined;
    const watch = watchIdle({ clock: wallClock, afterMs: minutes * MINUTE_MS, onIdle: () => lockNow() });
    const touched = () => watch.touched();
    for (const name of DONE) window.addEventListener(name, touched, { capture: true, passive: true });
    return () => {
      watch.stop();
      for (const name of DONE) window.removeEventListener(name, touched, { capture: true });
    };
  }, [minutes]);
  useEvent('system.away', () => {
    if (minutes !== null) lock();
  });
}
