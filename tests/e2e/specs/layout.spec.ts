import { expect, test } from '../test.ts';
import { expectToFit } from '../fit.ts';
import type { Window } from '../screens/window.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  { width: 720, height: 480 },
] as const;

async function workOnANote(window: Window): Promise<void> {
  await window.open('What I Saw at Lantern House');
  await window.run('new-note');
  await window.note.title.fill('A title that is a good deal longer than the pane it has to stand in');
  await window.reader.select('there were about fifty people in the lower building');
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.note.saved();
}

for (const size of SIZES) {
  const name = `${size.width} × ${size.height}`;

  test(`everything has its place in an empty library at ${name}`, async ({ open }) => {
    const { window, page } = await open();
    await page.setViewportSize(size);
    for (const colours of ['light', 'dark'] as const) {
      await window.wear(colours);
      await expectToFit(page);
    }
  });

  test(`everything has its place while reading, writing and searching at ${name}`, async ({ openSample }) => {
    const { window, page } = await openSample();
    await page.setViewportSize(size);
    await workOnANote(window);
    await expectToFit(page);
    await window.library.searchField.fill('lower building');
    await expect(window.library.hits.first()).toBeVisible();
    await expectToFit(page);
    await window.keys('Escape');
    await window.open('دو زمستان در درهٔ سیاه');
    await expectToFit(page);
    await window.library.tab('Notes').click();
    await expectToFit(page);
  });

  test(`every dialog fits at ${name}`, async ({ openSample }) => {
    const { window, page } = await openSample();
    await page.setViewportSize(size);
    await workOnANote(window);
    for (const command of ['details', 'shortcuts', 'about', 'check', 'versions', 'search-list'] as const) {
      await window.run(command);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      const box = await dialog.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      await expectToFit(page);
      await window.keys('Escape');
      await expect(dialog).toBeHidden();
    }
  });
}

test('the panes are made wider and narrower by keyboard, and stay so', async ({ open }) => {
  const first = await open();
  const { window } = first;
  const before = await widthsOf(window);
  await window.edge('Width of the library').focus();
  await window.keys('ArrowRight', 'ArrowRight');
  await expect.poll(async () => (await widthsOf(window)).library).toBeGreaterThan(before.library + 20);
  const wider = await widthsOf(window);
  await window.edge('Width of the note').focus();
  await window.keys('ArrowLeft', 'ArrowLeft');
  await expect.poll(async () => (await widthsOf(window)).note).toBeGreaterThan(wider.note + 20);
  const chosen = await widthsOf(window);
  await first.close();

  const { window: again } = await open();
  await expect.poll(() => widthsOf(again)).toEqual(chosen);
});

test('the panes are made wider with the pointer', async ({ open }) => {
  const { window, page } = await open();
  const before = await widthsOf(window);
  const edge = await window.edge('Width of the library').boundingBox();
  const x = (edge?.x ?? 0) + 0.5;
  await page.mouse.move(x, 300);
  await page.mouse.down();
  await page.mouse.move(x + 30, 300);
  await page.mouse.move(x + 60, 300);
  await page.mouse.up();
  await expect.poll(async () => (await widthsOf(window)).library).toBeCloseTo(before.library + 60, -1);
});

test('the outer panes are folded away and come back when they are gone to', async ({ open }) => {
  const { window } = await open();
  await window.page.getByRole('button', { name: 'Hide the library' }).click();
  await expect(window.library.root).toBeHidden();
  await window.page.getByRole('button', { name: 'Hide the note' }).click();
  await expect(window.note.root).toBeHidden();
  await window.press('focus-library');
  await expect(window.library.root).toBeVisible();
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
});

async function widthsOf(window: Window): Promise<{ readonly library: number; readonly note: number }> {
  const [library, note] = await Promise.all(
    [window.library.root, window.note.root].map(async (pane) => (await pane.boundingBox())?.width ?? 0),
  );
  return { library: Math.round(library ?? 0), note: Math.round(note ?? 0) };
}
