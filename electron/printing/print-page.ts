import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failed } from '#shared/ipc/result.ts';
import { QUIET } from './quiet-switches.ts';

const PRINT_MS = 120_000;

/**
 * Prints a page of HTML that holds all it shows, by a Chromium of its own without a window. It is the page that has to forbid
 * scripts, for Chromium prints with one. What it needs of
 * the disk is a folder that nobody else can read, and that is gone afterwards. Fails with `cannot-print`.
 */
export async function printPage(executable: string | null, html: string): Promise<Uint8Array> {
  if (executable === null) {
    throw new Failed(
      'cannot-print',
      'A PDF is printed by Chromium, which is not on this machine. Please install the package chromium.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'ibid-print-'));
  const [page, printed] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    await writeFile(page, html, { mode: 0o600 });
    await run(executable, [
      ...QUIET,
      '--headless',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${printed}`,
      // Chromium's sandbox refuses to run for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      pathToFileURL(page).href,
    ]);
    return new Uint8Array(await readFile(printed));
  } catch (error) {
    throw new Failed('cannot-print', 'Chromium did not print the page.', { cause: error });
  } finally {
    // It may still be writing to its profile when it has ended.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function run(executable: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(executable, args, { timeout: PRINT_MS }, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
