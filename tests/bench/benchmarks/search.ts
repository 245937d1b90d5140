import type { Database } from '../../../electron/storage/database.ts';
import { type BareSqlite, openBare } from '../bare-sqlite.ts';
import { loadSources, type Sources } from '../built.ts';
import { cachedLibrary } from '../cached-library.ts';
import type { Measurement } from '../measurement.ts';
import type { BenchOptions } from '../options.ts';
import { timed } from '../timed.ts';
import { runAlone } from '../run-alone.ts';
import { BARE_SEARCH, cachedBareIndex } from '../search/bare-index.ts';
import { chooseQueries, type QueryClass } from '../search/choose-queries.ts';

const ROUNDS = 3;
const BY = 'the driver alone: the same FTS5 query, unranked, the first 50 with their snippets';

export async function measureSearch({ large }: BenchOptions): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  const path = await cachedLibrary(sources, large ? 40_000 : 10_000);
  const classes = await chooseQueries(path);
  const index = await cachedBareIndex(path);
  const measured = [await measureFirst(sources, path, index, classes)];
  const bare = await openBare(index);
  const library = await sources.openLibrary(path);
  for (const one of classes) measured.push(await measureClass(sources, library, bare, one));
  await library.close();
  await bare.close();
  return measured;
}

/** In a fresh process, with nothing of the file in the driver's memory. */
async function measureFirst(
  sources: Sources,
  library: string,
  index: string,
  classes: readonly QueryClass[],
): Promise<Measurement> {
  const ours: number[] = [];
  const yardstick: number[] = [];
  for (const query of classes.filter(({ broad }) => !broad).flatMap(({ queries }) => queries.slice(0, 3))) {
    const match = sources.toMatch(sources.parseQuery(query)) ?? '';
    yardstick.push(Number(await runAlone('once/first-search.ts', ['bare', index, match])));
    ours.push(Number(await runAlone('once/first-search.ts', ['ibid', library, query])));
  }
  return { what: 'first search after opening', ours, yardstick, by: BY, goal: { name: 'P1', p95: 150 } };
}

async function measureClass(
  sources: Sources,
  library: Database,
  bare: BareSqlite,
  { what, queries, broad }: QueryClass,
): Promise<Measurement> {
  const ours: number[] = [];
  const yardstick: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of queries) {
      const match = sources.toMatch(sources.parseQuery(query));
      yardstick.push(await timed(() => bare.all(BARE_SEARCH, [match])));
      ours.push(await timed(() => sources.search(library, query)));
    }
  }
  const goal = { name: 'P1', p95: 150, ...(broad ? {} : { ratio: 2.5 }) };
  return { what, ours, yardstick, by: BY, goal };
}
