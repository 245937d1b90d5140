import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/**
 * Megabytes that the page's process holds for itself, after a collection. Null where the system does not tell.
 * https://www.kernel.org/doc/html/latest/filesystems/proc.html
 */
export async function rendererMemory(page: Page): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const own = await page.context().newCDPSession(page);
  await own.send('HeapProfiler.collectGarbage');
  const browser = page.context().browser();
  if (browser === null) return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const held = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMemory(id)),
  );
  return held.length === 0 ? null : Math.max(...held);
}

async function privateMemory(processId: number): Promise<number> {
  const rollup = await readFile(`/proc/${processId}/smaps_rollup`, 'utf8');
  const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gmu)];
  return kilobytes.reduce((sum, [, count]) => sum + Number(count), 0) / 1024;
}
