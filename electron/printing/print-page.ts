import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { startDevTools } from './devtools-pipe.ts';
import { PROFILE_PREFIX, removeLeftProfiles } from './left-profiles.ts';
import { pageOnPaper } from './page-on-paper.ts';
import { QUIET } from './quiet-switches.ts';
import { settleProfile } from './settle-profile.ts';

const PRINT_MS = 120_000;

/**
 * Prints a page of HTML that holds all it shows, by a Chromium of its own without a window and without scripts. The page and
 * what is printed of it go through pipes; what it needs of the disk is a folder for an empty profile, which is gone
 * afterwards, or with the next print where Ibid was killed meanwhile. Fails with `cannot-print`.
 */
export async function printPage(executable: string | null, html: string): Promise<Uint8Array> {
  if (executable === null) {
    throw new Failed(
      'cannot-print',
      'A PDF is printed by Chromium, which is not on this machine. Please install the package chromium.',
    );
  }
  await removeLeftProfiles(tmpdir(), Date.now());
  const profile = await mkdtemp(join(tmpdir(), PROFILE_PREFIX));
  await settleProfile(profile);
  const devTools = startDevTools(executable, [
    ...QUIET,
    '--headless',
    '--disable-gpu',
    '--disable-breakpad',
    `--user-data-dir=${profile}`,
    // Chromium's sandbox refuses to run for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]);
  const tooLong = setTimeout(() => void devTools.end(), PRINT_MS);
  try {
    return await pageOnPaper(devTools, html);
  } catch (error) {
    throw new Failed('cannot-print', 'Chromium did not print the page.', { cause: error });
  } finally {
    clearTimeout(tooLong);
    await devTools.end();
    // Its other processes may still be writing to the profile.
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
