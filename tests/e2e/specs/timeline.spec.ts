import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { addLanternHouseCase } from '../case/lantern-house.ts';
import { expectToFit } from '../fit.ts';
import { Timeline } from '../screens/timeline.ts';
import { expect, test } from '../test.ts';

const FIFTY = 'there were about fifty people in the lower building';
const NOURI = 'پس بیش از دویست نفر آنجا بودند.';

test.beforeEach(async ({ folder, sampleLibrary }) => {
  await copyFile(sampleLibrary, join(folder, 'library.ibid'));
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
});

test('what happened, was said and was published lies on one axis, and a table says the same', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const { window, page } = await open();
  const timeline = new Timeline(window);
  await window.run('case-timeline');
  await expect(timeline.row(FIFTY)).toHaveAccessibleName(
    /^there were about fifty people in the lower building, Farid Moradi; happened March 1987 to October 1988; said .*14 May 2011; published .*14 May 2011$/,
  );
  await expect(timeline.row('was there 1986 to 9 October 1988')).toHaveAccessibleName(/^Farid Moradi;/);
  await expect(timeline.root.getByRole('list', { name: 'Without a date' })).toContainText(
    'دو زمستان در درهٔ سیاه',
  );
  await expectAccessible(window, 'a timeline');
  await expectToFit(page);

  await timeline.shownAs('Table').check();
  const row = timeline.table.getByRole('row').filter({ hasText: FIFTY });
  await expect(row).toContainText('March 1987 to October 1988');
  await expect(row).toContainText('10 Esfand 1365 to 9 Aban 1367 SH');
  await expect(row).toContainText('1 Rajab 1407');
  await expectAccessible(window, 'a timeline as a table');
});

test('one walks, zooms and opens a place by keyboard; the calendar that leads comes first', async ({
  open,
}) => {
  const { window } = await open();
  const timeline = new Timeline(window);
  await window.run('case-timeline');
  await timeline.calendar.selectOption('Persian (SH)');
  await expect(timeline.row(NOURI)).toHaveAccessibleName(
    /happened 10 Azar to 11 Bahman 1366 SH; said 11 Dey 1390 to 11 Dey 1391 SH$/u,
  );
  await timeline.rows.first().waitFor();
  await timeline.list.focus();
  await window.keys('Home');
  const active = timeline.list.locator('[aria-selected="true"]');
  const isOn = async () => (await active.getAttribute('aria-label'))?.includes(NOURI) ?? false;
  for (let steps = 0; steps < 30 && !(await isOn()); steps += 1) await window.keys('ArrowDown');
  await expect(timeline.details).toContainText('11 Dey 1390 to 11 Dey 1391 SH');
  const bar = timeline.row(NOURI).locator('.timeline-bar[data-kind="happened"]');
  const width = async () => (await bar.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(0);
  const far = await width();
  for (let times = 0; times < 10; times += 1) await window.keys('+');
  await expect.poll(width).toBeGreaterThan(2 * far);
  await window.keys('0');
  await expect.poll(width).toBe(far);
  await window.keys('Enter');
  await expect(window.reader.title).toHaveText('دو زمستان در درهٔ سیاه');
  await expect.poll(() => window.reader.flashed()).toContain('دویست نفر');
});

test('it is narrowed down to a source, a claim, a kind of time, and what cannot be as it is dated', async ({
  open,
}) => {
  const { window } = await open();
  const timeline = new Timeline(window);
  await window.run('case-timeline');
  await timeline.source.selectOption('سمیرا نوری');
  await expect(timeline.row(NOURI)).toBeVisible();
  await expect(timeline.row(FIFTY)).toHaveCount(0);
  await timeline.source.selectOption('All sources');
  await timeline.claim.selectOption('Nobody was held in the lower building.');
  await expect(timeline.row('There was nobody in it.')).toBeVisible();
  await expect(timeline.row('Two people from the lower building died')).toHaveCount(0);
  await timeline.claim.selectOption('All claims');
  await timeline.kind('Published').click();
  await expect(timeline.row(FIFTY)).not.toHaveAccessibleName(/published/u);
  await timeline.kind('Published').click();

  await timeline.kind(/^Cannot be as dated/u).click();
  const wrong = timeline.row('The Lantern Goes Out');
  await expect(wrong).toHaveAccessibleName(/cites “What I Saw at Lantern House” of 14 May 2011/u);
  await wrong.click();
  await expect(timeline.details).toContainText('cites “What I Saw at Lantern House”');
});
