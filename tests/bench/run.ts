/* Measures Ibid beside yardsticks of the same run. A missed goal is printed; only what breaks makes it fail. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { BENCHMARKS, type BenchmarkName } from './benchmarks.ts';
import { ROOT } from './built.ts';
import { bundle } from './bundle.ts';
import { type Figures, figuresOf, type Measurement } from './measurement.ts';
import { readOptions, type RunOptions, USAGE } from './options.ts';
import { progress } from './progress.ts';
import { runAlone } from './run-alone.ts';
import { formatTable } from './table.ts';

const options = given();
if (!options.asBuilt) build();
await bundle();
const results: { name: BenchmarkName; title: string; figures: readonly Figures[] }[] = [];
for (const name of options.names) {
  const { title } = BENCHMARKS[name];
  progress(`${title} …`);
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- run-one sends nothing else
    const measurements = (await runAlone('run-one.ts', [name, options.size])) as readonly Measurement[];
    const figures = measurements.map(figuresOf);
    results.push({ name, title, figures });
    process.stdout.write(`${formatTable(title, figures)}\n`);
  } catch (error) {
    progress(`${title}: ${String(error)}`);
    process.exitCode = 1;
  }
}
const judged = results.flatMap(({ figures }) => figures).filter(({ met }) => met !== null);
process.stdout.write(`${judged.filter(({ met }) => met).length} of ${judged.length} goals met\n`);
keep();

function given(): RunOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}

function build(): void {
  progress('Building …');
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status === 0) return;
  process.stderr.write(`${built.stdout}${built.stderr}\nIbid could not be built.\n`);
  process.exit(1);
}

function keep(): void {
  const folder = join(ROOT, 'test-results');
  mkdirSync(folder, { recursive: true });
  const machine = { platform: platform(), arch: arch(), processors: cpus().length, node: process.version };
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`);
}
