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
  folder: {
    title: 'Import of a folder of 1 000 articles in nine formats',
    load: async () => (await import('./benchmarks/folder.ts')).measureFolder,
  },
  pdf: {
    title: 'PDF, through the process that reads files',
    load: async () => (await import('./benchmarks/pdf.ts')).measurePdf,
  },
  frames: {
    title: 'Frames of the window, scrolled without end',
    load: async () => (await import('./benchmarks/frames.ts')).measureFrames,
  },
  insertion: {
    title: 'Passages into the library',
    load: async () => (await import('./benchmarks/insertion.ts')).measureInsertion,
  },
  search: {
    title: 'Search',
    load: async () => (await import('./benchmarks/search.ts')).measureSearch,
  },
  reanchoring: {
    title: 'Passages carried into a new revision of a text of 2 MB',
    load: async () => (await import('./benchmarks/reanchoring.ts')).measureReanchoring,
  },
  copies: {
    title: 'Silent copies among documents of 3 000 words with 20 citations each',
    load: async () => (await import('./benchmarks/copies.ts')).measureCopies,
  },
  corroboration: {
    title: 'Who says what: origins of claims and the matrix of a large case',
    load: async () => (await import('./benchmarks/corroboration.ts')).measureCorroboration,
  },
  graph: {
    title: 'The citation graph of a large case, drawn and moved',
    load: async () => (await import('./benchmarks/graph.ts')).measureGraph,
  },
  reading: {
    title: 'Long documents, opened and scrolled',
    load: async () => (await import('./benchmarks/reading.ts')).measureReading,
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
