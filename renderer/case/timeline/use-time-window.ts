import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { fitting, kept, panned, showing, type TimeWindow, zoomed } from './time-window.ts';

const KEY_ZOOM = 1.5;
const KEY_PAN = 0.15;
/** How much nearer a turn of a wheel leads, for each of its pixels. */
const WHEEL_ZOOM = 0.0025;
const MIDDLE = 0.5;
/** Pixels before a press becomes a drag. */
const STILL = 4;

/** What part of the time is in view, and the ways to change it: keys, wheel and dragging. */
export function useTimeWindow(extent: TimeWindow, track: RefObject<HTMLElement | null>) {
  const [chosen, setWindow] = useState<TimeWindow | null>(null);
  // As long as nobody chose a part all of it is in view, also when more comes in.
  const window = chosen ? kept(chosen, extent) : fitting(extent);
  const zoom = (times: number, at = MIDDLE) => setWindow(zoomed(window, times, at, extent));
  const pan = (part: number) => setWindow(panned(window, part, extent));

  const wheel = useEffectEvent((event: WheelEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const at = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
      zoom(Math.exp(-event.deltaY * WHEEL_ZOOM), at);
      return;
    }
    const aside = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(aside) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    pan(aside / box.width);
  });
  const drag = useEffectEvent((from: TimeWindow, pixels: number) => {
    const width = track.current?.clientWidth ?? 0;
    if (width > 0) setWindow(panned(from, -pixels / width, extent));
  });
  const now = useEffectEvent(() => window);

  useEffect(() => {
    const area = track.current?.closest<HTMLElement>('[data-timeline]');
    if (!area) return undefined;
    // Not passive, as React's own would be: the page is not to be scrolled or zoomed as well.
    const turn = (event: WheelEvent) => wheel(event);
    const press = (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const [from, start] = [now(), event.clientX];
      let dragged = false;
      const move = ({ clientX }: PointerEvent) => {
        dragged ||= Math.abs(clientX - start) > STILL;
        if (!dragged) return;
        area.dataset['dragged'] = 'true';
        drag(from, clientX - start);
      };
      const stop = () => {
        document.removeEventListener('pointermove', move);
        // Once the click that ends a drag has been heard.
        setTimeout(() => delete area.dataset['dragged']);
      };
      document.addEventListener('pointermove', move);
      document.addEventListener('pointerup', stop, { once: true });
      document.addEventListener('pointercancel', stop, { once: true });
    };
    area.addEventListener('wheel', turn, { passive: false });
    area.addEventListener('pointerdown', press);
    return () => {
      area.removeEventListener('wheel', turn);
      area.removeEventListener('pointerdown', press);
    };
  }, [track]);

  /** `held`: days that zooming is to keep in view; null for the middle of it. */
  const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, held: TimeWindow | null): boolean => {
    if (ctrlKey || metaKey || altKey) return false;
    const at = held ? placeOf(held, window) : MIDDLE;
    if (key === '+' || key === '=') zoom(KEY_ZOOM, at);
    else if (key === '-') zoom(1 / KEY_ZOOM, at);
    else if (key === '0') setWindow(null);
    else if (key === 'ArrowLeft') pan(-KEY_PAN);
    else if (key === 'ArrowRight') pan(KEY_PAN);
    else return false;
    return true;
  };

  return {
    window,
    isAll: chosen === null,
    press,
    nearer: () => zoom(KEY_ZOOM),
    farther: () => zoom(1 / KEY_ZOOM),
    earlier: () => pan(-KEY_PAN * 2),
    later: () => pan(KEY_PAN * 2),
    showAll: () => setWindow(null),
    /** Brings days into view that are not. */
    reveal: (days: TimeWindow) => {
      if (chosen !== null) setWindow(showing(window, days, extent));
    },
  };
}

/** Where days begin, as a part of the width; the middle where that is not in view. */
function placeOf(days: TimeWindow, window: TimeWindow): number {
  const at = (days.from - window.from) / (window.to - window.from);
  return at >= 0 && at <= 1 ? at : MIDDLE;
}
