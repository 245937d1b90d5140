import type { Layout } from 'react-resizable-panels';
import { readRemembered, remember } from '../../ui/remembered.ts';

/** Widths are kept for each number of views, in percent from the first view to the last. */
const nameFor = (count: number) => `view-widths-${count}`;

/** The widths that so many views were given last; the same for all until then. */
export function layoutOf(viewIds: readonly string[]): Layout {
  const kept = readWidths(readRemembered(nameFor(viewIds.length)), viewIds.length);
  return Object.fromEntries(viewIds.map((id, index) => [id, kept?.[index] ?? 100 / viewIds.length]));
}

export function rememberLayout(viewIds: readonly string[], layout: Layout): void {
  remember(
    nameFor(viewIds.length),
    viewIds.map((id) => layout[id] ?? 100 / viewIds.length),
  );
}

/** Null for what are not the widths of so many views. */
export function readWidths(kept: unknown, count: number): readonly number[] | null {
  if (!Array.isArray(kept) || kept.length !== count) return null;
  const widths = kept.filter((width): width is number => typeof width === 'number' && width > 0);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.length === count && Math.abs(all - 100) < 1 ? widths : null;
}
