import { expect, type Page } from '@playwright/test';
import { cutOffControls, overlaps, smallTargets } from './screens/fit.ts';

/** Nothing is cut off, too small to be hit, or in the way of something else. */
export async function expectToFit(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  // What has just been drawn or given another size may move for a moment still.
  await expect(async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(cutOffControls)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(overlaps)).toEqual([]);
  }).toPass({ timeout: 5000 });
}
