/** The time in view, in days since 1970. A fraction is a part of a day. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Nearer than this there is nothing to see: the finest date is a day. */
const LEAST_DAYS = 10;
/** Beside what is shown, so that nothing lies on the edge. */
const MARGIN = 0.04;
const LEAST_MARGIN_DAYS = 3;

/** All of it, with a little room on both sides. */
export function fitting(extent: TimeWindow): TimeWindow {
  const margin = Math.max((extent.to - extent.from) * MARGIN, LEAST_MARGIN_DAYS);
  return { from: extent.from - margin, to: extent.to + margin };
}

/** So many times nearer, or farther below 1; what is at a part of the width, from 0 to 1, stays where it is. */
export function zoomed(window: TimeWindow, times: number, at: number, extent: TimeWindow): TimeWindow {
  const all = fitting(extent);
  const now = window.to - window.from;
  const days = Math.min(Math.max(now / times, LEAST_DAYS), all.to - all.from);
  const held = window.from + now * at;
  return within({ from: held - days * at, to: held + days * (1 - at) }, all);
}

/** Later by a part of the width; earlier below 0. */
export function panned(window: TimeWindow, part: number, extent: TimeWindow): TimeWindow {
  const step = (window.to - window.from) * part;
  return within({ from: window.from + step, to: window.to + step }, fitting(extent));
}

/** The window itself where it shows any of the days; else as wide a one with these in its middle. */
export function showing(window: TimeWindow, days: TimeWindow, extent: TimeWindow): TimeWindow {
  if (days.to > window.from && days.from < window.to) return window;
  const middle = (days.from + days.to) / 2;
  const half = (window.to - window.from) / 2;
  return within({ from: middle - half, to: middle + half }, fitting(extent));
}

/** The same where it lies within what is shown now; else moved there, and no wider than that. */
export function kept(window: TimeWindow, extent: TimeWindow): TimeWindow {
  return within(window, fitting(extent));
}

/** As wide, and moved so that it lies within. */
function within(window: TimeWindow, all: TimeWindow): TimeWindow {
  const days = Math.min(window.to - window.from, all.to - all.from);
  const from = Math.min(Math.max(window.from, all.from), all.to - days);
  return { from, to: from + days };
}
