import { join } from 'node:path';
import { runInChromium } from '../../e2e/hosts.ts';
import { Window } from '../../e2e/screens/window.ts';
import { openBenchIbid } from '../bench-ibid.ts';
import { loadSources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { writeArticles } from '../text/article-folders.ts';
import { startFrames, stopFrames } from '../window/frame-clock.ts';

const DOCUMENTS = 200;
const IMPORTED = 300;
const QUIET_MS = 6000;
const PATIENCE_MS = 300_000;
const LIMIT = { name: 'limit', p95: 50 };

/** A document and the list of a library are scrolled, first with nothing else to do, then while a folder is imported. */
export async function measureFrames(): Promise<readonly Measurement[]> {
  return inTemporaryFolder(async (folder) => {
    const libraryFile = join(folder, 'library.ibid');

    const all = await writeArticles(join(folder, 'articles'), DOCUMENTS + IMPORTED);
    const before = all.slice(0, DOCUMENTS).map(({ path }) => path);
    await fill(libraryFile, before);
    const ibid = await runInChromium({ dataFolder: join(folder, 'data'), libraryFile });
    try {
      const window = new Window(ibid);
      await window.library.list('Documents').getByRole('option').first().click();
      await window.reader.ready();
      await startFrames(ibid.page);
      await ibid.page.waitForTimeout(QUIET_MS);
      const quiet = await stopFrames(ibid.page);
      await ibid.answerFiles(all.slice(DOCUMENTS).map(({ path }) => path));
      await window.press('import');
      await window.library.progress.waitFor();
      await startFrames(ibid.page);
      await window.library.progress.waitFor({ state: 'hidden', timeout: PATIENCE_MS });
      const busy = await stopFrames(ibid.page);
      const by = 'the same window with nothing to do';
      return [
        { what: `while ${IMPORTED} files are imported`, ours: busy, yardstick: quiet, by, goal: LIMIT },
        {
          what: 'the longest of them',
          ours: [Math.max(...busy)],
          yardstick: [Math.max(...quiet)],
          by,
          goal: LIMIT,
        },
      ];
    } finally {
      await ibid.close();
    }
  });
}

async function fill(libraryFile: string, paths: readonly string[]): Promise<void> {
  const ibid = await openBenchIbid(await loadSources(), libraryFile);
  await ibid.importPaths(paths);
  await ibid.close();
}
