import type { Database } from '../../../electron/storage/database.ts';
import { loadSources, type Sources } from '../built.ts';
import { cachedLibrary } from '../cached-library.ts';
import type { Measurement } from '../measurement.ts';
import { type BenchOptions, type Size, SIZES } from '../options.ts';
import { runAlone } from '../run-alone.ts';
import { cachedBareIndex } from '../search/bare-index.ts';
import { chooseQueries, type QueryClass } from '../search/choose-queries.ts';
import { askedOf, openSearchers, type Searcher } from '../search/searchers.ts';
import { measureSizes } from '../search/sizes.ts';
import { percentile } from '../statistics.ts';
import { timed } from '../timed.ts';

const ROUNDS = 3;
/** Against the first of the searchers: of what is not so broad that only the time counts. */
const GOALS: Readonly<Record<Size, { readonly name: string; readonly ratio: number; readonly p95: number }>> =
  {
    plain: { name: 'P1', ratio: 2.5, p95: 150 },
    large: { name: 'P1', ratio: 2.5, p95: 150 },
    huge: { name: 'P2', ratio: 3, p95: 300 },
  };
/** Of 10 000 passages. */
const SMALL = 1000;
const MOST_GROWTH = 6;

export async function measureSearch({ size }: BenchOptions): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  const small = await measureLibrary(sources, await cachedLibrary(sources, SMALL), []);
  const path = await cachedLibrary(sources, SIZES[size]);
  const first = await measureFirst(sources, path);
  const searchers = await openSearchers(path);
  const classes = await measureLibrary(sources, path, searchers);
  for (const searcher of searchers) await searcher.close();
  return [
    first,
    ...classes.flatMap((one) => measurementsOf(one, searchers, size)),
    ...classes.map(({ what, ours }) => growthOf(what, ours, small, size)),
    ...(await measureSizes(path)),
  ];
}

interface Measured extends QueryClass {
  readonly ours: readonly number[];
  /** Of each searcher. */
  readonly theirs: readonly (readonly number[])[];
}

/** Each query by everybody in turn, so that whatever else the machine does falls on all of them. */
async function measureLibrary(
  sources: Sources,
  path: string,
  searchers: readonly Searcher[],
): Promise<readonly Measured[]> {
  const classes = await chooseQueries(path);
  const library = await sources.openLibrary(path);
  const measured: Measured[] = [];
  for (const one of classes) measured.push(await measureClass(sources, library, searchers, one));
  await library.close();
  return measured;
}

async function measureClass(
  sources: Sources,
  library: Database,
  searchers: readonly Searcher[],
  one: QueryClass,
): Promise<Measured> {
  const ours: number[] = [];
  const theirs = searchers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [number, query] of one.queries.entries()) {
      const asked = await askedOf(sources, library, query);
      for (const [place, searcher] of searchers.entries()) {
        if (number < searcher.queries) theirs[place]?.push(await timed(() => searcher.search(asked)));
      }
      ours.push(await timed(() => library.aside((db) => sources.searchLibrary(db, sources.plainAsk(query)))));
    }
  }
  return { ...one, ours, theirs };
}

function measurementsOf(
  { what, broad, ours, theirs }: Measured,
  searchers: readonly Searcher[],
  size: Size,
): readonly Measurement[] {
  const { ratio, ...time } = GOALS[size];
  return searchers.map(({ by }, place) => ({
    what: place === 0 ? what : `${what}, beside ${by.split(/[:,]| over/, 1)[0]}`,
    ours,
    yardstick: theirs[place] ?? null,
    by,
    goal: place > 0 ? null : broad ? time : { ...time, ratio },
  }));
}

function growthOf(
  what: string,
  ours: readonly number[],
  small: readonly Measured[],
  size: Size,
): Measurement {
  const before = small.find((one) => one.what === what)?.ours ?? [];
  return {
    what: `slow end: ${what}`,
    ours: [percentile(ours, 0.95)],
    yardstick: before.length === 0 ? null : [percentile(before, 0.95)],
    by: 'the slow end of the same among 10 000 passages',
    goal: size === 'huge' ? { name: 'P3', ratio: MOST_GROWTH } : null,
  };
}

/** In a fresh process, with nothing of the file in the driver's memory. */
async function measureFirst(sources: Sources, path: string): Promise<Measurement> {
  const index = await cachedBareIndex(path);
  const classes = await chooseQueries(path);
  const library = await sources.openLibrary(path);
  const queries = classes.filter(({ broad }) => !broad).flatMap((one) => one.queries.slice(0, 3));
  const asked = await Promise.all(queries.map((query) => askedOf(sources, library, query)));
  await library.close();
  const ours: number[] = [];
  const yardstick: number[] = [];
  for (const { typed, match } of asked) {
    yardstick.push(Number(await runAlone('once/first-search.ts', ['bare', index, match])));
    ours.push(Number(await runAlone('once/first-search.ts', ['ibid', path, typed])));
  }
  return {
    what: 'first search after opening',
    ours,
    yardstick,
    by: 'the driver alone: the same FTS5 query, unranked, the first 50 with their snippets',
    goal: { name: 'P1', p95: 150 },
  };
}
