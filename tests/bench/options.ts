import { parseArgs } from 'node:util';
import { type BenchmarkName, BENCHMARKS, isBenchmarkName } from './benchmarks.ts';

export interface BenchOptions {
  /** Searches 400 000 passages instead of 100 000. */
  readonly large: boolean;
}

export interface RunOptions extends BenchOptions {
  readonly names: readonly BenchmarkName[];
  /** Measures what `npm run build` made last, as it lies there. */
  readonly asBuilt: boolean;
}

export const USAGE = `Usage: npm run bench -- [${Object.keys(BENCHMARKS).join('|')}]... [--large] [--as-built]`;

/** Throws on an argument that it does not know. */
export function readOptions(argv: readonly string[]): RunOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { large: { type: 'boolean', default: false }, 'as-built': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !isBenchmarkName(name));
  if (unknown !== undefined) throw new TypeError(`There is no benchmark “${unknown}”.`);
  const named = positionals.filter(isBenchmarkName);
  return {
    large: values.large,
    asBuilt: values['as-built'],
    names: named.length > 0 ? named : Object.keys(BENCHMARKS).filter(isBenchmarkName),
  };
}
