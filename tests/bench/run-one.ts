/* Runs one benchmark and sends its measurements to the process that started it. */
import { BENCHMARKS, isBenchmarkName } from './benchmarks.ts';

const [name = '', given] = process.argv.slice(2);
if (!isBenchmarkName(name)) throw new TypeError(`no benchmark ${name}`);
const measure = await BENCHMARKS[name].load();
const size = given === 'large' || given === 'huge' ? given : 'plain';
const measurements = await measure({ size });
process.send?.(measurements, () => process.disconnect());
