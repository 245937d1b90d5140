import { loadSources } from '../built.ts';
import { cachedLibrary } from '../cached-library.ts';
import type { Measurement } from '../measurement.ts';
import { runAlone } from '../run-alone.ts';

const TIMES = 11;

export async function measureOpening(): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  const measured: Measurement[] = [];
  for (const documents of [1, 1000, 10_000]) {
    const path = await cachedLibrary(sources, documents);
    const ours: number[] = [];
    const yardstick: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      yardstick.push(Number(await runAlone('once/open-and-list.ts', ['bare', path])));
      ours.push(Number(await runAlone('once/open-and-list.ts', ['ibid', path])));
    }
    measured.push({
      what: documents === 1 ? '1 document' : `${documents} documents`,
      ours,
      yardstick,
      by: 'the driver alone: opens the same file and reads the same rows, in a fresh process too',
      goal: null,
    });
  }
  return measured;
}
