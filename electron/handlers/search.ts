import type { Handlers } from '#shared/ipc/contract.ts';
import { writeBatchTable } from '../export/batch-table.ts';
import { searchBatch } from '../library/batch-search.ts';
import { readList } from '../library/read-list.ts';
import { facetsInLibrary, planInLibrary, searchLibrary } from '../library/search-library.ts';
import { rangesWithin } from '../storage/search/ranges-within.ts';
import type { HandlerParts } from './parts.ts';

const TOLD_EVERY_MS = 100;

export function searchHandlers({ db, host, indexing }: HandlerParts) {
  // A newer search gives up the one before it, and a newer list the one before that.
  let finding = new AbortController();
  let counting = new AbortController();

  return {
    'search.find': async (ask) => {
      finding.abort();
      finding = new AbortController();
      const results = await db.aside((reader) => searchLibrary(reader, ask), finding.signal);
      const failure = indexing.failure();
      return results.indexing && failure
        ? { ...results, indexing: { ...results.indexing, failure } }
        : results;
    },
    'search.facets': (ask) => db.aside((reader) => facetsInLibrary(reader, ask), finding.signal),
    'search.within': (ask, revision) =>
      db.aside(async (reader) => {
        const { plan } = await planInLibrary(reader, ask);
        return plan?.blocks ? rangesWithin(reader, plan.blocks, plan.marks, revision) : [];
      }),
    'search.batch': (lines, within) => {
      counting.abort();
      counting = new AbortController();
      let told = Number.NEGATIVE_INFINITY;
      const onProgress = (done: number): void => {
        if (performance.now() - told < TOLD_EVERY_MS && done < lines.length) return;
        told = performance.now();
        host.emit('search.progress', { done, of: lines.length });
      };
      return db.aside((reader) => searchBatch(reader, lines, within, onProgress), counting.signal);
    },
    'search.cancelBatch': async () => counting.abort(),
    'search.chooseList': async () => {
      const [path] = (await host.chooseFiles('list')) ?? [];
      return path === undefined ? null : readList(path);
    },
    'search.saveTable': async (results) => {
      const path = await host.chooseTarget('hits.csv');
      if (path === null) return false;
      await writeBatchTable(path, results);
      return true;
    },
  } satisfies Partial<Handlers>;
}
