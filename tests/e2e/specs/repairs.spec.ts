import { expectAccessible } from '../axe.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

const FERRY = `The ferry

The ferry left at dawn[1] and nobody counted the passengers, though the harbour master had been told to count them twice.

You may also like

The list was burned[4] in the spring, and with it went the names of those who crossed in the last week of the winter.

The pilot kept a copy of it under the floor of his house, and told nobody but his brother where the floor was loose.

Notes

[1] The harbour log.
[2] A letter to the pilot.
`;
const PERSIAN = `قایق دریاچه

قایق سحرگاه رفت[۱] و هیچ‌کس مسافران را نشمرد، هرچند به مأمور بندر گفته بودند که آن‌ها را دو بار بشمارد.

فهرست را در بهار سوزاندند[۴] و نام کسانی که در هفتهٔ آخر زمستان گذشته بودند با آن از میان رفت.

پانوشت‌ها

[۱] دفتر بندر.
[۲] نامه‌ای به ناخدا.
`;

async function read(window: Window, text: string): Promise<void> {
  await window.copyElsewhere({ text });
  await window.run('paste-document');
  await window.reader.ready();
}

test('a dropped piece comes back at its place, the report stays open, and it can be undone', async ({
  open,
}) => {
  const { window } = await open();
  await read(window, FERRY);
  const { reader } = window;
  await expect(reader.paragraphs).toHaveCount(3);
  await window.run('details');
  const details = window.dialog('Document details');
  const put = details.getByRole('button', { name: /Put “.?You may also like.?” back into the text/ });
  await put.click();
  await expectAccessible(window, 'menu of a dropped piece');
  await window.page.getByRole('menuitem', { name: 'At its place' }).click();
  await expect(details.getByText('is part of the text now.')).toBeVisible();
  await expect(put).toBeHidden();
  await expect(reader.paragraphs.nth(1)).toHaveText('You may also like');
  await expect(details.getByRole('region', { name: 'Mended by hand' })).toContainText(
    'was put back into the text',
  );
  await expect(details.getByRole('region', { name: 'Revisions of this document' })).toContainText(
    'Revision 2',
  );
  await expectAccessible(window, 'a piece that was put back');

  await expect(details.getByRole('status').getByRole('button', { name: 'Undo' })).toBeFocused();
  await window.keys('Enter');
  await expect(put).toBeVisible();
  await expect(reader.paragraphs).toHaveCount(3);
  await expect(details.getByRole('region', { name: 'Mended by hand' })).toBeHidden();
});

test('a marker that no note answers is paired by keyboard, and a highlight made before is still there', async ({
  open,
}) => {
  const { window } = await open();
  await read(window, FERRY);
  const { reader } = window;
  await reader.select('nobody counted the passengers');
  await reader.act('Highlight');
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual(['nobody counted the passengers']);

  await window.press('next-footnote');
  while (!(await reader.marker('[4]').evaluate((one) => one === document.activeElement)))
    await window.press('next-footnote');
  await window.press('pair-marker');
  const asked = window.page.getByRole('dialog', { name: /Which note does/ });
  await expect(asked.getByRole('combobox')).toBeFocused();
  await expectAccessible(window, 'which note');
  await window.page.keyboard.type('pilot');
  await expect(asked.getByRole('option')).toHaveCount(1);
  await window.keys('Enter');
  await expect(asked).toBeHidden();
  await expect(window.message('refers to note')).toBeVisible();
  await expect(reader.marker('[4]')).toBeFocused();
  await reader.marker('[4]').hover();
  await expect(reader.preview('2')).toContainText('A letter to the pilot.');
  await expect(reader.note('2')).not.toContainText('No marker in the text refers to this note');
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual(['nobody counted the passengers']);

  await window.message('refers to note').getByRole('button', { name: 'Undo' }).click();
  await expect(reader.note('2')).toContainText('No marker in the text refers to this note');
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual(['nobody counted the passengers']);
});

