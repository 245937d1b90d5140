import type { Measurement } from './measurement.ts';
import type { BenchOptions } from './options.ts';

export interface Benchmark {
  readonly title: string;
  /** Loaded where it runs, in a process of its own, so that none meets what another left in memory. */
  load(): Promise<(options: BenchOptions) => Promise<readonly Measurement[]>>;
}

/** In the order in which they run. */
export const BENCHMARKS = {
  opening: {
    title: 'A library opened and its documents listed, in a fresh process',
    load: async () => (await import('./benchmarks/opening.ts')).measureOpening,
  },
  starting: {
    title: 'From the start to a window that can be used',
    load: async () => (await import('./benchmarks/starting.ts')).measureStarting,
  },
  importing: {
    title: 'Import of an article of 3 000 words with 20 footnotes',
    load: async () => (await import('./benchmarks/importing.ts')).measureImporting,
  },
  insertion: {
    title: 'Passages into the library',
    load: async () => (await import('./benchmarks/insertion.ts')).measureInsertion,
  },
  search: {
    title: 'Search',
    load: async () => (await import('./benchmarks/search.ts')).measureSearch,
  },
  typing: {
    title: 'Keystroke to paint in the note editor, without the wait for the next frame',
    load: async () => (await import('./benchmarks/typing.ts')).measureTyping,
  },
} as const satisfies Readonly<Record<string, Benchmark>>;

export type BenchmarkName = keyof typeof BENCHMARKS;

export function isBenchmarkName(name: string): name is BenchmarkName {
  return Object.hasOwn(BENCHMARKS, name);
}
