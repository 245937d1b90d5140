import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { findChromium } from '../../../electron/printing/find-chromium.ts';
import { loadWindowSources } from '../built.ts';

export interface PageWindow {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a page other than Ibid's in the host that opens Ibid's: the same browser, switches and policy. */
export async function openPage(windowFolder: string, dataFolder: string): Promise<PageWindow> {
  const executable = findChromium(process.env);
  if (executable === null) throw new Error('Chromium is not on this machine');
  const { openChromiumWindow } = await loadWindowSources();
  const { page, closed } = await openChromiumWindow({
    executable,
    windowFolder,
    preload: '',
    profileFolder: join(dataFolder, 'chromium'),
    bounds: { width: 1280, height: 800 },
    headless: true,
    dispatch: async () => ({ ok: true, value: null }),
  });
  return {
    page,
    close: async () => {
      await page.close();
      await closed;
    },
  };
}
