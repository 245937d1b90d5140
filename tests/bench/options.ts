import { parseArgs } from 'node:util';
import { type BenchmarkName, BENCHMARKS, isBenchmarkName } from './benchmarks.ts';

/** Searches 100 000, 400 000 or 2 000 000 passages, more or less. */
export const SIZES = { plain: 10_000, large: 40_000, huge: 200_000 } as const;
export type Size = keyof typeof SIZES;

export interface BenchOptions {
  /** Of the library that is searched, see `SIZES`: its documents hold ten passages on average. */
  readonly size: Size;
}

export interface RunOptions extends BenchOptions {
  readonly names: readonly BenchmarkName[];
  /** Measures what `npm run build` made last, as it lies there. */
  readonly asBuilt: boolean;
}

export const USAGE = `Usage: npm run bench -- [${Object.keys(BENCHMARKS).join('|')}]... [--large | --huge] [--as-built]`;

/** Throws on an argument that it does not know. */
export function readOptions(argv: readonly string[]): RunOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      large: { type: 'boolean', default: false },
      huge: { type: 'boolean', default: false },
      'as-built': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !isBenchmarkName(name));
  if (unknown !== undefined) throw new TypeError(`There is no benchmark “${unknown}”.`);
  const named = positionals.filter(isBenchmarkName);
  return {
    size: values.huge ? 'huge' : values.large ? 'large' : 'plain',
    asBuilt: values['as-built'],
    names: named.length > 0 ? named : Object.keys(BENCHMARKS).filter(isBenchmarkName),
  };
}
