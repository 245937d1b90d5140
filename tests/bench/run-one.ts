/* Runs one benchmark and sends its measurements to the process that started it. */
import { BENCHMARKS, isBenchmarkName } from './benchmarks.ts';

const [name = '', large] = process.argv.slice(2);
if (!isBenchmarkName(name)) throw new TypeError(`no benchmark ${name}`);
const measure = await BENCHMARKS[name].load();
const measurements = await measure({ large: large === 'large' });
process.send?.(measurements, () => process.disconnect());
