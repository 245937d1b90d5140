// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '../../../../../renderer/ui/cells/move-place.ts';
import { CellGrid } from '../../../../../renderer/case/matrix/grid/CellGrid.tsx';

const ROWS = 200;
const COLUMNS = 60;

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollTo = () => {};
});
let close = () => {};
afterEach(() => close());

/** Something is said in every third cell. */
async function show() {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const opened = vi.fn<(at: Place) => void>();
  await act(async () =>
    root.render(
      <CellGrid
        label="Claims by speakers"
        corner="Claim"
        columns={Array.from({ length: COLUMNS }, (_, column) => ({
          key: `${column}`,
          head: '1989',
          title: `Speaker ${column}, 1989`,
        }))}
        groups={[{ key: 'all', name: 'Everybody', first: 0, count: COLUMNS }]}
        rows={Array.from({ length: ROWS }, (_, row) => ({ key: `${row}`, words: `Claim ${row}` }))}
        cellAt={({ row, column }) =>
          (row + column) % 3 === 0
            ? { words: `Speaker ${column} of ${row}`, content: 'supports', isConflict: false }
            : null
        }
        silence="says nothing of it"
        onOpen={opened}
      />,
    ),
  );
  close = () => {
    act(() => root.unmount());
    place.remove();
  };
  const grid = place.querySelector('[role="grid"]');
  if (!(grid instanceof HTMLElement)) throw new Error('there is no grid');
  const press = (key: string) =>
    act(async () => {
      grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  return { grid, opened, press, active };
}

test('a large table draws only the cells that are near, and says how large it is', async () => {
  const { grid } = await show();
  const drawn = grid.querySelectorAll('[role="gridcell"]').length;
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(ROWS * COLUMNS * 0.05);
  expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['202', '61']);
});

test('the arrows walk from the claim over the cells, each of which is told', async () => {
  const { press, active } = await show();
  expect(active()?.getAttribute('role')).toBe('rowheader');
  await press('ArrowRight');
  expect(active()?.getAttribute('aria-label')).toBe('Speaker 0 of 0');
  await press('ArrowDown');
  expect(active()?.getAttribute('aria-label')).toBe('Speaker 0, 1989: says nothing of it');
});

test('Enter opens a claim and what is said, and nothing where nothing is said', async () => {
  const { press, opened } = await show();
  for (const key of ['Enter', 'ArrowRight', 'Enter', 'ArrowRight', 'Enter']) await press(key);
  expect(opened.mock.calls.map(([at]) => at)).toEqual([
    { row: 0, column: -1 },
    { row: 0, column: 0 },
  ]);
});
