import { join } from 'node:path';
import { loadSources } from '../built.ts';
import { cachedLibrary } from '../cached-library.ts';
import type { Measurement } from '../measurement.ts';
import { runAlone } from '../run-alone.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';

const TIMES = 5;
const BY = 'an empty page in the same host';

/** From the start of the process until the library is on screen. */
export async function measureStarting(): Promise<readonly Measurement[]> {
  const library = await cachedLibrary(await loadSources(), 10_000);
  return inTemporaryFolder(async (folder) => {
    const start = async (file: string, data: string): Promise<number> =>
      Number(await runAlone('once/start-ibid.ts', [file, join(folder, data)]));
    const page: number[] = [];
    const empty: number[] = [];
    const full: number[] = [];
    // The first start of each makes the browser's profile, and is not counted.
    for (let time = 0; time <= TIMES; time += 1) {
      const emptyPage = Number(await runAlone('once/start-empty-page.ts', [join(folder, 'page')]));
      const withNothing = await start(join(folder, 'empty.ibid'), 'empty');
      const withMuch = await start(library, 'full');
      if (time === 0) continue;
      page.push(emptyPage);
      empty.push(withNothing);
      full.push(withMuch);
    }
    return [
      { what: 'an empty library', ours: empty, yardstick: page, by: BY, goal: { name: 'P9', ratio: 1.4 } },
      { what: '10000 documents', ours: full, yardstick: page, by: BY, goal: { name: 'P9', ratio: 1.6 } },
    ];
  });
}