test('a note without a marker gets one where the person says, and a marker is said to be none', async ({
  open,
}) => {
  const { window } = await open();
  await read(window, FERRY);
  const { reader } = window;
  await reader.note('2').getByRole('button', { name: 'Choose its place' }).click();
  await expect(window.page.getByText(/Select the words that refer to note/)).toBeVisible();
  await window.keys('Escape');
  await expect(window.page.getByText(/Select the words that refer to note/)).toBeHidden();
  await reader.note('2').getByRole('button', { name: 'Choose its place' }).click();
  await reader.select('kept a copy of it');
  await expectAccessible(window, 'choosing the place of a marker');
  await reader.toolbar.getByRole('button', { name: /Refers to note/ }).click();
  await expect(reader.marker('kept a copy of it')).toBeVisible();
  await expect(reader.note('2').locator('[role="doc-backlink"]')).toHaveCount(1);

  await reader.marker('[4]').click({ button: 'right' });
  await expect(window.page.getByRole('menuitem', { name: 'Pair with a note…' })).toBeVisible();
  await expectAccessible(window, 'menu of a marker');
  await window.page.getByRole('menuitem', { name: 'This is no marker' }).click();
  await expect(window.message('is no longer a marker')).toBeVisible();
  await expect(reader.marker('[4]')).toHaveCount(0);
  await expect(reader.article).toContainText('The list was burned[4] in the spring');
});

test('a paragraph is left out where the reader stands, and the view does not move', async ({ open }) => {
  const { window } = await open();
  const paragraphs = Array.from(
    { length: 40 },
    (_, index) =>
      `Day ${index + 1} on the lake. ${'The water was calm and nobody spoke of the list. '.repeat(6)}`,
  );
  await read(window, `The crossing\n\n${paragraphs.join('\n\n')}\n`);
  const { reader } = window;
  const twentieth = reader.paragraph('Day 20 on the lake.');
  await twentieth.scrollIntoViewIfNeeded();
  await reader.paragraph('Day 21 on the lake.').scrollIntoViewIfNeeded();
  await expect(twentieth).toBeInViewport();
  const before = await twentieth.boundingBox();
  await reader.paragraph('Day 21 on the lake.').click({ button: 'right' });
  await window.page.getByRole('menuitem', { name: 'Leave this paragraph out' }).click();
  await expect(window.message('is left out')).toBeVisible();
  await expect(reader.paragraph('Day 21 on the lake.')).toHaveCount(0);
  await expect
    .poll(async () => Math.abs(((await twentieth.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBeLessThan(3);
  await window.run('details');
  const details = window.dialog('Document details');
  await expect(details.getByRole('listitem').filter({ hasText: 'left out by hand' })).toContainText('Day 21');
  await window.keys('Escape');

  await reader.paragraph('Day 22 on the lake.').focus();
  await window.run('leave-out');
  await expect(reader.paragraph('Day 22 on the lake.')).toHaveCount(0);
});

test('a Persian document is mended as well, in the dark', async ({ open }) => {
  const { window } = await open();
  await window.wear('dark');
  await read(window, PERSIAN);
  const { reader } = window;
  await reader.marker('[۴]').hover();
  await window.page.getByRole('button', { name: 'Pair with a note…' }).click();
  const asked = window.page.getByRole('dialog', { name: /Which note does/ });
  await expectAccessible(window, 'which note, in Persian');
  await window.keys('Escape');
  await expect(reader.marker('[۴]')).toBeFocused();
  await window.press('pair-marker');
  await asked.getByRole('option').filter({ hasText: 'ناخدا' }).click();
  await expect(reader.note('۲').locator('[role="doc-backlink"]')).toHaveCount(1);
  await reader.marker('[۴]').hover();
  await expect(reader.preview('۲')).toContainText('نامه‌ای به ناخدا');
});
