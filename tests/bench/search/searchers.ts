import type { Database } from '../../../electron/storage/database.ts';
import { openBare } from '../bare-sqlite.ts';
import type { Sources } from '../built.ts';
import { isThere, runProgram } from '../programs.ts';
import { progress } from '../progress.ts';
import { BARE_SEARCH, cachedBareIndex } from './bare-index.ts';
import { cachedPassagesFile } from './passages-file.ts';
import { openShell, quoted } from './sqlite-shell.ts';

/** Somebody else who finds words in the passages of a library. */
export interface Searcher {
  readonly by: string;
  /** So many of the queries are enough of it. */
  readonly queries: number;
  search(query: Asked): Promise<void>;
  close(): Promise<void> | void;
}

/** A query as it was typed, and in FTS5's language. */
export interface Asked {
  readonly typed: string;
  readonly match: string;
}

const SAME = 'the same FTS5 query, unranked, the first 50 with their snippets';

/** Those that are on this machine, the one that counts first. */
export async function openSearchers(library: string): Promise<readonly Searcher[]> {
  const index = await cachedBareIndex(library);
  return [
    ...(await shellOn(index)),
    await driverOn(index),
    ...((await isThere('rg')) ? [ripgrepOn(await cachedPassagesFile(library))] : absent('ripgrep')),
  ];
}

async function shellOn(index: string): Promise<readonly Searcher[]> {
  if (!(await isThere('sqlite3'))) return absent('the sqlite3 shell');
  const shell = openShell(index);
  return [
    {
      by: `the sqlite3 shell: ${SAME}`,
      queries: Number.POSITIVE_INFINITY,
      search: ({ match }) => shell.run(BARE_SEARCH.replace('?', quoted(match))),
      close: () => shell.close(),
    },
  ];
}

async function driverOn(index: string): Promise<Searcher> {
  const bare = await openBare(index);
  return {
    by: `the driver alone: ${SAME}`,
    queries: Number.POSITIVE_INFINITY,
    search: async ({ match }) => void (await bare.all(BARE_SEARCH, [match])),
    close: () => bare.close(),
  };
}

/** It reads all the text for each query, and stops at the fiftieth line. */
function ripgrepOn(file: string): Searcher {
  return {
    by: 'ripgrep over the same text, the first 50 lines with the first of the words',
    queries: 3,
    search: async ({ match }) => {
      const word = /"([^" ]+)/.exec(match)?.[1] ?? '';
      const options = ['--ignore-case', '--word-regexp', '--max-count', '50', '--fixed-strings'];
      await runProgram('rg', [...options, word, file]).catch((error: unknown) => {
        // So it ends where it finds nothing.
        if (!(error instanceof Error && 'code' in error && error.code === 1)) throw error;
      });
    },
    close: () => undefined,
  };
}

function absent(name: string): readonly [] {
  progress(`${name} is not on this machine, so nothing is held against it`);
  return [];
}

export async function askedOf(sources: Sources, library: Database, typed: string): Promise<Asked> {
  const { plan } = await sources.planInLibrary(library, sources.plainAsk(typed));
  return { typed, match: plan?.blocks?.match ?? '""' };
}
